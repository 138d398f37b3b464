import type { CalendarUnit } from './calendar-unit.js'
import type { Period } from './time-meaning.js'

/** Whether two units are the same as written. */
export function sameUnit(a: CalendarUnit, b: CalendarUnit): boolean {
  return (
    a === b ||
    (a.grain === b.grain &&
      a.year === b.year &&
      a.number === b.number &&
      a.day === b.day &&
      (a.shift ?? 0) === (b.shift ?? 0) &&
      (a.blanks ?? []).join() === (b.blanks ?? []).join())
  )
}

/** The one unit that a period is; `null` for ranges, open periods, terms. */
export function unitOfPeriod(period: Period): CalendarUnit | null {
  const { from, to } = period
  return 'unit' in from && 'unit' in to && sameUnit(from.unit, to.unit) ? from.unit : null
}
