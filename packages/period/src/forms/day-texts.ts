import type { Day } from '@commune-plan/model'
import { monthHasDay } from '../algebra/recurrence-rule.js'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { Clock, Deadline, Edge } from '../meaning/time-meaning.js'

/** A deadline's day as written and the last day in time; `null` where not known. */
export interface StatedAndDue {
  readonly stated: string | null
  readonly due: string | null
}

/** A day of no year, `XXXX-06-05`. The day before the first of March depends on the year. */
export function yearlessDays(unit: CalendarUnit, bound: Deadline['bound'], exclusive: boolean): StatedAndDue {
  const { number: month, day } = unit
  if (month === null || day === null) return { stated: null, due: null }
  const stated = yearless(month, day)
  if (bound === 'by' || !exclusive) return { stated, due: stated }
  if (day > 1) return { stated, due: yearless(month, day - 1) }
  const before = month === 1 ? 12 : month - 1
  const last = [31, 30, 29].find((length) => monthHasDay(before, length))
  return { stated, due: last === undefined ? null : yearless(before, last) }
}

/** Instants in the civil time of Vietnam, +07:00; before a time of day means up to the second before it. */
export function instants(day: Day, at: Clock, bound: Deadline['bound']): StatedAndDue {
  const stated = `${day}T${clockText(at)}:00+07:00`
  const seconds = at.hour * 3600 + at.minute * 60 - 1
  if (bound === 'by' || seconds < 0) return { stated, due: stated }
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':')
  return { stated, due: `${day}T${time}+07:00` }
}

/** "nay" without a document date stays a word. */
export function symbolic(edge: Edge): string | null {
  return 'documentDate' in edge ? 'document date' : null
}

export function clockText(clock: Clock): string {
  return `${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function yearless(month: number, day: number): string {
  return `XXXX-${twoDigits(month)}-${twoDigits(day)}`
}
