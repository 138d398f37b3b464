import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  maxDecimal,
  minDecimal,
  multiplyDecimals,
  subtractDecimals,
} from '@commune-plan/engine'
import type { Decimal, Interval } from '@commune-plan/model'

/** A known value. */
export function exactly(value: Decimal): Interval {
  return { low: value, high: value }
}

/** The exact sum of the ends. */
export function addIntervals(intervals: readonly Interval[]): Interval {
  return {
    low: addDecimals(...intervals.map(({ low }) => low)),
    high: addDecimals(...intervals.map(({ high }) => high)),
  }
}

/** The smallest interval that holds all; of none: 0. */
export function hullOf(intervals: readonly Interval[]): Interval {
  const [first, ...others] = intervals
  if (first === undefined) return exactly('0')
  return {
    low: minDecimal(first.low, ...others.map(({ low }) => low)),
    high: maxDecimal(first.high, ...others.map(({ high }) => high)),
  }
}

/** Both ends held within bounds. */
export function heldWithin(interval: Interval, floor: Decimal, ceiling: Decimal): Interval {
  const held = (value: Decimal): Decimal => maxDecimal(floor, minDecimal(ceiling, value))
  return { low: held(interval.low), high: held(interval.high) }
}

/** Both ends in percent of a whole, rounded half away from zero. Of nothing, nothing is known: 0 to 100. */
export function percentOf(interval: Interval, whole: Decimal, digits: number): Interval {
  if (compareDecimals(whole, '0') <= 0) return { low: '0', high: '100' }
  const share = (value: Decimal): Decimal => divideDecimals(multiplyDecimals(value, '100'), whole, { digits })
  return { low: share(interval.low), high: share(interval.high) }
}

/** How far the ends lie apart. */
export function widthOf({ low, high }: Interval): Decimal {
  return subtractDecimals(high, low)
}

/** Whether nothing is left open. */
export function isSettled({ low, high }: Interval): boolean {
  return compareDecimals(low, high) === 0
}
