import type { Indicator, LocalizedText } from '@commune-plan/model'
import { reasons, type ReasonId } from './reasons.js'

type Language = 'vi' | 'en'

/**
 * Fills the sentence of a reason. Slots are language-neutral data: `…Day` a day, `…Level` a comparator, value and unit,
 * `…Ids` indicators; all others stand as they are.
 *
 * @param id which sentence
 * @param data slots by name; one that is missing is left out
 * @param byId names of indicators
 */
export function explain(
  id: ReasonId,
  data: Readonly<Record<string, string>>,
  byId: ReadonlyMap<string, Indicator>,
): LocalizedText {
  const fill = (language: Language) =>
    piecesOf(id)
      [language].map((piece, index) => (index % 2 === 0 ? piece : write(piece, data[piece] ?? '', language, byId)))
      .join('')
  return { vi: fill('vi'), en: fill('en') }
}

type Pieces = Readonly<Record<Language, readonly string[]>>
const cut = new Map<ReasonId, Pieces>()

/** A sentence cut at its slots: text and slot names in turn. */
function piecesOf(id: ReasonId): Pieces {
  const known = cut.get(id)
  if (known) return known
  const pieces = { vi: reasons[id].vi.split(/[{}]/u), en: reasons[id].en.split(/[{}]/u) }
  cut.set(id, pieces)
  return pieces
}

/** A level in words: `>= 80|%` is "tối thiểu 80 %". */
export function writeLevelIn(level: string, language: Language): string {
  const [threshold = '', unit = ''] = level.split('|')
  const [comparator = '', value = ''] = threshold.split(' ')
  const number = language === 'vi' ? value.replace('.', ',') : value
  const whole = unit === '' ? number : `${number} ${unit}`
  const word = words[language][comparator]
  return word === undefined || (value === '100' && comparator === '>=') ? whole : `${word} ${whole}`
}

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { '>=': 'tối thiểu', '>': 'trên', '<=': 'tối đa', '<': 'dưới', '=': 'đúng' },
  en: { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than', '=': 'exactly' },
}

const unsaid: Readonly<Record<Language, Readonly<Record<'Day' | 'Level', string>>>> = {
  vi: { Day: 'thời điểm không nêu', Level: 'hoàn thành' },
  en: { Day: 'a day not stated', Level: 'completion' },
}

function write(slot: string, value: string, language: Language, byId: ReadonlyMap<string, Indicator>): string {
  if (slot.endsWith('Ids'))
    return [...new Set(value.split(',').map((id) => byId.get(id)?.name[language] ?? id))].join('; ')
  if (slot.endsWith('Day')) return value === '' ? unsaid[language].Day : writeDay(value, language)
  if (slot.endsWith('Level')) return value === '' ? unsaid[language].Level : writeLevelIn(value, language)
  if (slot === 'ownPart')
    return value === ''
      ? ''
      : ownPart[language].replace(
          '{}',
          value
            .split(',')
            .map((level) => writeLevelIn(level, language))
            .join(', '),
        )
  return value
}

const ownPart: Readonly<Record<Language, string>> = {
  vi: ' Kế hoạch của xã đặt {}.',
  en: ' The plan of the commune sets {}.',
}

/** A day as each language writes it; the last day of a year by the year. */
export function writeDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (month === '12' && date === '31') return language === 'vi' ? `hết năm ${year}` : `the end of ${year}`
  return language === 'vi' ? `ngày ${Number(date)}/${Number(month)}/${year}` : day
}
