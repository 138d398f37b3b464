import type { Day } from '@commune-plan/model'
import { UsageError } from './usage-error.js'

/** The day itself where it is one of the calendar; @throws UsageError otherwise. */
export function checkDay(given: string, what: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(given)
  if (match) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    if (last !== undefined && day >= 1 && day <= last) return given
  }
  throw new UsageError(
    'bad-day',
    `${what} takes a day of the calendar as YYYY-MM-DD; given was "${given}". Example: 2026-06-30`,
  )
}
