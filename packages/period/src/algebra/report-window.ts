import { addMonths, dayOf, partsOfDay } from '../calendar.js'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { TimeConventions } from '../resolve/resolve-time.js'
import { daysOfUnit, type DaySpan } from './unit-days.js'

/**
 * The days that a report on a unit covers. By the calendar they are the unit's own; by Decree 09/2019/NĐ-CP, article 12,
 * a month runs from the 15th of the month before to the 14th, a quarter from the 15th of the month before it to the 14th
 * of its last month, the first half from 15 December to 14 June, the second from 15 June to 14 December, a year from 15
 * December of the year before to 14 December.
 *
 * @param unit a month, quarter, half or year with its year
 * @param convention which of the two
 * @returns `null` where the unit has no days, or the decree no window for it
 */
export function reportWindow(unit: CalendarUnit, convention: TimeConventions['reportWindow']): DaySpan | null {
  const span = daysOfUnit(unit)
  if (span === null || convention === 'calendar') return span
  if (unit.grain === 'week' || unit.grain === 'day') return null
  const before = partsOfDay(addMonths(span.start, -1))!
  const last = partsOfDay(span.end)!
  return { start: dayOf(before.year, before.month, 15)!, end: dayOf(last.year, last.month, 14)! }
}
