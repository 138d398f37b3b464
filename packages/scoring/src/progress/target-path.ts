import { addDecimals, compareDecimals, multiplyDecimals, subtractDecimals } from '@commune-plan/engine'
import { daysBetween } from '@commune-plan/period'
import type { Day, Decimal } from '@commune-plan/model'

/** A value at a day. */
export interface PathPoint {
  /** Day by which, or from which, the value is asked. */
  readonly day: Day
  /** The value, in percent for a rate. */
  readonly value: Decimal
}

/**
 * How a level is to be approached: on a straight line from a baseline, in steps that hold until the next one, or by
 * milestones of which nothing is asked in between.
 */
export type TargetPath =
  | { readonly kind: 'linear'; readonly from: PathPoint; readonly to: PathPoint }
  | { readonly kind: 'steps'; readonly steps: readonly PathPoint[] }
  | { readonly kind: 'milestones'; readonly milestones: readonly PathPoint[] }

/** An exact quotient: `numerator ÷ denominator`, the denominator above zero. */
export interface Quotient {
  /** What is divided. */
  readonly numerator: Decimal
  /** What it is divided by, above zero. */
  readonly denominator: Decimal
}

/** What a path asks for on a day; `null` before its first point: nothing is asked yet. */
export function requiredOn(path: TargetPath, day: Day): Quotient | null {
  if (path.kind !== 'linear') return lastReached(path.kind === 'steps' ? path.steps : path.milestones, day)
  const { from, to } = path
  if (day < from.day) return null
  if (day >= to.day) return whole(to.value)
  const [elapsed, total] = [String(daysBetween(from.day, day)), String(daysBetween(from.day, to.day))]
  const gained = multiplyDecimals(subtractDecimals(to.value, from.value), elapsed)
  return { numerator: addDecimals(multiplyDecimals(from.value, total), gained), denominator: total }
}

/** Where a path ends. */
export function endOf(path: TargetPath): PathPoint | null {
  if (path.kind === 'linear') return path.to
  return inOrder(path.kind === 'steps' ? path.steps : path.milestones).at(-1) ?? null
}

/** −1, 0 or 1 as `a` is below, equal to or above `b`, exactly. */
export function compareQuotients(a: Quotient, b: Quotient): -1 | 0 | 1 {
  return compareDecimals(multiplyDecimals(a.numerator, b.denominator), multiplyDecimals(b.numerator, a.denominator))
}

/** A decimal as a quotient. */
export function whole(value: Decimal): Quotient {
  return { numerator: value, denominator: '1' }
}

function lastReached(points: readonly PathPoint[], day: Day): Quotient | null {
  const reached = inOrder(points)
    .filter((point) => point.day <= day)
    .at(-1)
  return reached === undefined ? null : whole(reached.value)
}

function inOrder(points: readonly PathPoint[]): readonly PathPoint[] {
  return [...points].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
