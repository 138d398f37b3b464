import {
  errorOf,
  gap,
  ofEither,
  ofNegation,
  ofProduct,
  ofQuotient,
  ofRounded,
  ofSum,
  ofTruth,
  smallestNonZero,
  type Bounds,
} from './bounds.js'

/**
 * How a decision on computed doubles is made. `tolerance` bounds their error. Where it is less than half of what lies
 * between two different exact values, doubles that are closer than it stand for equal values, and the decision is
 * certain; else a row in which they are closer is `doubtful` and is evaluated exactly.
 */
export interface Decision {
  readonly tolerance: number
  readonly doubtful: boolean
}

/** How a value is rounded: as {@link Decision}, in units of the last digit; the tolerance may also be taken of the value at hand. */
export interface Tie {
  readonly tolerance: number
  readonly relative: number
  readonly gap: number
  readonly certain: boolean
}

export type Order = '<' | '<=' | '>' | '>=' | '===' | '!=='

/** A part of a rule in doubles: truth is 1 or 0; what is unknown or fails is NaN. */
export type Num = { readonly bounds: Bounds } & (
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'input'; readonly index: number }
  | { readonly op: 'local'; readonly slot: number }
  | { readonly op: 'let'; readonly slot: number; readonly value: Num; readonly body: Num }
  | { readonly op: '+' | '-' | '*' | 'min' | 'max'; readonly a: Num; readonly b: Num }
  | { readonly op: '/'; readonly a: Num; readonly b: Num; readonly zero: Decision }
  | { readonly op: 'abs' | 'not'; readonly a: Num }
  | {
      readonly op: 'round'
      readonly a: Num
      readonly mode: 'half-away' | 'floor' | 'ceil'
      readonly digits: number
      readonly tie: Tie
    }
  | { readonly op: 'compare'; readonly order: Order; readonly a: Num; readonly b: Num; readonly decision: Decision }
  | { readonly op: 'code'; readonly index: number; readonly code: number }
  | { readonly op: 'and' | 'or'; readonly a: Num; readonly b: Num }
  | { readonly op: 'if'; readonly condition: Num; readonly a: Num; readonly b: Num }
  | { readonly op: 'known'; readonly a: Num; readonly b: Num }
  | { readonly op: 'attain'; readonly actual: Num; readonly target: Num; readonly direction: Direction }
  | { readonly op: 'fault' }
)

/** Which way a figure is good: known when the rule is loaded, or told by the codes of an input. */
export type Direction =
  | { readonly is: 'higher-is-better' | 'lower-is-better' | 'exact' }
  | { readonly index: number; readonly higher: number; readonly lower: number; readonly exact: number }

const certainly: Decision = { tolerance: 0, doubtful: false }
const u = 1.2e-16

export function constant(value: number, bounds: Bounds): Num {
  return { op: 'constant', value, bounds }
}

export function truth(value: boolean): Num {
  return { op: 'constant', value: value ? 1 : 0, bounds: ofTruth }
}

const isConstant = (num: Num, value: number) => num.op === 'constant' && num.value === value && num.bounds.abs === 0

export function sum(a: Num, b: Num): Num {
  if (isConstant(a, 0)) return b
  if (isConstant(b, 0)) return a
  return { op: '+', a, b, bounds: ofSum(a.bounds, b.bounds) }
}

export function difference(a: Num, b: Num): Num {
  return isConstant(b, 0) ? a : { op: '-', a, b, bounds: ofSum(a.bounds, ofNegation(b.bounds)) }
}

export function product(a: Num, b: Num): Num {
  if (isConstant(a, 1)) return b
  if (isConstant(b, 1)) return a
  return { op: '*', a, b, bounds: ofProduct(a.bounds, b.bounds) }
}

/** The quotient; division by zero is NaN and a fault. */
export function quotient(a: Num, b: Num): Num {
  if (isConstant(b, 1)) return a
  const zeroError = errorOf(b.bounds, 0)
  const possible = b.bounds.lo <= 0 && b.bounds.hi >= 0
  const zero = possible ? { tolerance: zeroError, doubtful: smallestNonZero(b.bounds) <= zeroError * 2.2 } : certainly
  return { op: '/', a, b, zero, bounds: ofQuotient(a.bounds, b.bounds) }
}

export function smaller(a: Num, b: Num): Num {
  const [x, y] = [a.bounds, b.bounds]
  return { op: 'min', a, b, bounds: ofEither(x, y, Math.min(x.lo, y.lo), Math.min(x.hi, y.hi)) }
}

export function larger(a: Num, b: Num): Num {
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

export function compared(order: Order, a: Num, b: Num): Num {
  const [x, y] = [a.bounds, b.bounds]
  const errorA = b.op === 'constant' ? errorOf(x, b.value) : errorOf(x)
  const errorB = a.op === 'constant' ? errorOf(y, a.value) : errorOf(y)
  const tolerance = (errorA + errorB) * 1.01
  return {
    op: 'compare',
    order,
    a,
    b,
    bounds: ofTruth,
    decision: { tolerance, doubtful: tolerance > 0 && gap(x, y) <= tolerance * 2.2 },
  }
}

export function connected(op: 'and' | 'or', a: Num, b: Num): Num {
  return { op, a, b, bounds: ofTruth }
}

export function choice(condition: Num, a: Num, b: Num): Num {
  if (condition.op === 'constant') return condition.value === 1 ? a : b
  const either = a.op === 'fault' ? b.bounds : b.op === 'fault' ? a.bounds : ofEither(a.bounds, b.bounds)
  return { op: 'if', condition, a, b, bounds: either }
}

/** The value, or a fallback where it is missing. */
export function known(a: Num, b: Num): Num {
  return { op: 'known', a, b, bounds: ofEither(a.bounds, b.bounds) }
}

/** How far a target is attained, from 0 to 1; `null` where the errors of its parts are not relative ones. */
export function attained(actual: Num, target: Num, direction: Direction): Num | null {
  const [a, t] = [actual.bounds, target.bounds]
  const rel = a.rel + t.rel + u
  if (rel > 1e-9) return null
  const [up, down] = [ofQuotient(a, t), ofQuotient(t, a)]
  const mayBeExact = !('is' in direction) || direction.is === 'exact'
  const bounds = {
    lo: 0,
    hi: 1,
    abs: 10 * rel,
    rel: mayBeExact ? Infinity : 3 * rel,
    m: Math.max(up.m, down.m),
    s: Math.max(up.s, down.s),
  }
  return { op: 'attain', actual, target, direction, bounds }
}

export const fault: Num = { op: 'fault', bounds: ofTruth }

/** Rounded to digits. Values on the border between two results are `1 / (2 · 10^digits)` apart from whole multiples. */
export function rounded(a: Num, digits: number, mode: 'half-away' | 'floor' | 'ceil'): Num {
  const { bounds } = a
  if (bounds.m === 1 && bounds.s <= digits) return a
  const border = { ...ofRounded(bounds, digits), m: mode === 'half-away' ? 2 : 1 }
  const scale = 10 ** digits
  const most = Math.max(Math.abs(bounds.lo), Math.abs(bounds.hi))
  const tolerance = (errorOf(bounds) + most * u) * scale * 1.01
  const between = gap(bounds, border) * scale
  const tie = {
    tolerance,
    relative: (bounds.rel + 2 * u) * 1.01,
    gap: between / 2.2,
    certain: tolerance * 2.2 < between,
  }
  return { op: 'round', a, mode, digits, tie, bounds: ofRounded(bounds, digits) }
}
