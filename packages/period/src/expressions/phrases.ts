import type { Item, Made, Match, Row } from '@commune-plan/vietnamese'
import { yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Clock, Edge, Loose, Period } from '../meaning/time-meaning.js'
import {
  compareWithinYear,
  countOf,
  gapsOf,
  hasClass,
  madeUnit,
  periodOf,
  reading,
  spanOf,
  unitOf,
  yearIn,
} from './unit-items.js'

const point = 'unit|maybeday|dayonly|moment'

/**
 * Phrases of units: a weekday or a time of day beside a date, ranges with both ends, parts of a unit, counts of days at
 * the end of a unit.
 */
export const phraseRows: readonly Row[] = [
  { id: 'moment/weekday-date', slots: 'w:weekday ,? d:u-day', make: (match) => moment(match) },
  { id: 'moment/weekday-date-clock', slots: 'w:weekday ,? d:u-day ,|vao? c:clock', make: (match) => moment(match) },
  { id: 'moment/date-clock', slots: 'd:u-day ,|vao? c:clock', make: (match) => moment(match) },
  { id: 'moment/clock-date', slots: 'c:clock ,|cua? w:weekday? ,? d:u-day|maybeday', make: (match) => moment(match) },
  {
    id: 'date/daypart',
    slots: 'daypart ngay? d:u-day|maybeday|maybedot',
    make: (match) => madeUnit(match.slot('d')!.value as CalendarUnit),
  },
  // ranges
  { id: 'range/from-to', slots: `tu a:${point} den|-|hethan b:${point}`, make: (match) => range(match) },
  { id: 'range/from-bare-day', slots: 'tu a:n2 den|-|hethan b:u-day|maybeday', make: (match) => range(match) },
  { id: 'range/to', slots: `a:unit -|den|hethan b:unit`, make: (match) => (sameGrain(match) ? range(match) : null) },
  { id: 'range/to-year', slots: 'a:u-year - y:n4', make: (match) => toYear(match) },
  { id: 'range/days', slots: 'a:dayonly -|den b:dayonly', make: (match) => dayspan(match) },
  {
    id: 'range/days-from',
    slots: 'tu a:dayonly|n2 -|den|hethan b:dayonly|n2',
    rank: 1,
    make: (match) => dayspan(match),
  },
  { id: 'range/day-to-date', slots: 'a:dayonly -|den|hethan b:u-day|maybeday', make: (match) => range(match) },
  { id: 'range/from-until-now', slots: `tu a:${point} den nay`, make: (match) => untilNow(match) },
  {
    id: 'range/from-now',
    slots: 'tu nay den|hethan cuoi|hethan? b:unit|maybeday',
    make: (match) => {
      const to = match.slot('b')!.value as CalendarUnit
      return period({ documentDate: true }, { unit: to }, 'range', to)
    },
  },
  { id: 'clock/range', slots: 'tu? c:clock -|den d:clock', make: (match) => clockRange(match) },
  // parts
  {
    id: 'loose/part',
    slots: 'p:dau|giua|cuoi u:unit',
    make: (match) => loose(match, match.slot('u')!.value as CalendarUnit),
  },
  {
    id: 'loose/part-of-year',
    slots: 'p:dau|giua|cuoi nam',
    make: (match) => (hasClass(match.after, 'digits') ? null : loose(match, yearUnit(null))),
  },
  {
    id: 'loose/months',
    slots: 'cac? thang|ngay|quy p:dau|giua|cuoi cua? u:u-year|nam',
    make: (match) => {
      if (!hasClass(match.items[0], 'cac') && !hasClass(match.items[0], 'ngay')) return null
      return loose(match, unitOf(match.slot('u')) ?? yearUnit(null))
    },
  },
  {
    id: 'loose/school-year',
    slots: 'p:dau|giua|cuoi namhoc',
    make: (match) => reading({ kind: 'loose', part: partIn(match), of: null, words: written(match) }),
  },
  {
    id: 'range/days-of',
    slots: 'n:count p:dau|cuoi cua? u:u-month|u-quarter|u-year|u-half',
    make: (match) => daysOf(match),
  },
  { id: 'year/first-of', slots: 'nam dau x:word|pointed|eventnoun', make: (match) => firstYear(match) },
  {
    id: 'year/list',
    slots: 'a:u-year ,|va y:n4',
    make: (match) => yearList(match, ['y']),
  },
  { id: 'year/list-three', slots: 'a:u-year ,|va y:n4 ,|va z:n4', make: (match) => yearList(match, ['y', 'z']) },
  {
    id: 'year/list-four',
    slots: 'a:u-year ,|va y:n4 ,|va z:n4 ,|va w:n4',
    make: (match) => yearList(match, ['y', 'z', 'w']),
  },
  {
    id: 'list/repeated-word',
    slots: 'p:shortterm ,|/|- q:midterm ,|/|-|va? r:longterm',
    make: (match) => reading({ kind: 'loose', part: null, of: null, words: written(match) }),
  },
]

function written(match: Match): string {
  return match.text.slice(match.items[0]!.start, match.items[match.items.length - 1]!.end)
}

function moment(match: Match): Made {
  const unit = match.slot('d')!.value as CalendarUnit
  const weekday = match.number('w')
  const clock = match.slot('c')?.value as Clock | undefined
  const value: Period = periodOf(unit, {
    ...(Number.isNaN(weekday) ? {} : { weekday }),
    ...(clock === undefined ? {} : { at: { hour: clock.hour, minute: clock.minute } }),
  })
  return { is: `moment ${unit.year === null ? 'ny' : 'y'}`, value }
}

function sameGrain(match: Match): boolean {
  const [a, b] = [unitOf(match.slot('a')), unitOf(match.slot('b'))]
  return a !== null && b !== null && a.grain === b.grain && (b.year !== null || a.year === null)
}

/** The unit of an item that names a point: a unit, a bare day, a moment. */
export function pointOf(item: Item | undefined): CalendarUnit | null {
  if (item === undefined) return null
  if (hasClass(item, 'moment')) {
    const { from } = item.value as Period
    return 'unit' in from ? from.unit : null
  }
  if (hasClass(item, 'unit', 'maybeday', 'dayonly')) return item.value as CalendarUnit
  return hasClass(item, 'n2') ? { grain: 'day', year: null, number: null, day: item.value as number } : null
}

/** A range whose first end takes from the second what it does not say itself: "từ 01 đến 15/7/2026". */
function range(match: Match): Made | null {
  const first = pointOf(match.slot('a'))
  const to = pointOf(match.slot('b'))
  if (first === null || to === null) return null
  const from = inherit(first, to)
  if (from.grain === 'day' && (from.number === null || to.number === null)) return null
  if (
    from.year !== null &&
    to.year !== null &&
    (from.year > to.year || (from.year === to.year && compareWithinYear(from, to) > 0))
  )
    return first.year === null
      ? { is: 'range', value: spanOf({ ...from, year: to.year - 1 }, to) }
      : reading({ kind: 'impossible', code: 'range-reversed', written: from })
  const grain = from.grain === 'year' && to.grain === 'year' ? 'years' : 'range'
  return { is: grain === 'years' ? 'range years' : 'range', value: spanOf(from, crossing(from, to), grain) }
}

/** Fills month and year of a day, and the year of any unit, from the end of its range or list. */
export function inherit(unit: CalendarUnit, from: CalendarUnit): CalendarUnit {
  const year = unit.year ?? from.year
  const number = unit.number ?? (unit.grain === 'day' && from.grain === 'day' ? from.number : null)
  const { shift: own, ...rest } = unit
  const shift = own ?? (unit.year === null ? from.shift : undefined)
  return { ...rest, year, number, ...(shift === undefined ? {} : { shift }) }
}

/** Without years a range that runs backwards ends in the next year. */
function crossing(from: CalendarUnit, to: CalendarUnit): CalendarUnit {
  const backwards = from.year === null && to.year === null && compareWithinYear(from, to) > 0
  return backwards ? { ...to, shift: (to.shift ?? 0) + 1 } : to
}

function toYear(match: Match): Made | null {
  const from = unitOf(match.slot('a'))
  const value = yearIn(match)
  if (from === null || typeof value !== 'number' || from.year === null || from.year >= value) return null
  return { is: 'range years', value: spanOf(from, yearUnit(value), 'years') }
}

function dayspan(match: Match): Made | null {
  const [from, to] = [pointOf(match.slot('a'))?.day ?? null, pointOf(match.slot('b'))?.day ?? null]
  if (from === null || to === null || from >= to || to > 31) return null
  return { is: 'dayspan', value: [from, to] }
}

function period(from: Edge, to: Edge, grain: Period['grain'], unit: CalendarUnit): Made {
  return reading({ kind: 'period', from, to, grain, gaps: [...gapsOf(unit), 'document-date'] })
}

function untilNow(match: Match): Made | null {
  const from = pointOf(match.slot('a'))
  return from === null ? null : period({ unit: from }, { documentDate: true }, 'range', from)
}

function partIn(match: Match): Loose['part'] {
  const item = match.slot('p')!
  return item.classes.includes('dau') ? 'start' : item.classes.includes('giua') ? 'middle' : 'end'
}

function loose(match: Match, of: CalendarUnit): Made {
  return reading({ kind: 'loose', part: partIn(match), of, words: written(match) }, of.year === null ? 'ny' : 'y')
}

function clockRange(match: Match): Made {
  const [from, to] = ['c', 'd'].map((slot) => match.slot(slot)!.value as Clock)
  const plain = ({ hour, minute }: Clock): Clock => ({ hour, minute })
  return reading({ kind: 'clock', from: plain(from!), to: plain(to!) })
}

/** "10 ngày cuối tháng 6/2026" */
function daysOf(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  const unit = unitOf(match.slot('u'))
  if (count?.noun !== 'ngay' || count.working || unit?.grain !== 'month') return null
  if (unit.year === null || unit.number === null) return null
  const { year, number } = unit
  const length = lengthOf(year, number)
  if (count.count > length) return null
  const first = partIn(match) === 'start' ? 1 : length - count.count + 1
  const day = (value: number): CalendarUnit => ({ grain: 'day', year, number, day: value })
  return { is: 'range', value: spanOf(day(first), day(first + count.count - 1)) }
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function firstYear(match: Match): Made {
  const value = periodOf(yearUnit(null), { label: written(match), gaps: ['year', 'anchor'] })
  return reading(value)
}

function yearList(match: Match, slots: readonly string[]): Made | null {
  const first = unitOf(match.slot('a'))
  const more = slots.map((slot) => yearIn(match, slot))
  if (first?.year == null || !more.every((each) => typeof each === 'number')) return null
  const units = [first, ...more.map((each) => yearUnit(each))]
  const rising = units.every((unit, at) => at === 0 || unit.year! > units[at - 1]!.year!)
  return rising && !hasClass(match.after, 'word', 'count') ? { is: 'units', value: units } : null
}
