import { addDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from '@commune-plan/engine'
import { daysBetween } from '@commune-plan/period'
import type { Day } from '@commune-plan/model'
import type { Level } from './compare-thresholds.js'

/** A level and the day on which it is due. */
export interface Step {
  readonly day: Day
  readonly level: Level
}

/**
 * The level on a straight line between two steps, rounded to six digits; `null` before the first step, for nobody knows
 * where the line begins.
 */
export function requiredOnPath(steps: readonly Step[], day: Day): Level | null {
  const next = steps.findIndex((step) => step.day >= day)
  const to = steps[next]
  if (to?.day === day) return to.level
  const from = steps[next - 1]
  if (!from || !to) return null
  const rise = multiplyDecimals(subtractDecimals(to.level.value, from.level.value), String(daysBetween(from.day, day)))
  const part = divideDecimals(rise, String(daysBetween(from.day, to.day)), { digits: 6 })
  return { comparator: to.level.comparator, value: addDecimals(from.level.value, part) }
}
