import type { Day } from '@commune-plan/model'
import { addDays, dayOf, daysInMonth, mondayOfWeek } from '../calendar.js'
import type { CalendarUnit } from '../meaning/calendar-unit.js'

/** First and last day of a stretch, both included. */
export interface DaySpan {
  readonly start: Day
  readonly end: Day
}

/**
 * First and last day of a unit. Blank places are taken as any value: "ngày … tháng 3 năm 2026" spans March.
 *
 * @param unit a unit of the calendar
 * @param year the year where the unit has none; its `shift` is added
 * @returns `null` where the year is not known or the calendar has no such unit
 */
export function daysOfUnit(unit: CalendarUnit, year: number | null = null): DaySpan | null {
  const of = unit.year ?? (year === null || (unit.blanks?.includes('year') ?? false) ? null : year + (unit.shift ?? 0))
  if (of === null) return null
  const { grain, number } = unit
  switch (grain) {
    case 'year':
      return months(of, 1, 12)
    case 'half':
      return number === null ? null : months(of, number * 6 - 5, number * 6)
    case 'quarter':
      return number === null ? null : months(of, number * 3 - 2, number * 3)
    case 'month':
      return number === null ? (unit.blanks === undefined ? null : months(of, 1, 12)) : months(of, number, number)
    case 'week': {
      const start = number === null ? null : mondayOfWeek(of, number)
      return start === null ? null : { start, end: addDays(start, 6) }
    }
    case 'day':
      return ofDay(of, unit)
  }
}

function ofDay(year: number, unit: CalendarUnit): DaySpan | null {
  if (unit.number === null) return unit.blanks?.includes('month') === true ? months(year, 1, 12) : null
  if (unit.day === null) return months(year, unit.number, unit.number)
  const day = dayOf(year, unit.number, unit.day)
  return day === null ? null : { start: day, end: day }
}

function months(year: number, first: number, last: number): DaySpan | null {
  const start = dayOf(year, first, 1)
  const end = last >= 1 && last <= 12 ? dayOf(year, last, daysInMonth(year, last)) : null
  return start === null || end === null ? null : { start, end }
}
