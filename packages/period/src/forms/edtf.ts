import type { Edtf } from '@commune-plan/model'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import { unitOfPeriod } from '../meaning/unit-of-period.js'
import type { Deadline, Edge, Period } from '../meaning/time-meaning.js'

/**
 * A unit in EDTF (ISO 8601-2, levels 0 and 1, with the quarters and halves of level 2): `2026`, `2026-34`, `2026-03-XX`.
 * A year that is not written is `XXXX`. Weeks have no form in EDTF.
 */
export function unitToEdtf(unit: CalendarUnit): Edtf | null {
  const year = unit.year === null ? 'XXXX' : digits(unit.year, 4)
  switch (unit.grain) {
    case 'year':
      return year
    case 'half':
      return unit.number === null ? null : `${year}-${String(39 + unit.number)}`
    case 'quarter':
      return unit.number === null ? null : `${year}-${String(32 + unit.number)}`
    case 'month':
      return `${year}-${unit.number === null ? 'XX' : digits(unit.number, 2)}`
    case 'week':
      return null
    case 'day':
      return `${year}-${unit.number === null ? 'XX' : digits(unit.number, 2)}-${unit.day === null ? 'XX' : digits(unit.day, 2)}`
  }
}

/** A period in EDTF: one unit, or `from/to` with `..` for an open end; `null` where an end has no form. */
export function periodToEdtf(period: Period): Edtf | null {
  const { from, to } = period
  const single = unitOfPeriod(period)
  if (single !== null) return unitToEdtf(single)
  const [start, end] = [edge(from, 'start'), edge(to, 'end')]
  return start === null || end === null ? null : `${start}/${end}`
}

/** A deadline as an interval with an open start: `../2030`. Its end is the unit as written, not yet the last day. */
export function deadlineToEdtf(deadline: Deadline): Edtf | null {
  const unit = unitToEdtf(deadline.stated)
  return unit === null ? null : `../${unit}`
}

/** Level 1 has no interval of quarters: an end that is a quarter or half is written by its first or last month. */
function edge(of: Edge, side: 'start' | 'end'): string | null {
  if ('open' in of) return '..'
  if ('documentDate' in of) return null
  const unit = 'unit' in of ? of.unit : of.within
  if (unit.grain !== 'quarter' && unit.grain !== 'half') return unitToEdtf(unit)
  const length = unit.grain === 'quarter' ? 3 : 6
  const month = side === 'end' ? (unit.number ?? 1) * length : (unit.number ?? 1) * length - length + 1
  return unitToEdtf({ grain: 'month', year: unit.year, number: month, day: null })
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
