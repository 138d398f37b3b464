import { divide, sign, whole as wholeNumber } from '../../exact/rational.js'
import {
  errorOf,
  gap,
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
  tenTo,
} from './bounds.js'
import type { Direction, Num, Order } from './num.js'
import { added, chosen, extreme, reversed, scaled } from './pieces.js'
import { piecewise } from './piecewise.js'
import { alike, at, certainly, isOne, isZero, linesOf, mapped, piecesOf, together, whole } from './straight.js'

const [one, minusOne] = [wholeNumber(1), wholeNumber(-1)]

export function sum(left: Num, right: Num): Num {
  if (isZero(left)) return right
  if (isZero(right)) return left
  const lines = together(left, right, added)
  if (lines !== null) return lines
  const [a, b] = alike(left, right, true)
  return { op: '+', a, b, bounds: ofSum(a.bounds, b.bounds) }
}

export function difference(left: Num, right: Num): Num {
  if (isZero(right)) return left
  const lines = together(left, right, (p, q) => added(p, scaled(q, minusOne)))
  if (lines !== null) return lines
  // One order for both differences of two inputs, so that what is made of them meets again.
  if (left.op === 'input' && right.op === 'input' && left.index > right.index) {
    return product(difference(right, left), whole(-1))
  }
  const [a, b] = alike(left, right, true)
  return { op: '-', a, b, bounds: ofSum(a.bounds, ofNegation(b.bounds)) }
}

export function product(a: Num, b: Num): Num {
  if (isOne(a)) return b
  if (isOne(b)) return a
  const lines =
    a.op === 'constant'
      ? mapped(b, (pieces) => scaled(pieces, a.exact))
      : b.op === 'constant'
        ? mapped(a, (pieces) => scaled(pieces, b.exact))
        : null
  return lines ?? { op: '*', a, b, bounds: ofProduct(a.bounds, b.bounds) }
}

/** The quotient; division by zero is NaN and a fault. */
export function quotient(a: Num, b: Num): Num {
  if (isOne(b)) return a
  if (b.op === 'constant' && sign(b.exact) !== 0) {
    const lines = mapped(a, (pieces) => scaled(pieces, divide(one, b.exact)))
    if (lines !== null) return lines
  }
  const error = errorOf(b.bounds, 0)
  const possible = b.bounds.lo <= 0 && b.bounds.hi >= 0
  const zero = possible
    ? { tolerance: error * tenTo(b.bounds.k), doubtful: error > 0 && smallestNonZero(b.bounds) <= error * 2.2 }
    : certainly
  return { op: '/', a, b, zero, bounds: ofQuotient(a.bounds, b.bounds) }
}

export function smaller(left: Num, right: Num): Num {
  const lines = together(left, right, (p, q) => extreme('min', p, q))
  if (lines !== null) return lines
  const [a, b] = alike(left, right, true)
  const [x, y] = [a.bounds, b.bounds]
  return { op: 'min', a, b, bounds: ofEither(x, y, Math.min(x.lo, y.lo), Math.min(x.hi, y.hi)) }
}

export function larger(left: Num, right: Num): Num {
  const lines = together(left, right, (p, q) => extreme('max', p, q))
  if (lines !== null) return lines
  const [a, b] = alike(left, right, true)
  const [x, y] = [a.bounds, b.bounds]
  return { op: 'max', a, b, bounds: ofEither(x, y, Math.max(x.lo, y.lo), Math.max(x.hi, y.hi)) }
}

export function clamped(x: Num, low: Num, high: Num): Num {
  return smaller(larger(x, low), high)
}

export function absolute(a: Num): Num {
  return larger(a, product(a, whole(-1)))
}

export function not(a: Num): Num {
  return { op: 'not', a, bounds: ofTruth }
}

export function compared(order: Order, left: Num, right: Num): Num {
  if (left.op === 'constant' && right.op !== 'constant') return compared(reversed[order], right, left)
  const [a, b] = alike(left, right, false)
  const [x, y] = [a.bounds, b.bounds]
  const near = (num: Num) => (num.op === 'constant' ? num.bounds.lo : undefined)
  const error = (errorOf(x, near(b)) + errorOf(y, near(a))) * 1.01
  const decision = { tolerance: error * tenTo(x.k), doubtful: error > 0 && gap(x, y) <= error * 2.2 }
  return { op: 'compare', order, a, b, bounds: ofTruth, decision }
}

export function connected(op: 'and' | 'or', a: Num, b: Num): Num {
  return { op, a, b, bounds: ofTruth }
}

export function choice(condition: Num, left: Num, right: Num): Num {
  if (condition.op === 'constant') return condition.value === 1 ? left : right
  if (left.op === 'fault') return { op: 'if', condition, a: left, b: right, bounds: right.bounds }
  if (right.op === 'fault') return { op: 'if', condition, a: left, b: right, bounds: left.bounds }
  const lines = choiceOfLines(condition, left, right)
  if (lines !== null) return lines
  const [a, b] = alike(left, right, true)
  return { op: 'if', condition, a, b, bounds: ofEither(a.bounds, b.bounds) }
}

/** A choice by the value of a part between straight pieces of the same part. */
function choiceOfLines(condition: Num, left: Num, right: Num): Num | null {
  if (condition.op !== 'compare') return null
  const { a, b, order } = condition
  const x = (linesOf(a) ?? linesOf(b))?.x
  if (x === undefined) return null
  const [first, second, p, q] = [a, b, left, right].map((part) => piecesOf(part, x))
  if (!first || !second || !p || !q) return null
  return piecewise(x, chosen(added(first, scaled(second, minusOne)), order, p, q))
}

/** The value, or a fallback where it is missing. */
export function known(value: Num, fallback: Num): Num {
  const [a, b] = alike(value, fallback, true)
  return { op: 'known', a, b, bounds: ofEither(a.bounds, b.bounds) }
}

/**
 * What part of a target is attained, above 1 and below 0 too; `null` where the parts are not whole numbers that doubles
 * hold exactly.
 */
export function attained(left: Num, right: Num, direction: Direction): Num | null {
  const [actual, target] = alike(left, right, true)
  const [a, t] = [actual.bounds, target.bounds]
  const distance = ofSum(a, ofNegation(t))
  if (!isExact(a) || !isExact(t) || !isExact(distance)) return null
  const [up, down, off] = [ofQuotient(a, t), ofQuotient(t, a), ofQuotient(distance, t)]
  const most = 1 + Math.max(magnitude(up), magnitude(down), magnitude(off))
  const bounds = {
    lo: -most,
    hi: most,
    abs: 4 * roundoff,
    rel: 4 * roundoff,
    m: Math.max(up.m, down.m, off.m),
    s: Math.max(up.s, down.s, off.s),
    k: 0,
  }
  return { op: 'attain', actual, target, direction, bounds }
}

export const fault: Num = { op: 'fault', bounds: ofTruth }

/** Rounded to digits, held in units of the last. Borders between two results are whole multiples of half a unit. */
export function rounded(a: Num, digits: number, mode: 'half-away' | 'floor' | 'ceil'): Num {
  if (a.op === 'let') {
    const body = rounded(a.body, digits, mode)
    return { ...a, body, bounds: body.bounds }
  }
  const { bounds } = a
  if (bounds.m === 1 && bounds.s <= digits && isExact(bounds)) return a
  const result = ofRounded(bounds, digits)
  const scale = tenTo(digits)
  const absolute = bounds.abs * scale * 1.01
  const relative = (bounds.rel + 4 * roundoff) * 1.01
  const most = absolute + magnitude(bounds) * scale * relative
  const between = gap(bounds, { ...result, m: mode === 'half-away' ? 2 : 1 }) * scale
  const tie = { absolute, relative, most, gap: between / 2.2, certain: most * 2.2 < between }
  // Straight pieces are held in units of the last digit at once.
  const held = a.op === 'pieces' ? at(a, digits) : a
  const shift = digits - held.bounds.k
  return { op: 'round', a: held, mode, factor: tenTo(Math.abs(shift)), divides: shift < 0, tie, bounds: result }
}
