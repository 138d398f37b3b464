import { isDay, mondayOfWeek, partsOfDay } from '../calendar.js'
import { dayUnit, partUnit, yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'

/**
 * The DHIS2 id of a unit: `2026`, `2026S1`, `2026Q2`, `202606`, `2026W27`, `20260605`.
 *
 * @returns `null` where a part is not written
 */
export function unitToDhis2(unit: CalendarUnit): string | null {
  const { grain, number } = unit
  if (unit.year === null) return null
  const year = String(unit.year).padStart(4, '0')
  if (grain === 'year') return year
  if (number === null) return null
  const two = String(number).padStart(2, '0')
  switch (grain) {
    case 'half':
      return `${year}S${String(number)}`
    case 'quarter':
      return `${year}Q${String(number)}`
    case 'month':
      return `${year}${two}`
    case 'week':
      return `${year}W${String(number)}`
    case 'day':
      return unit.day === null ? null : `${year}${two}${String(unit.day).padStart(2, '0')}`
  }
}

/** The unit of a DHIS2 id (years, halves, quarters, months, weeks, days); `null` for anything else. */
export function unitFromDhis2(id: string): CalendarUnit | null {
  const match = /^(\d{4})(?:S([12])|Q([1-4])|W(\d{1,2})|(0[1-9]|1[0-2])(\d{2})?)?$/u.exec(id)
  if (match === null) return null
  const year = Number(match[1])
  if (year < 1) return null
  const [, , half, quarter, week, month, day] = match
  if (half !== undefined) return partUnit('half', Number(half), year)
  if (quarter !== undefined) return partUnit('quarter', Number(quarter), year)
  if (week !== undefined) return mondayOfWeek(year, Number(week)) === null ? null : partUnit('week', Number(week), year)
  if (month === undefined) return yearUnit(year)
  if (day === undefined) return partUnit('month', Number(month), year)
  const text = `${match[1]!}-${month}-${day}`
  const parts = isDay(text) ? partsOfDay(text) : null
  return parts === null ? null : dayUnit(parts.year, parts.month, parts.day)
}
