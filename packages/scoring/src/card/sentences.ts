import type { Decimal, GradeBand, InputDeclaration, Interval, LocalizedText, ScoringItem } from '@commune-plan/model'
import { isSettled } from './interval.js'
import type { PreparedItem } from './prepare-profile.js'
import type { Rate } from './rates-in.js'
import type { ItemOutcome } from './score-item.js'
import type { ResolvedValues } from './scoring-values.js'
import type { Total } from './total.js'
import { both, written, type Language } from './written.js'

/** "6,25", or "61,65–74,65" where the ends lie apart. */
export function intervalWords(interval: Interval, write: (value: Decimal) => string): string {
  return isSettled(interval) ? write(interval.low) : `${write(interval.low)}–${write(interval.high)}`
}

/** One sentence about an item, for a leader. */
export function itemSentence(
  item: ScoringItem,
  outcome: ItemOutcome,
  inputs: Readonly<Record<string, InputDeclaration>>,
): LocalizedText {
  return both((language, write) => {
    const vi = language === 'vi'
    const name = item.label[language]
    const points = intervalWords(outcome.points, write)
    const missing = outcome.missing.map((input) => inputs[input]?.label[language] ?? input).join('; ')
    switch (outcome.state) {
      case 'not-applicable':
        return vi
          ? `${name}: không áp dụng, điểm tối đa giảm ${write(item.maximum)}.`
          : `${name}: not applicable, the maximum falls by ${write(item.maximum)}.`
      case 'error':
        return vi ? `${name}: không tính được.` : `${name}: could not be computed.`
      case 'unknown':
        if (missing !== '')
          return vi
            ? `${name}: ${points} điểm, chưa đủ dữ liệu (thiếu: ${missing}).`
            : `${name}: ${points} points, not enough data (missing: ${missing}).`
        return vi
          ? `${name}: ${points} điểm, tùy câu hỏi nguồn để ngỏ (${outcome.open.join(', ')}).`
          : `${name}: ${points} points, depending on what the source leaves open (${outcome.open.join(', ')}).`
      case 'scored': {
        const lack =
          missing === ''
            ? ''
            : vi
              ? ` (thiếu ${missing}, chấm theo quy ước đã chọn)`
              : ` (${missing} missing, scored by the chosen policy)`
        if (item.kind === 'deduction')
          return vi ? `${name}: ${points} điểm${lack}.` : `${name}: ${points} points${lack}.`
        return vi
          ? `${name}: ${points}/${write(item.maximum)} điểm${lack}.`
          : `${name}: ${points} of ${write(item.maximum)} points${lack}.`
      }
    }
  })
}

/** The figures and the rule that gave the points, for an officer. */
export function itemArithmetic(
  { item, words }: PreparedItem,
  outcome: ItemOutcome,
  read: readonly string[],
  values: ResolvedValues,
  rates: readonly Rate[],
): LocalizedText {
  return both((language, write) => {
    const figures = read.map((name) => {
      const declaration = item.inputs[name]
      return `${declaration?.label[language] ?? name} = ${valueWords(values.row[name], declaration, language)}`
    })
    const computed = rates.map(
      ({ numerator, denominator, percent }) => `${write(numerator)} ÷ ${write(denominator)} = ${write(percent)} %`,
    )
    const basis = item.basis.map(({ text }) => text[language]).join('; ')
    const result =
      outcome.state === 'not-applicable'
        ? language === 'vi'
          ? 'không áp dụng'
          : 'not applicable'
        : intervalWords(outcome.points, write)
    const source = basis === '' ? '' : ` [${basis}]`
    return `${[...figures, ...computed].join('; ')}. ${words[language]} → ${result}${source}`
  })
}

function valueWords(
  value: ResolvedValues['row'][string] | undefined,
  declaration: InputDeclaration | undefined,
  language: Language,
): string {
  if (value === undefined) return language === 'vi' ? 'chưa có số liệu' : 'not reported'
  if (typeof value === 'boolean') return language === 'vi' ? (value ? 'có' : 'không') : value ? 'yes' : 'no'
  if (typeof value !== 'string') return value.join(', ')
  const label = declaration?.values?.find(({ id }) => id === value)?.label[language]
  if (label !== undefined) return `“${label}”`
  const isNumber = declaration?.type === 'number' || declaration?.type === 'integer'
  return (isNumber ? written(value, language) : value) + (declaration?.unit === undefined ? '' : ` ${declaration.unit}`)
}

/** One sentence about the whole card, for a leader. */
export function cardSentence(
  total: Total,
  settles: readonly LocalizedText[],
  grades: readonly GradeBand[],
): LocalizedText {
  return both((language, write) => {
    const vi = language === 'vi'
    if (total.refusedBy.length > 0)
      return vi ? 'Hồ sơ không được tiếp nhận, không chấm điểm.' : 'The file is not accepted; nothing is scored.'
    const points = intervalWords(total.points, write)
    const start = vi ? `Đạt ${points} trên ${write(total.maximum)} điểm` : `${points} of ${write(total.maximum)} points`
    const names = total.grades.map(({ label }) => label[language])
    const grade =
      grades.length === 0
        ? ''
        : names.length === 1
          ? vi
            ? `, xếp loại ${names[0]!}`
            : `, grade ${names[0]!}`
          : vi
            ? `, chưa kết luận được xếp loại (${names.join(' hoặc ')})`
            : `, the grade is not settled (${names.join(' or ')})`
    const first = settles.slice(0, 3).map((label) => label[language])
    const more =
      first.length === 0 ? '' : vi ? `; cần thêm: ${first.join('; ')}` : `; still needed: ${first.join('; ')}`
    return `${start}${grade}${more}.`
  })
}
