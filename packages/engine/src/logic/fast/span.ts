import type { Num } from './num.js'
import { startOf } from './piecewise.js'

/** A condition as a question of one part: whether its value lies from `low` to below `high`, or when `swapped` outside. */
export interface Span {
  readonly x: Num
  readonly low: number
  readonly high: number
  readonly swapped: boolean
}

/** Every condition is a span, if only that of its truth. */
export function spanOf(condition: Num): Span {
  if (condition.op === 'code') {
    const { code, index, bounds } = condition
    return { x: { op: 'input', index, bounds }, low: code, high: code + 1, swapped: false }
  }
  const truth = { x: condition, low: 1, high: 2, swapped: false }
  if (condition.op !== 'compare' || condition.b.op !== 'constant') return truth
  const { a: x, b, order } = condition
  const [start, end] = [false, true].map((after) => startOf(x.bounds, { at: b.exact, after }))
  if (start?.certain !== true || end?.certain !== true) return truth
  const [at, past] = [start.value, end.value]
  switch (order) {
    case '<':
      return { x, low: -Infinity, high: at, swapped: false }
    case '<=':
      return { x, low: -Infinity, high: past, swapped: false }
    case '>':
      return { x, low: -Infinity, high: past, swapped: true }
    case '>=':
      return { x, low: -Infinity, high: at, swapped: true }
    case '===':
      return { x, low: at, high: past, swapped: false }
    case '!==':
      return { x, low: at, high: past, swapped: true }
  }
}
