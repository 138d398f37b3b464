import { dayOf, daysInMonth } from '@commune-plan/period'
import type { Day, Edtf } from '@commune-plan/model'

/** First and last day of a reporting period, both counted. */
export interface PeriodDays {
  /** First day. */
  readonly first: Day
  /** Last day. */
  readonly last: Day
}

/** EDTF codes of quarters and halves: `2026-34` is the second quarter, `2026-40` the first half. */
const parts: Readonly<Record<string, readonly [from: number, to: number]>> = {
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
}

/** Days of a year, month, quarter or half year in EDTF; `null` for anything else. */
export function periodDays(period: Edtf): PeriodDays | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/u.exec(period)
  if (match === null) return null
  const year = Number(match[1])
  const [from, to] = match[2] === undefined ? [1, 12] : (parts[match[2]] ?? [Number(match[2]), Number(match[2])])
  const first = dayOf(year, from, 1)
  if (first === null || to > 12) return null
  const last = dayOf(year, to, daysInMonth(year, to))
  return last === null ? null : { first, last }
}
