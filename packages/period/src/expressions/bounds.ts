import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { daysOfUnit } from '../algebra/unit-days.js'
import { addDays, partsOfDay } from '../calendar.js'
import { dayUnit, partUnit, yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Deadline, Loose, Period } from '../meaning/time-meaning.js'
import { pointOf } from './moments.js'
import { gapsOf, hasClass, periodOf, reading, spanOf, unitOf, yearIn } from './unit-items.js'

const point = 'unit|maybeday|moment'

/**
 * Deadlines and open periods: "trước ngày 30/6", "đến hết năm 2030", "chậm nhất ngày 31/12/2026", "tầm nhìn 2045", "từ
 * năm 2026", "sau năm 2030", "tính đến 15/6/2026"; stages, terms and school years.
 *
 * Not: "trước mắt", "đến nơi đến chốn", "đạt từ 2030 hộ".
 */
export const boundRows: readonly Row[] = [
  { id: 'deadline/before', slots: `xong? truoc vao? u:${point}`, make: (match) => deadline(match, 'before', false) },
  { id: 'deadline/by', slots: `xong? b:chamnhat|den|hethan|vao? u:${point}`, make: (match) => by(match) },
  { id: 'deadline/by-colon', slots: `chamnhat : u:${point}`, make: (match) => by(match) },
  {
    id: 'deadline/by-two',
    slots: `xong? chamnhat|den|trong vao|hethan|trong|den u:${point}`,
    make: (match) => by(match),
  },
  { id: 'deadline/year', slots: 'b:den|hethan|truoc y:n4', make: (match) => bareYear(match) },
  {
    id: 'deadline/end-of',
    slots: 'xong? b:den|vao|chamnhat|truoc|hethan vao|den? l:loose',
    make: (match) => endOf(match),
  },
  { id: 'deadline/vision', slots: 'tamnhin den? u:u-year', make: (match) => horizon(match, 'vision') },
  { id: 'deadline/vision-year', slots: 'tamnhin den? y:n4', make: (match) => horizon(match, 'vision') },
  {
    id: 'deadline/orientation',
    slots: 'dinhhuong den|hethan? u:u-year',
    make: (match) => horizon(match, 'orientation'),
  },
  {
    id: 'deadline/orientation-year',
    slots: 'dinhhuong den|hethan? y:n4',
    make: (match) => horizon(match, 'orientation'),
  },
  { id: 'period/as-of', slots: 'tinhden u:unit|maybeday|moment', make: (match) => asOf(match) },
  { id: 'period/since', slots: 'tu u:unit|maybeday|moment trodi?', make: (match) => since(match) },
  { id: 'period/after', slots: 'sau u:unit|moment', make: (match) => after(match) },
  { id: 'period/within', slots: 'xong? p:trong|vao u:unit|range|units', make: (match) => within(match) },
  { id: 'period/done-in', slots: 'xong u:u-quarter|u-month|u-year|u-half', make: (match) => within(match) },
  { id: 'period/moment', slots: 'vao? m:moment', make: (match) => reading(match.slot('m')!.value as Period) },
  // named stretches of years
  { id: 'stage/years', slots: 'trong|cho? giaidoan tu? nam? r:years', make: (match) => stage(match) },
  { id: 'stage/numbered', slots: 'giaidoan n:n2|roman (|:|, tu? r:years )?', make: (match) => stage(match) },
  { id: 'stage/count', slots: 'trong? n:count r:years', make: (match) => stage(match) },
  { id: 'stage/range', slots: 'giaidoan r:range|period', make: (match) => stage(match) },
  { id: 'term/years', slots: 'nhiemky ,? r:years', make: (match) => loosely(match, 'term') },
  { id: 'school-year/years', slots: 'namhoc r:years', make: (match) => loosely(match, 'school-year') },
]

function deadlineOf(stated: CalendarUnit, bound: Deadline['bound'], more: Partial<Deadline> = {}): Deadline {
  return { kind: 'deadline', bound, stated, explicitEnd: false, gaps: gapsOf(stated), ...more }
}

function deadline(match: Match, bound: Deadline['bound'], explicitEnd: boolean): Made | null {
  const unit = pointOf(match.slot('u'))
  if (unit === null) return null
  const at = hasClass(match.slot('u'), 'moment') ? (match.slot('u')!.value as Period).at : undefined
  const value = deadlineOf(unit, bound, { explicitEnd, ...(at === undefined ? {} : { at }) })
  return reading(value, unit.year === null ? 'ny' : 'y')
}

function by(match: Match): Made | null {
  const { items } = match
  if (!items.some((item) => hasClass(item, 'chamnhat', 'den', 'hethan'))) return null
  return deadline(
    match,
    'by',
    items.some((item) => hasClass(item, 'hethan') || /(?:^|\s)hết$/iu.test(wordsOf(match, item))),
  )
}

function wordsOf(match: Match, item: Match['items'][number]): string {
  return match.text.slice(item.start, item.end)
}

/** "đến 2030": a number that looks like a year, and nothing counted behind it. */
function bareYear(match: Match): Made | null {
  const value = yearIn(match)
  if (typeof value !== 'number' || value < 1950 || hasClass(match.after, 'word', 'cua', '%', 'count', '/')) return null
  const item = match.slot('b')!
  return reading(
    deadlineOf(yearUnit(value), hasClass(item, 'truoc') ? 'before' : 'by', { explicitEnd: hasClass(item, 'hethan') }),
  )
}

/** "đến cuối năm 2025", "vào cuối năm 2020": the last day, loosely. */
function endOf(match: Match): Made | null {
  const { part, of } = match.slot('l')!.value as Loose
  if (part !== 'end' || of === null) return null
  const head = match.slot('b')
  if (hasClass(head, 'vao') && of.grain !== 'year') return null
  const bound = hasClass(head, 'truoc') ? 'before' : 'by'
  return bound === 'before'
    ? null
    : reading(
        deadlineOf(of, bound, { loose: true, explicitEnd: hasClass(head, 'hethan') }),
        of.year === null ? 'ny' : 'y',
      )
}

function horizon(match: Match, role: 'vision' | 'orientation'): Made | null {
  const value = unitOf(match.slot('u')) ?? yearUnit(yearIn(match) ?? null)
  if (value.year === null || hasClass(match.after, '%')) return null
  return reading(deadlineOf(value, 'by', { role }))
}

function asOf(match: Match): Made | null {
  const unit = pointOf(match.slot('u'))
  return unit === null ? null : reading(periodOf(unit, { asOf: true }), unit.year === null ? 'ny' : 'y')
}

function since(match: Match): Made | null {
  const unit = pointOf(match.slot('u'))
  if (unit === null) return null
  return reading({ kind: 'period', from: { unit }, to: { open: true }, grain: 'open', gaps: gapsOf(unit) })
}

/** "sau năm 2030", "sau ngày 30/6/2026": from the first day behind it. */
function after(match: Match): Made | null {
  const unit = pointOf(match.slot('u'))
  if (unit === null) return null
  return unit.grain === 'year' && unit.year !== null ? open(yearUnit(unit.year + 1)) : behind(unit)
}

function behind(unit: CalendarUnit): Made | null {
  const span = unit.blanks === undefined && unit.year !== null ? daysOfUnit(unit) : null
  if (span === null) return null
  const { year, month, day } = partsOfDay(addDays(span.end, 1))!
  return open(unit.grain === 'day' ? dayUnit(year, month, day) : partUnit('month', month, year))
}

function open(from: CalendarUnit): Made {
  return reading({ kind: 'period', from: { unit: from }, to: { open: true }, grain: 'open', gaps: [] })
}

function within(match: Match): Made | null {
  const item = match.slot('u')!
  const unit = unitOf(item)
  if (unit !== null) return reading(periodOf(unit), unit.year === null ? 'ny' : 'y')
  if (hasClass(item, 'range')) return reading(item.value as Period)
  return null
}

function stage(match: Match): Made | null {
  const value = match.slot('r')?.value as Period | undefined
  if (value === undefined) return null
  const number = match.written('n')
  const opened = match.items.some((item) => hasClass(item, '('))
  if (opened !== match.items.some((item) => hasClass(item, ')'))) return null
  return reading(
    hasClass(match.items[0], 'giaidoan') && number !== '' ? { ...value, label: `giai đoạn ${number}` } : value,
  )
}

function loosely(match: Match, grain: 'term' | 'school-year'): Made | null {
  const { from, to } = match.slot('r')!.value as Period
  if (!('unit' in from) || !('unit' in to)) return null
  return reading({ ...spanOf(from.unit, to.unit, grain), from: { within: from.unit }, to: { within: to.unit } })
}
