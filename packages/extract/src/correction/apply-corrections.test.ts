import type { Correction, Indicator, Plan, SourceDocument } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { extractPlan } from '../extract-plan.js'
import { applyCorrections } from './apply-corrections.js'

const lines = [
  'KẾ HOẠCH',
  'Chuyển đổi số xã Bản Mẫu năm 2026',
  'UBND xã Bản Mẫu ban hành Kế hoạch như sau:',
  'I. MỤC TIÊU CỤ THỂ',
  '- Tỷ lệ hồ sơ trực tuyến đạt 80%.',
  '- Tỷ lệ hộ dân có sổ sức khỏe điện tử đạt 60%.',
  'II. NHIỆM VỤ',
  '- Kiểm tra an toàn thông tin, hoàn thành trong quý II/2026.',
]

function document(texts: readonly string[]): SourceDocument {
  const text = texts.join('\n')
  let at = 0
  const blocks = texts.map((line, index) => {
    const marker = /^(?:-|[IVX]+\.)/u.exec(line)?.[0] ?? null
    const words = marker === null ? line : line.slice(marker.length + 1)
    const start = at + line.length - words.length
    at += line.length + 1
    return {
      kind: marker === '-' ? ('list-item' as const) : ('paragraph' as const),
      text: words,
      level: null,
      marker,
      bold: false,
      span: { start, end: start + words.length },
      place: { line: index + 1 },
    }
  })
  return { name: 'mẫu', format: 'text', text, blocks, notes: [] }
}

const source = document(lines)
const plan = extractPlan(source)
const by = { who: 'Chuyên viên Sở KH&CN', why: 'đối chiếu bản ký' }
const correction = (over: Partial<Correction> & Pick<Correction, 'field' | 'value'>): Correction => ({
  place: { kind: 'target', quote: 'Tỷ lệ hồ sơ trực tuyến đạt 80%.', line: 5 },
  ...by,
  ...over,
})
const outcomes = (of: Plan, from: SourceDocument, ...list: readonly Correction[]) =>
  applyCorrections(of, from, list).outcomes.map(({ outcome, line }) => `${outcome} ${line ?? '-'}`)

describe('applyCorrections', () => {
  it('changes the field and makes it stated, and leaves the plan given as it is', () => {
    const {
      plan: corrected,
      outcomes: [told],
    } = applyCorrections(plan, source, [correction({ field: 'horizon', value: '2027' })])
    expect(told).toMatchObject({ outcome: 'applied', line: 5 })
    expect(corrected.targets[0]).toMatchObject({ horizon: '2027', horizonCertainty: 'stated' })
    expect(plan.targets[0]).toMatchObject({ horizon: '2026', horizonCertainty: 'assumed' })
    expect(corrected.notes.at(-1)).toMatchObject({
      code: 'correction/applied',
      quote: 'Tỷ lệ hồ sơ trực tuyến đạt 80%.',
    })
  })

  it('reaches inside a field', () => {
    const { plan: corrected } = applyCorrections(plan, source, [correction({ field: 'clauses.0.value', value: '85' })])
    expect(corrected.targets[0]!.clauses[0]!.value).toBe('85')
  })

  it('corrects header and task', () => {
    const { plan: corrected } = applyCorrections(plan, source, [
      correction({ place: { kind: 'header' }, field: 'number', value: '12' }),
      correction({
        place: { kind: 'task', quote: 'Kiểm tra an toàn thông tin, hoàn thành trong quý II/2026.' },
        field: 'lead',
        value: ['Công an xã'],
      }),
    ])
    expect(corrected.header.number).toBe('12')
    expect(corrected.tasks[0]!.lead).toEqual(['Công an xã'])
  })

  it('takes a statement out', () => {
    const { plan: corrected } = applyCorrections(plan, source, [correction({ field: '-', value: null })])
    expect(corrected.targets.map((target) => target.line)).toEqual([6])
  })

  it('survives lines added above and small edits of the words', () => {
    const edited = document([
      ...lines.slice(0, 3),
      'Kế hoạch này được Chủ tịch UBND xã thông qua:',
      'I. MỤC TIÊU CỤ THỂ',
      '- Tỷ lệ hồ sơ nộp trực tuyến đạt 80%;',
      ...lines.slice(5),
    ])
    const reread = extractPlan(edited)
    expect(outcomes(reread, edited, correction({ field: 'horizon', value: '2027' }))).toEqual(['applied 6'])
  })

  it.each([
    ['the reading says it by itself', correction({ field: 'horizon', value: '2026' }), 'already-so 5'],
    [
      'words that are gone',
      correction({
        place: { kind: 'target', quote: 'Mỗi thôn có một tổ công nghệ số' },
        field: 'horizon',
        value: '2027',
      }),
      'words-gone -',
    ],
    [
      'a statement of another kind',
      correction({ place: { kind: 'task', quote: 'Tỷ lệ hồ sơ trực tuyến đạt 80%.' }, field: 'lead', value: [] }),
      'words-gone -',
    ],
    ['no such field', correction({ field: 'deadline', value: '2027' }), 'unknown-field 5'],
    ['a field of Object', correction({ field: '__proto__.polluted', value: true }), 'unknown-field 5'],
    ['a value without the form', correction({ field: 'horizon', value: 2027 }), 'value-unfit 5'],
    ['a float where a decimal stands', correction({ field: 'clauses.0.value', value: 85.5 }), 'value-unfit 5'],
  ])('tells what was not applied: %s', (_, given, expected) => {
    expect(outcomes(plan, source, given)).toEqual([expected])
    const { plan: left } = applyCorrections(plan, source, [given])
    expect(left.targets).toEqual(plan.targets)
  })

  it('asks for a section or line where the same words stand twice', () => {
    const twice = document([...lines.slice(0, 5), lines[4]!, ...lines.slice(6)])
    const reread = extractPlan(twice)
    const quote = 'Tỷ lệ hồ sơ trực tuyến đạt 80%.'
    const change = { field: 'horizon', value: '2027' }
    expect(outcomes(reread, twice, correction({ place: { kind: 'target', quote }, ...change }))).toEqual([
      'several-fit -',
    ])
    expect(outcomes(reread, twice, correction({ place: { kind: 'target', quote, line: 6 }, ...change }))).toEqual([
      'applied 6',
    ])
  })

  it('gives the same plan when replayed', () => {
    const list = [
      correction({ field: 'horizon', value: '2027' }),
      correction({ field: 'lead', value: ['Phòng Kinh tế'] }),
    ]
    expect(applyCorrections(plan, source, list).plan).toEqual(applyCorrections(plan, source, list).plan)
  })
})

describe('what follows from a correction', () => {
  const indicator = (id: string, ...words: string[]): Indicator =>
    ({
      id,
      name: { vi: id, en: id },
      unit: '%',
      direction: 'higher-is-better',
      numerator: { vi: id, en: id },
      denominator: null,
      exclusions: [],
      wording: [{ all: words }],
    }) as unknown as Indicator
  const indicators = [indicator('dossiers-online', 'hồ sơ trực tuyến'), indicator('health-books', 'sổ sức khỏe')]
  const recognised = extractPlan(source, { indicators })
  const corrected = (...list: readonly Correction[]) => applyCorrections(recognised, source, list, { indicators }).plan

  it('corrected words are recognised and their figures read again', () => {
    const [target] = corrected(correction({ field: 'text', value: 'Tỷ lệ hộ dân có sổ sức khỏe đạt trên 95%' })).targets
    expect(target).toMatchObject({ indicator: 'health-books' })
    expect(target!.clauses).toMatchObject([{ comparator: '>', value: '95', unit: '%', indicator: 'health-books' }])
    expect(target!.clauses[0]!.span).toEqual(target!.span)
  })
  it('figures that a person gave stay, and what they measure is recognised', () => {
    const list = [
      correction({ field: 'text', value: 'Tỷ lệ hộ dân có sổ sức khỏe' }),
      correction({ field: 'clauses.0.value', value: '75' }),
    ]
    expect(corrected(...list).targets[0]!.clauses).toMatchObject([{ value: '75' }])
  })
  it('an indicator that a person names holds for the figure too', () => {
    const [target] = corrected(correction({ field: 'indicator', value: 'health-books' })).targets
    expect(target).toMatchObject({ indicator: 'health-books', clauses: [{ indicator: 'health-books' }] })
  })
  it('a corrected time of a task is read again', () => {
    const place = { kind: 'task', quote: 'Kiểm tra an toàn thông tin, hoàn thành trong quý II/2026' } as const
    const [task] = corrected(correction({ place, field: 'scheduleRaw', value: 'Quý III/2026' })).tasks
    expect(task).toMatchObject({ scheduleRaw: 'Quý III/2026', schedule: { kind: 'due', end: '2026-09-30' } })
  })
})

describe('statements that the reader missed', () => {
  const more = [
    ...lines,
    'III. KINH PHÍ',
    'Từ ngân sách xã; bảo đảm 100% thôn có mạng không dây. Giao Văn phòng theo dõi.',
  ]
  const from = document(more)
  const read = extractPlan(from)
  const added = (over: Partial<Correction>) =>
    applyCorrections(read, from, [
      correction({
        place: { kind: 'target', quote: 'bảo đảm 100% thôn có mạng không dây', line: 10 },
        field: '+',
        value: {},
        ...over,
      }),
    ])

  it('a target is added at its words, its figures read', () => {
    const { plan: full, outcomes: told } = added({ value: { horizon: '2026', lead: ['Văn phòng'] } })
    expect(told).toMatchObject([{ outcome: 'applied', line: 10 }])
    const target = full.targets.at(-1)!
    expect(target).toMatchObject({ horizon: '2026', lead: ['Văn phòng'], section: 'III. KINH PHÍ', line: 10 })
    expect(target.clauses).toMatchObject([{ value: '100', unit: '%' }])
    expect(from.text.slice(target.span.start, target.span.end)).toBe('bảo đảm 100% thôn có mạng không dây')
    expect(new Set(full.targets.map(({ id }) => id)).size).toBe(full.targets.length)
  })
  it('survives small edits of the words', () => {
    const edited = document(more.map((words) => words.replace('100% thôn', '100% các thôn')))
    const change = correction({
      place: { kind: 'target', quote: 'bảo đảm 100% thôn có mạng không dây', line: 12 },
      field: '+',
      value: {},
    })
    const { plan: full, outcomes: told } = applyCorrections(extractPlan(edited), edited, [change])
    expect(told).toMatchObject([{ outcome: 'applied', line: 10 }])
    expect(full.targets.at(-1)!.text).toBe('bảo đảm 100% các thôn có mạng không dây')
  })
  it.each([
    [
      'a task',
      { place: { kind: 'task', quote: 'Giao Văn phòng theo dõi' }, value: { lead: ['Văn phòng'] } },
      'applied',
    ],
    [
      'a reference',
      { place: { kind: 'reference', quote: 'ngân sách xã' }, value: { type: 'Luật', number: '83/2015/QH13' } },
      'applied',
    ],
    [
      'a reporting duty',
      { place: { kind: 'reporting', quote: 'theo dõi' }, value: { cadence: 'quarterly', from: 'Văn phòng' } },
      'applied',
    ],
    ['one without a needed field', { place: { kind: 'reporting', quote: 'theo dõi' }, value: {} }, 'value-unfit'],
    ['one with a wrong value', { value: { horizon: 2026 } }, 'value-unfit'],
    ['one with a field that is none', { value: { deadline: '2026' } }, 'value-unfit'],
    ['one that is no object', { value: 'x' }, 'value-unfit'],
    [
      'one that the reading has',
      { place: { kind: 'target', quote: 'Tỷ lệ hồ sơ trực tuyến đạt 80%.', line: 5 } },
      'already-so',
    ],
    ['one whose words are gone', { place: { kind: 'target', quote: 'Trồng 1.000 cây xanh ven đường' } }, 'words-gone'],
    ['a header', { place: { kind: 'header', quote: 'KẾ HOẠCH' } }, 'unknown-field'],
  ] as const)('%s', (_, over, outcome) => {
    const { plan: full, outcomes: told } = added(over)
    expect(told[0]!.outcome).toBe(outcome)
    expect(full.notes.at(-1)!.code).toBe(`correction/${outcome}`)
  })
})
