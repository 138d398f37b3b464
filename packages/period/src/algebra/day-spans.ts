import type { Day } from '@commune-plan/model'
import { addDays, dayOf, partsOfDay, weekOf } from '../calendar.js'
import { dayUnit, partUnit, yearUnit, type CalendarUnit, type Grain } from '../meaning/calendar-unit.js'
import { daysOfUnit, type DaySpan } from './unit-days.js'

/** Whether the first span lies wholly inside the second. */
export function isWithin(inner: DaySpan, outer: DaySpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Whether two spans share a day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Whether one span begins on the day after the other ends. */
export function isAdjacent(a: DaySpan, b: DaySpan): boolean {
  return addDays(a.end, 1) === b.start || addDays(b.end, 1) === a.start
}

/** The days that both spans have; `null` where there are none. */
export function intersection(a: DaySpan, b: DaySpan): DaySpan | null {
  const start = a.start > b.start ? a.start : b.start
  const end = a.end < b.end ? a.end : b.end
  return start > end ? null : { start, end }
}

/** The unit of a length that holds a day: `unitOfDay('2026-05-31', 'quarter')` is the second quarter of 2026. */
export function unitOfDay(day: Day, grain: Grain): CalendarUnit {
  const parts = partsOfDay(day)
  if (parts === null) throw new RangeError(`"${day}" is no day, expected for example "2026-06-30"`)
  const { year, month } = parts
  switch (grain) {
    case 'year':
      return yearUnit(year)
    case 'half':
      return partUnit('half', month <= 6 ? 1 : 2, year)
    case 'quarter':
      return partUnit('quarter', Math.ceil(month / 3), year)
    case 'month':
      return partUnit('month', month, year)
    case 'week': {
      const { year: of, week } = weekOf(day)
      return partUnit('week', week, of)
    }
    case 'day':
      return dayUnit(year, month, parts.day)
  }
}

/**
 * The unit `steps` after a unit of the same length (before it where negative).
 *
 * @returns `null` where the unit has no year or lies outside the years 1 to 9999
 */
export function nextUnit(unit: CalendarUnit, steps = 1): CalendarUnit | null {
  const span = daysOfUnit(unit)
  if (span === null || !Number.isInteger(steps)) return null
  const { grain } = unit
  if (grain === 'day') return unitOfDay(addDays(span.start, steps), 'day')
  if (grain === 'week') return unitOfDay(addDays(span.start, steps * 7), 'week')
  const perYear = { year: 1, half: 2, quarter: 4, month: 12 }[grain]
  const index = unit.year! * perYear + (unit.number ?? 1) - 1 + steps
  const year = Math.floor(index / perYear)
  if (year < 1 || year > 9999) return null
  return grain === 'year' ? yearUnit(year) : partUnit(grain, index - year * perYear + 1, year)
}

/** The unit before a unit of the same length. */
export function previousUnit(unit: CalendarUnit): CalendarUnit | null {
  return nextUnit(unit, -1)
}

/**
 * The units of a length that share a day with a span, in order: the months, quarters or years of a plan.
 *
 * @param span first and last day
 * @param grain length of the units
 */
export function unitsOf(span: DaySpan, grain: Grain): CalendarUnit[] {
  const units: CalendarUnit[] = []
  if (span.start > span.end) return units
  for (let unit: CalendarUnit | null = unitOfDay(span.start, grain); unit !== null; unit = nextUnit(unit)) {
    const days = daysOfUnit(unit)
    if (days === null || days.start > span.end) break
    units.push(unit)
  }
  return units
}

/** A span as an ISO 8601 interval of days, `2026-01-01/2026-03-31`. */
export function spanToIso(span: DaySpan): string {
  return `${span.start}/${span.end}`
}

/** The span of an ISO 8601 interval of days; `null` where it is none or runs backwards. */
export function spanFromIso(text: string): DaySpan | null {
  const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u.exec(text)
  if (match === null) return null
  const [start, end] = [partsOfDay(match[1]!), partsOfDay(match[2]!)]
  if (start === null || end === null || match[1]! > match[2]!) return null
  return { start: dayOf(start.year, start.month, start.day)!, end: dayOf(end.year, end.month, end.day)! }
}
