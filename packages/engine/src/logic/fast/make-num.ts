import {
  errorOf,
  gap,
  heldAt,
  isExact,
  magnitude,
  ofEither,
  ofNegation,
  ofProduct,
  ofQuotient,
  ofRounded,
  ofSum,
  ofTruth,
  roundoff,
  smallestNonZero,
  type Bounds,
} from './bounds.js'

import type { Decision, Direction, Num, Order } from './num.js'

const certainly: Decision = { tolerance: 0, doubtful: false }

/** A number known when the rule is loaded: `value` as it is held, at the `k` of its bounds. */
export function constant(value: number, bounds: Bounds): Num {
  return { op: 'constant', value, bounds }
}

/** A whole number known when the rule is loaded. */
export function whole(value: number): Num {
  return constant(value, { lo: value, hi: value, abs: 0, rel: 0, m: 1, s: 0, k: 0 })
}

export function truth(value: boolean): Num {
  return constant(value ? 1 : 0, ofTruth)
}

const isZero = (num: Num) => num.op === 'constant' && num.value === 0
const isOne = (num: Num) => num.op === 'constant' && num.value === 1 && num.bounds.k === 0 && isExact(num.bounds)

/** The same value held at another `k`: for a constant for nothing, else by one more multiplication. */
function at(num: Num, k: number): Num {
  const shift = k - num.bounds.k
  if (shift === 0) return num
  const bounds = heldAt(num.bounds, k)
  if (num.op === 'constant') return constant(shift > 0 ? num.value * 10 ** shift : num.value / 10 ** -shift, bounds)
  const factor = whole(10 ** Math.abs(shift))
  return shift > 0 ? { op: '*', a: num, b: factor, bounds } : { op: '/', a: num, b: factor, zero: certainly, bounds }
}

/** Two values held alike. A constant follows the other, where that costs no exactness. */
function alike(a: Num, b: Num, exactly: boolean): readonly [Num, Num] {
  const [ka, kb] = [a.bounds.k, b.bounds.k]
  if (ka === kb) return [a, b]
  const follows = (constant: Num, other: Num) =>
    constant.op === 'constant' &&
    other.op !== 'constant' &&
    (!exactly || !isExact(other.bounds) || other.bounds.k > constant.bounds.k)
  if (follows(a, b)) return [at(a, kb), b]
  if (follows(b, a)) return [a, at(b, ka)]
  const k = Math.max(ka, kb)
  return [at(a, k), at(b, k)]
}

export function sum(left: Num, right: Num): Num {
  if (isZero(left)) return right
  if (isZero(right)) return left
  const [a, b] = alike(left, right, true)
  return { op: '+', a, b, bounds: ofSum(a.bounds, b.bounds) }
}

export function difference(left: Num, right: Num): Num {
  if (isZero(right)) return left
  const [a, b] = alike(left, right, true)
  return { op: '-', a, b, bounds: ofSum(a.bounds, ofNegation(b.bounds)) }
}

export function product(a: Num, b: Num): Num {
  if (isOne(a)) return b
  if (isOne(b)) return a
  return { op: '*', a, b, bounds: ofProduct(a.bounds, b.bounds) }
}

/** The quotient; division by zero is NaN and a fault. */
export function quotient(a: Num, b: Num): Num {
  if (isOne(b)) return a
  const error = errorOf(b.bounds, 0)
  const possible = b.bounds.lo <= 0 && b.bounds.hi >= 0
  const zero = possible
    ? { tolerance: error * 10 ** b.bounds.k, doubtful: error > 0 && smallestNonZero(b.bounds) <= error * 2.2 }
    : certainly
  return { op: '/', a, b, zero, bounds: ofQuotient(a.bounds, b.bounds) }
}

export function smaller(left: Num, right: Num): Num {
  const [a, b] = alike(left, right, true)
  const [x, y] = [a.bounds, b.bounds]
  return { op: 'min', a, b, bounds: ofEither(x, y, Math.min(x.lo, y.lo), Math.min(x.hi, y.hi)) }
}

export function larger(left: Num, right: Num): Num {
  const [a, b] = alike(left, right, true)
  const [x, y] = [a.bounds, b.bounds]
  return { op: 'max', a, b, bounds: ofEither(x, y, Math.max(x.lo, y.lo), Math.max(x.hi, y.hi)) }
}

export function clamped(x: Num, low: Num, high: Num): Num {
  return smaller(larger(x, low), high)
}

export function absolute(a: Num): Num {
  const { lo, hi } = a.bounds
  return { op: 'abs', a, bounds: { ...a.bounds, lo: Math.max(0, lo, -hi), hi: Math.max(-lo, hi) } }
}

export function not(a: Num): Num {
  return { op: 'not', a, bounds: ofTruth }
}

export function compared(order: Order, left: Num, right: Num): Num {
  const [a, b] = alike(left, right, false)
  const [x, y] = [a.bounds, b.bounds]
  const near = (num: Num) => (num.op === 'constant' ? num.bounds.lo : undefined)
  const error = (errorOf(x, near(b)) + errorOf(y, near(a))) * 1.01
  const decision = { tolerance: error * 10 ** x.k, doubtful: error > 0 && gap(x, y) <= error * 2.2 }
  return { op: 'compare', order, a, b, bounds: ofTruth, decision }
}

export function connected(op: 'and' | 'or', a: Num, b: Num): Num {
  return { op, a, b, bounds: ofTruth }
}

export function choice(condition: Num, left: Num, right: Num): Num {
  if (condition.op === 'constant') return condition.value === 1 ? left : right
  if (left.op === 'fault') return { op: 'if', condition, a: left, b: right, bounds: right.bounds }
  if (right.op === 'fault') return { op: 'if', condition, a: left, b: right, bounds: left.bounds }
  const [a, b] = alike(left, right, true)
  return { op: 'if', condition, a, b, bounds: ofEither(a.bounds, b.bounds) }
}

/** The value, or a fallback where it is missing. */
export function known(value: Num, fallback: Num): Num {
  const [a, b] = alike(value, fallback, true)
  return { op: 'known', a, b, bounds: ofEither(a.bounds, b.bounds) }
}

/** How far a target is attained, from 0 to 1; `null` where the parts are not whole numbers that doubles hold exactly. */
export function attained(left: Num, right: Num, direction: Direction): Num | null {
  const [actual, target] = alike(left, right, true)
  const [a, t] = [actual.bounds, target.bounds]
  if (!isExact(a) || !isExact(t) || !isExact(ofSum(a, ofNegation(t)))) return null
  const [up, down] = [ofQuotient(a, t), ofQuotient(t, a)]
  const bounds = {
    lo: 0,
    hi: 1,
    abs: 4 * roundoff,
    rel: 0,
    m: Math.max(up.m, down.m),
    s: Math.max(up.s, down.s),
    k: 0,
  }
  return { op: 'attain', actual, target, direction, bounds }
}

/**
 * On a line between two ends that are known when the rule is loaded, held at `base` before and `base + rise` after.
 *
 * @param stepwise the same in single operations: its bounds hold, with one more rounding
 */
export function onLine(x: Num, start: number, width: number, rise: number, base: number, stepwise: Num): Num {
  if (isExact(stepwise.bounds)) return stepwise
  const { k } = x.bounds
  const slack = 8 * roundoff * (Math.abs(rise) * (1 + Math.abs(start / width)) + Math.abs(base))
  const bounds = { ...stepwise.bounds, abs: stepwise.bounds.abs * 2 + slack, rel: stepwise.bounds.rel * 2, k: 0 }
  return { op: 'line', a: x, start: start * 10 ** k, slope: 1 / (width * 10 ** k), rise, base, bounds }
}

export const fault: Num = { op: 'fault', bounds: ofTruth }

/** Rounded to digits, held in units of the last. Borders between two results are whole multiples of half a unit. */
export function rounded(a: Num, digits: number, mode: 'half-away' | 'floor' | 'ceil'): Num {
  const { bounds } = a
  if (bounds.m === 1 && bounds.s <= digits && isExact(bounds)) return a
  const result = ofRounded(bounds, digits)
  const scale = 10 ** digits
  const absolute = bounds.abs * scale * 1.01
  const relative = (bounds.rel + 4 * roundoff) * 1.01
  const most = absolute + magnitude(bounds) * scale * relative
  const between = gap(bounds, { ...result, m: mode === 'half-away' ? 2 : 1 }) * scale
  const tie = { absolute, relative, most, gap: between / 2.2, certain: most * 2.2 < between }
  const shift = digits - bounds.k
  // A constant factor and the shift to the last digit are one multiplication.
  if (shift >= 0 && a.op === '*' && a.b.op === 'constant' && !isExact(bounds)) {
    return { op: 'round', a: a.a, mode, factor: a.b.value * 10 ** shift, divides: false, tie, bounds: result }
  }
  return { op: 'round', a, mode, factor: 10 ** Math.abs(shift), divides: shift < 0, tie, bounds: result }
}
