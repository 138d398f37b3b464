import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth } from '../calendar.js'
import { gapsOf, periodOf, spanOf } from '../expressions/unit-items.js'
import { dayUnit, partUnit, yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Cadence, Deadline, DueRule, Period, Step, TimeMeaning } from '../meaning/time-meaning.js'
import { scanTime } from '../scan-time.js'
import { printTime } from './print-time.js'
import { readEnglish } from './read-english.js'

const year = fc.integer({ min: 1950, max: 2150 })
const day = (of: fc.Arbitrary<number | null>): fc.Arbitrary<CalendarUnit> =>
  fc
    .tuple(of, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([y, month, dayOfMonth]) => dayUnit(y, month, Math.min(dayOfMonth, daysInMonth(y ?? 2000, month))))
const part = (grain: 'half' | 'quarter' | 'month' | 'week', most: number, of: fc.Arbitrary<number | null>) =>
  fc.tuple(fc.integer({ min: 1, max: most }), of).map(([number, y]) => partUnit(grain, number, y))

const dated = fc.oneof(
  year.map((y) => yearUnit(y)),
  part('half', 2, year),
  part('quarter', 4, year),
  part('month', 12, year),
  part('week', 52, year),
  day(year),
)
const undated = fc.oneof(
  part('half', 2, fc.constant(null)),
  part('quarter', 4, fc.constant(null)),
  part('month', 12, fc.constant(null)),
  day(fc.constant(null)),
)
const unit = fc.oneof(dated, undated)

const range: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 30 })).map(([y, n]) => spanOf(yearUnit(y), yearUnit(y + n), 'years')),
  fc
    .tuple(fc.constantFrom('term' as const, 'school-year' as const), year, fc.integer({ min: 1, max: 9 }))
    .map(([grain, y, n]) => ({
      ...spanOf(yearUnit(y), yearUnit(y + n), grain),
      from: { within: yearUnit(y) },
      to: { within: yearUnit(y + n) },
    })),
  fc
    .tuple(part('month', 12, year), fc.integer({ min: 1, max: 9 }))
    .map(([from, n]) => spanOf(from, { ...from, year: from.year! + n })),
  fc
    .tuple(day(year), fc.integer({ min: 1, max: 9 }), day(year))
    .map(([from, n, to]) => spanOf(from, dayUnit(from.year! + n, to.number, Math.min(to.day!, 28)))),
  unit.map((from): Period => ({
    kind: 'period',
    from: { unit: from },
    to: { open: true },
    grain: 'open',
    gaps: gapsOf(from),
  })),
)
const period: fc.Arbitrary<Period> = fc.oneof(
  unit.map((each) => periodOf(each)),
  range,
  unit.map((each) => periodOf(each, { asOf: true })),
)

const deadline: fc.Arbitrary<Deadline> = fc
  .record({ stated: unit, form: fc.constantFrom('before', 'by', 'hết', 'vision', 'orientation') })
  .map(({ stated, form }) => {
    const role = form === 'vision' || form === 'orientation'
    const of = role ? yearUnit(2045) : stated
    return {
      kind: 'deadline' as const,
      bound: form === 'before' ? ('before' as const) : ('by' as const),
      stated: of,
      explicitEnd: form === 'hết',
      gaps: gapsOf(of),
      ...(role ? { role: form } : {}),
    }
  })

const bound = fc.constantFrom<DueRule['bound']>('before', 'by', 'on')
const steps = fc.constantFrom<Step>(
  { days: 1 },
  { weeks: 1 },
  { months: 1 },
  { months: 3 },
  { years: 1 },
  { months: 6 },
  { years: 2 },
  { weeks: 2 },
)
const named = fc.constantFrom<Step>({ days: 1 }, { weeks: 1 }, { months: 1 }, { months: 3 }, { years: 1 })
const monthDay = fc.integer({ min: 1, max: 28 })
const weekday = fc.integer({ min: 1, max: 7 })
const made = (every: Step | null, more: Partial<Cadence> = {}): Cadence => ({
  kind: 'cadence',
  mode: 'periodic',
  every,
  gaps: [],
  ...more,
})
const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.constantFrom<Cadence>(
    made(null),
    { ...made(null), mode: 'continuous' },
    { ...made(null), mode: 'as-needed' },
    { ...made(null), mode: 'as-needed', onRequest: true },
  ),
  steps.map((every) => made(every)),
  fc
    .tuple(named, fc.integer({ min: 1, max: 12 }), fc.boolean())
    .map(([every, count, least]) => made(every, { times: { count, least } })),
  fc.tuple(bound, monthDay).map(([b, d]) => made({ months: 1 }, { due: { bound: b, days: [d] } })),
  fc
    .tuple(bound, monthDay)
    .map(([b, d]) => made({ months: 3 }, { due: { bound: b, months: [3, 6, 9, 12], days: [d] } })),
  fc
    .tuple(bound, monthDay, fc.integer({ min: 1, max: 12 }))
    .map(([b, d, m]) => made({ years: 1 }, { due: { bound: b, months: [m], days: [d] } })),
  fc
    .tuple(bound, monthDay, fc.integer({ min: 1, max: 6 }))
    .map(([b, d, m]) => made({ months: 6 }, { due: { bound: b, months: [m, m + 6], days: [d] } })),
  fc
    .uniqueArray(monthDay, { minLength: 2, maxLength: 3 })
    .map((all) => made({ months: 1 }, { due: { bound: 'on', days: all.sort((a, b) => a - b) } })),
  fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 3, max: 15 }))
    .map(([from, length]) =>
      made({ months: 1 }, { due: { bound: 'on', days: Array.from({ length }, (_, at) => from + at) } }),
    ),
  fc.tuple(bound, weekday).map(([b, w]) => made({ weeks: 1 }, { due: { bound: b, weekdays: [{ weekday: w }] } })),
  fc
    .tuple(weekday, fc.constantFrom(1, 2, 3, 4, -1))
    .map(([w, nth]) => made({ months: 1 }, { due: { bound: 'on', weekdays: [{ weekday: w, nth }] } })),
)

const distance: fc.Arbitrary<TimeMeaning> = fc
  .record({
    by: fc.constantFrom<Step>({ days: 5 }, { days: 15 }, { weeks: 2 }, { months: 6 }, { years: 1 }),
    anchor: fc.constantFrom('ngày ký', 'ngày ban hành', 'ngày kết thúc kỳ báo cáo'),
    side: fc.constantFrom<'within' | 'after'>('within', 'after'),
    working: fc.boolean(),
  })
  .map(({ by, anchor, side, working }) => {
    const days = working && by.days !== undefined ? ('working' as const) : ('calendar' as const)
    return { kind: 'offset' as const, anchor, by, side, days, gaps: [] }
  })

describe('printTime', () => {
  const meanings = fc.oneof(period, deadline, cadence, distance)
  it('prints Vietnamese that reads back to the same meaning', () => {
    fc.assert(
      fc.property(meanings, (meaning: TimeMeaning) => {
        const text = printTime(meaning)
        const { readings } = scanTime(text)
        expect(
          readings.map((reading) => reading.meaning),
          text,
        ).toEqual([meaning])
        expect(readings[0]!.written).toBe(text)
      }),
      { numRuns: 500 },
    )
  })
  it('prints English that reads back to the same meaning', () => {
    fc.assert(
      fc.property(meanings, (meaning: TimeMeaning) => {
        const text = printTime(meaning, 'en')
        expect(readEnglish(text), text).toEqual(meaning)
      }),
      { numRuns: 500 },
    )
  })
  it('prints lists in English that read back', () => {
    fc.assert(
      fc.property(
        fc.array(meanings, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('and' as const, 'or' as const),
        (items, by) => {
          const list: TimeMeaning = { kind: 'joined', by, items }
          expect(readEnglish(printTime(list, 'en')), printTime(list, 'en')).toEqual(list)
        },
      ),
    )
  })
  it.each([
    ['từ nay đến hết năm', 'from the day of the document to this year'],
    ['từ năm 2020 đến nay', 'from 2020 to the day of the document'],
    ['ngày 15/01 năm sau', '15 January next year'],
    ['sau khi có hướng dẫn', 'after: có hướng dẫn'],
    ['trong thời hạn 05 năm', 'for 5 years'],
    ['thường xuyên (sau khi có hướng dẫn)', 'continuously (after: có hướng dẫn)'],
    ['ngay sau khi ký', 'right after ký'],
  ])('%s in English reads back', (vi, en) => {
    const { meaning } = scanTime(vi).readings[0]!
    expect(printTime(meaning, 'en')).toBe(en)
    expect(readEnglish(en)).toEqual(meaning)
    expect(scanTime(printTime(meaning)).readings.map((each) => each.meaning)).toEqual([meaning])
  })
  it.each([
    ['quý II/2026', 'Q2 2026'],
    ['đến hết năm 2030', 'by the very end of 2030'],
    ['trước ngày 25 hằng tháng', 'every month, before day 25'],
    ['ít nhất 02 lần/năm', 'at least 2 times every year'],
    ['giai đoạn 2026 - 2030', 'from 2026 to 2030'],
    ['thường xuyên (sau khi có hướng dẫn)', 'continuously (after: có hướng dẫn)'],
    ['trong vòng 05 ngày làm việc kể từ ngày ký', 'within 5 working days after ngày ký'],
    ['cuối năm 2026', 'around the end of 2026'],
  ])('%s is %s', (vi, en) => {
    const { meaning } = scanTime(vi).readings[0]!
    expect(printTime(meaning)).toBe(vi)
    expect(printTime(meaning, 'en')).toBe(en)
  })
  it('reads no free English', () => {
    expect(['soon', 'Q5 2026', 'by', 'every', 'in June 2026'].map(readEnglish)).toEqual([null, null, null, null, null])
  })
})
