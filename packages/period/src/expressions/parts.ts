import type { Day } from '@commune-plan/model'
import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { daysOfUnit } from '../algebra/unit-days.js'
import { addDays, daysBetween, partsOfDay } from '../calendar.js'
import { dayUnit, yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Loose } from '../meaning/time-meaning.js'
import { countOf, hasClass, periodOf, reading, spanOf, unitOf } from './unit-items.js'

/**
 * Parts of a unit: loose ones ("đầu quý II/2026", "những tháng cuối năm") and counted ones ("10 ngày cuối tháng 6/2026",
 * "nửa đầu tháng 6", "tuần 1 tháng 7/2026").
 */
export const partRows: readonly Row[] = [
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
  { id: 'loose/school-year', slots: 'p:dau|giua|cuoi namhoc years?', make: (match) => schoolYear(match) },
  {
    id: 'range/days-of',
    slots: 'n:count p:dau|cuoi cua? u:u-month|u-quarter|u-year|u-half',
    make: (match) => daysOf(match),
  },
  { id: 'range/half-month', slots: 'nua p:dau|cuoi cua? u:u-month', make: (match) => halfMonth(match) },
  { id: 'range/nth-week', slots: 'o:nthweek cua? u:u-month', make: (match) => weekOfMonth(match, match.number('o')) },
  {
    id: 'range/first-week',
    slots: 'tuan p:dau|cuoi cua? u:u-month',
    make: (match) => weekOfMonth(match, partIn(match) === 'start' ? 1 : 0),
  },
  { id: 'year/first-of', slots: 'nam dau x:word|pointed|eventnoun', make: (match) => firstYear(match) },
  {
    id: 'list/repeated-word',
    slots: 'p:shortterm ,|/|- q:midterm ,|/|-|va? r:longterm',
    make: (match) => reading({ kind: 'loose', part: null, of: null, words: written(match) }),
  },
]

function written(match: Match): string {
  return match.text.slice(match.items[0]!.start, match.items[match.items.length - 1]!.end)
}

function partIn(match: Match): Loose['part'] {
  const item = match.slot('p')!
  return item.classes.includes('dau') ? 'start' : item.classes.includes('giua') ? 'middle' : 'end'
}

function loose(match: Match, of: CalendarUnit): Made {
  return reading({ kind: 'loose', part: partIn(match), of, words: written(match) }, of.year === null ? 'ny' : 'y')
}

function schoolYear(match: Match): Made {
  return reading({ kind: 'loose', part: partIn(match), of: null, words: written(match) })
}

/** "10 ngày cuối tháng 6/2026", "10 ngày đầu năm 2026" */
function daysOf(match: Match): Made | null {
  const count = countOf(match.slot('n'))
  const unit = unitOf(match.slot('u'))
  const early = partIn(match) === 'start' && count?.noun === 'ngay' && !count.working && count.count <= 28
  if (early && unit?.grain === 'month' && unit.year === null) return firstDays(unit, 1, count.count, 'range')
  const span = unit?.year == null ? null : daysOfUnit(unit)
  if (count?.noun !== 'ngay' || count.working || span === null || count.count > daysBetween(span.start, span.end))
    return null
  const [from, to] =
    partIn(match) === 'start'
      ? [span.start, addDays(span.start, count.count - 1)]
      : [addDays(span.end, 1 - count.count), span.end]
  return { is: 'range', value: spanOf(dayFrom(from), dayFrom(to)) }
}

/** Days of a month whose year the context gives; of the first 28 every month has all. */
function firstDays(month: CalendarUnit, from: number, to: number, is: string): Made | null {
  if (month.number === null) return null
  return { is, value: spanOf(dayUnit(null, month.number, from), dayUnit(null, month.number, to)) }
}

function dayFrom(day: Day): CalendarUnit {
  const { year, month, day: dayOfMonth } = partsOfDay(day)!
  return dayUnit(year, month, dayOfMonth)
}

function halfMonth(match: Match): Made {
  const month = unitOf(match.slot('u'))!
  const day = (value: number): CalendarUnit => dayUnit(month.year, month.number, value)
  return { is: 'range', value: partIn(match) === 'start' ? spanOf(day(1), day(15)) : spanOf(day(16), month) }
}

/** Seven days from the first, the eighth … of a month; some take the calendar week instead, so it stays ambiguous. */
function weekOfMonth(match: Match, nth: number): Made | null {
  const month = unitOf(match.slot('u'))!
  if (month.year === null && nth > 0 && nth < 5) return firstDays(month, nth * 7 - 6, nth * 7, 'range ambiguous')
  const span = daysOfUnit(month)
  if (span === null) return null
  const from = nth === 0 ? addDays(span.end, -6) : addDays(span.start, nth * 7 - 7)
  const to = addDays(from, 6)
  return from > span.end
    ? null
    : { is: 'range ambiguous', value: spanOf(dayFrom(from), dayFrom(to > span.end ? span.end : to)) }
}

function firstYear(match: Match): Made | null {
  if (hasClass(match.before, 'digits', 'numword', 'cac')) return null
  const value = periodOf(yearUnit(null), { label: written(match), gaps: ['year', 'anchor'] })
  return reading(value)
}
