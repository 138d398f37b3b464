import type { Day } from '@commune-plan/model'
import { addDays, dayOf, daysBetween, daysInMonth, partsOfDay, weekdayOf } from '../calendar.js'
import type { Cadence, DueRule } from '../meaning/time-meaning.js'
import { defaultConventions, type TimeConventions } from '../resolve/resolve-time.js'
import { unitsOf } from './day-spans.js'
import type { DaySpan } from './unit-days.js'

/** Occurrences beyond this are not listed; a span of a century of days stays below it. */
const most = 40_000

/**
 * The days on which a cadence falls due within a span. Without a day in the text it is due on the last day of each of its
 * intervals (calendar quarters, halves and years); every two years and the like count from the start of the span.
 *
 * @param cadence a periodic cadence; continuous and as-needed ones fall due on no day
 * @param span first and last day to look at
 * @param conventions whether "trước" takes a day off, and whether days off work move to the next working day
 * @returns days in order, without repetition
 */
export function dueDays(cadence: Cadence, span: DaySpan, conventions: TimeConventions = defaultConventions): Day[] {
  if (cadence.mode !== 'periodic' || cadence.every === null || span.start > span.end) return []
  const shift =
    cadence.due?.bound === 'before' && conventions.before === 'exclusive' && cadence.due.at === undefined ? -1 : 0
  const wide = { start: addDays(span.start, -40), end: addDays(span.end, 40) }
  const days = statedDays(cadence, wide, span).map((day) => roll(addDays(day, shift), conventions))
  return [...new Set(days.filter((day) => day >= span.start && day <= span.end))].sort()
}

function statedDays(cadence: Cadence, wide: DaySpan, span: DaySpan): Day[] {
  const { years, months, weeks, days } = cadence.every!
  const { due } = cadence
  if (days !== undefined) return stepping(span, days)
  if (weeks !== undefined) return weekly(due, weeks === 1 ? wide : span, weeks)
  const length = (years ?? 0) * 12 + (months ?? 0)
  if (length === 0) return []
  if (due !== undefined) return monthly(due, length, wide, span)
  return 12 % length === 0 ? intervalEnds(length, wide) : longIntervals(length, span)
}

function stepping(span: DaySpan, step: number): Day[] {
  const count = Math.min(Math.floor(daysBetween(span.start, span.end) / step) + 1, most)
  return Array.from({ length: count }, (_, at) => addDays(span.start, at * step))
}

function weekly(due: DueRule | undefined, span: DaySpan, weeks: number): Day[] {
  const wanted = due?.weekdays?.map((day) => day.weekday) ?? [7]
  const monday = addDays(span.start, 1 - weekdayOf(span.start))
  return stepping({ start: monday, end: span.end }, weeks * 7).flatMap((start) =>
    wanted.map((weekday) => addDays(start, weekday - 1)),
  )
}

/** Last days of calendar intervals that divide the year. */
function intervalEnds(length: number, span: DaySpan): Day[] {
  return unitsOf(span, 'month')
    .filter((unit) => unit.number! % length === 0)
    .map((unit) => dayOf(unit.year!, unit.number!, daysInMonth(unit.year!, unit.number!))!)
}

/** Intervals that do not divide the year, counted from the month in which the span begins. */
function longIntervals(length: number, span: DaySpan): Day[] {
  const all = unitsOf(span, 'month')
  return all
    .filter((_, at) => (at + 1) % length === 0)
    .map((unit) => dayOf(unit.year!, unit.number!, daysInMonth(unit.year!, unit.number!))!)
}

function monthly(due: DueRule, length: number, wide: DaySpan, span: DaySpan): Day[] {
  const ends =
    due.ofReportPeriod === true && 12 % length === 0
      ? [...Array(12 / length).keys()].map((at) => (at + 1) * length)
      : undefined
  const months = due.months !== undefined && due.months.length > 0 ? due.months : ends
  const firstYear = partsOfDay(span.start)!.year
  return unitsOf(wide, 'month')
    .filter((unit) => months === undefined || months.includes(unit.number!))
    .filter((unit) => length <= 12 || (unit.year! - firstYear) % Math.max(1, Math.floor(length / 12)) === 0)
    .flatMap((unit) => daysInRule(due, unit.year!, unit.number!))
}

function daysInRule(due: DueRule, year: number, month: number): Day[] {
  const length = daysInMonth(year, month)
  const at = (day: number): Day => dayOf(year, month, day)!
  if (due.workingDay !== undefined) return [workingDay(at(1), at(length), due.workingDay)]
  if (due.weekdays !== undefined)
    return due.weekdays.flatMap(({ weekday, nth }) => weekdaysIn(at(1), length, weekday, nth))
  // The 31st of a month that has none is its last day (Civil Code 2015, article 148).
  return (due.days ?? [-1]).map((day) => at(day < 0 ? length + 1 + day : Math.min(day, length)))
}

function weekdaysIn(first: Day, length: number, weekday: number, nth: number | undefined): Day[] {
  const offset = (weekday - weekdayOf(first) + 7) % 7
  const all: Day[] = []
  for (let at = offset; at < length; at += 7) all.push(addDays(first, at))
  if (nth === undefined) return all
  const chosen = nth < 0 ? all.at(nth) : all[nth - 1]
  return chosen === undefined ? [] : [chosen]
}

function workingDay(first: Day, last: Day, which: 'first' | 'last'): Day {
  let day = which === 'first' ? first : last
  for (let guard = 0; guard < 7 && weekdayOf(day) > 5; guard++) day = addDays(day, which === 'first' ? 1 : -1)
  return day
}

function roll(day: Day, conventions: TimeConventions): Day {
  if (conventions.roll === 'none') return day
  let rolled = day
  const works = conventions.isWorkingDay ?? ((each: Day) => weekdayOf(each) <= 5)
  for (let guard = 0; guard < 60 && !works(rolled); guard++) rolled = addDays(rolled, 1)
  return rolled
}
