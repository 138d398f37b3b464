import type { Day } from '@commune-plan/model'
import { daysBetween } from '../calendar.js'

/** Where a piece of work stands on a day, by the calendar alone. */
export type TimeState = 'upcoming' | 'running' | 'due-soon' | 'overdue' | 'undated'

/** First and last day of some work; `null` where not known. */
export interface OpenSpan {
  readonly start: Day | null
  readonly end: Day | null
}

/**
 * Where work stands on a day: `upcoming` before its first day, `overdue` after its last, `due-soon` within the last days,
 * else `running`; `undated` where neither end is known. Whether it was finished is not asked.
 *
 * @param span first and last day, both included
 * @param day the day of looking, `YYYY-MM-DD`
 * @param soon how many days before the last one count as soon; 7 unless given
 */
export function stateOn(span: OpenSpan, day: Day, soon = 7): TimeState {
  const { start, end } = span
  if (start === null && end === null) return 'undated'
  if (end !== null && day > end) return 'overdue'
  if (start !== null && day < start) return 'upcoming'
  return end !== null && daysBetween(day, end) <= soon ? 'due-soon' : 'running'
}
