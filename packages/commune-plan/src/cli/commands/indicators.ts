import { catalogs, indicators as all } from '@commune-plan/catalog'
import { recognizeIndicator } from '@commune-plan/extract'
import type { Indicator, Recognition } from '@commune-plan/model'
import type { Command } from '../command.js'
import { emit, toJson } from '../emit.js'
import { exitStatus } from '../exit-status.js'

type Language = 'vi' | 'en'

const words = {
  vi: {
    unit: 'Đơn vị',
    counted: 'Cách tính',
    excluded: 'Không tính',
    holder: 'Nơi có số liệu',
    near: 'Dễ nhầm với',
    asked: 'Được yêu cầu tại',
    recognized: 'Nhận ra là',
    unknown: 'Không nhận ra chỉ tiêu nào.',
    byWords: 'nhờ các chữ',
    refused: 'Không phải',
  },
  en: {
    unit: 'Unit',
    counted: 'Counts',
    excluded: 'Leaves out',
    holder: 'Data held by',
    near: 'Easily taken for',
    asked: 'Asked by',
    recognized: 'Recognised as',
    unknown: 'No indicator is recognised.',
    byWords: 'by the words',
    refused: 'Not',
  },
} as const

/** `indicators`: lists the indicators, explains one, or tells which one a wording means and why. */
export const indicators: Command = {
  name: 'indicators',
  operands: '[ID|WORDING]',
  help: 'list the indicators, show one, or tell which one a wording means',
  takes: ['lang', 'format', 'out'],
  examples: [
    'commune-plan indicators dossiers-online',
    'commune-plan indicators "Tỷ lệ hồ sơ nộp trực tuyến đạt trên 90%"',
  ],
  async run(args, terminal) {
    const format = args.choice('format', ['pretty', 'json'], 'pretty')
    const lang = args.choice('lang', ['vi', 'en'], 'vi')
    const asked = args.files.join(' ').trim()
    await emit(format === 'json' ? toJson(found(asked)) : page(asked, lang), args, terminal)
    return exitStatus.clean
  },
}

const indicatorOf = (id: string) => all.find((indicator) => indicator.id === id)

function found(asked: string): unknown {
  if (asked === '') return { indicators: all }
  return indicatorOf(asked) ?? { wording: asked, ...recognizeIndicator(asked, all) }
}

function page(asked: string, lang: Language): string {
  if (asked === '') return lines(list(lang))
  const indicator = indicatorOf(asked)
  if (indicator !== undefined) return lines(indicatorPage(indicator, lang))
  const { indicators: ids, recognition } = recognizeIndicator(asked, all)
  return lines([
    ...(ids.length === 0 ? [words[lang].unknown] : []),
    ...ids.flatMap((id) => indicatorPage(indicatorOf(id)!, lang, words[lang].recognized)),
    ...reasons(recognition, lang),
  ])
}

const lines = (given: readonly string[]) => `${given.join('\n')}\n`
const fact = (label: string, value: string) => (value === '' ? [] : [`  ${label}: ${value}`])

function list(lang: Language): readonly string[] {
  const groups = [...new Set(all.map(({ group }) => group))]
  return groups.flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    group,
    ...all
      .filter((indicator) => indicator.group === group)
      .map(({ id, unit, short, name }) => `  ${id.padEnd(52)} ${unit.padEnd(10)} ${(short ?? name)[lang]}`),
  ])
}

function indicatorPage(indicator: Indicator, lang: Language, lead?: string): readonly string[] {
  const told = words[lang]
  const { id, name, unit, numerator, denominator, exclusions, owner, lookAlikes } = indicator
  const requirements = catalogs.flatMap((catalog) =>
    catalog.requirements.filter((requirement) => requirement.indicator === id).map((requirement) => requirement.id),
  )
  return [
    `${lead === undefined ? '' : `${lead} `}${id}: ${name[lang]}`,
    ...fact(told.unit, unit),
    ...fact(told.counted, [numerator, denominator].flatMap((part) => part?.[lang] ?? []).join(' / ')),
    ...fact(told.excluded, exclusions.map((one) => one[lang]).join('; ')),
    ...fact(told.holder, owner[lang]),
    ...fact(told.near, lookAlikes.join(', ')),
    ...fact(told.asked, requirements.join(', ')),
  ]
}

function reasons({ words: deciding, others }: Recognition, lang: Language): readonly string[] {
  const told = words[lang]
  return [
    ...fact(told.byWords, deciding.map((word) => `“${word}”`).join(', ')),
    ...others.map(({ indicator, why }) => `  ${told.refused} ${indicator}: ${why}`),
  ]
}
