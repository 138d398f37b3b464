/**
 * What is known of a part of a rule before any row is seen. The exact value is `i / (m′ · 10^s)` for whole numbers `i` and
 * `m′ ≤ m`, so two different values of two parts differ by at least {@link gap}. The double that is computed for it is
 * off by at most `abs`, and by at most `rel` times the exact value.
 */
export interface Bounds {
  readonly lo: number
  readonly hi: number
  readonly abs: number
  readonly rel: number
  readonly m: number
  readonly s: number
}

/** Unit roundoff of doubles, 2^-53, with room for errors of second order. */
const u = 1.2e-16
const exactIntegers = 2 ** 53

/** Largest absolute value. */
export function magnitude({ lo, hi }: Bounds): number {
  return Math.max(Math.abs(lo), Math.abs(hi))
}

/** Largest error of the double, anywhere or where the exact value is about `near`. */
export function errorOf(bounds: Bounds, near = magnitude(bounds)): number {
  return near === 0
    ? bounds.rel === Infinity
      ? bounds.abs
      : 0
    : Math.min(bounds.abs, bounds.rel * Math.abs(near) * 1.001)
}

/** Least distance of two values that are not the same. */
export function gap(a: Bounds, b: Bounds): number {
  return 1 / (a.m * b.m * 10 ** Math.max(a.s, b.s))
}

export function ofInput(limit: number, digits: number): Bounds {
  return { lo: -limit, hi: limit, abs: digits === 0 ? 0 : limit * u, rel: digits === 0 ? 0 : u, m: 1, s: digits }
}

export function ofConstant(value: number, exact: boolean, m: number, s: number): Bounds {
  return { lo: value, hi: value, abs: exact ? 0 : Math.abs(value) * 2 * u, rel: exact ? 0 : 2 * u, m, s }
}

export function ofSum(a: Bounds, b: Bounds): Bounds {
  const range = { lo: a.lo + b.lo, hi: a.hi + b.hi }
  const sameSign = (a.lo >= 0 && b.lo >= 0) || (a.hi <= 0 && b.hi <= 0)
  return settled(
    a,
    b,
    range,
    errorOf(a) + errorOf(b),
    sameSign ? Math.max(a.rel, b.rel) + u : Infinity,
    a.m * b.m,
    Math.max(a.s, b.s),
  )
}

export function ofNegation(a: Bounds): Bounds {
  return { ...a, lo: -a.hi, hi: -a.lo }
}

export function ofProduct(a: Bounds, b: Bounds): Bounds {
  const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi]
  const range = { lo: Math.min(...corners), hi: Math.max(...corners) }
  const [ea, eb] = [errorOf(a), errorOf(b)]
  const abs = ea * magnitude(b) + eb * magnitude(a) + ea * eb
  const rel = a.rel === Infinity || b.rel === Infinity ? Infinity : a.rel + b.rel + a.rel * b.rel + u
  return settled(a, b, range, abs, rel, a.m * b.m, a.s + b.s)
}

/** The quotient where the divisor is not zero. */
export function ofQuotient(a: Bounds, b: Bounds): Bounds {
  const least = smallestNonZero(b)
  const most = magnitude(a) / least
  const positive = b.lo >= 0
  const range = { lo: positive && a.lo >= 0 ? 0 : -most, hi: positive && a.hi <= 0 ? 0 : most }
  const rel = (a.rel + b.rel) * 1.0001 + u
  const abs = (errorOf(a) + most * errorOf(b)) / Math.max(least - errorOf(b, least), Number.MIN_VALUE) + most * u
  return {
    ...range,
    abs: rel === Infinity ? abs : Math.min(abs, rel * most),
    rel,
    m: a.m * Math.max(1, magnitude(b) * b.m * 10 ** b.s),
    s: Math.max(0, a.s - b.s),
  }
}

/** Either of two values: of `if`, or the smaller or larger one with its own range. */
export function ofEither(a: Bounds, b: Bounds, lo = Math.min(a.lo, b.lo), hi = Math.max(a.hi, b.hi)): Bounds {
  return {
    lo,
    hi,
    abs: Math.max(errorOf(a), errorOf(b)),
    rel: Math.max(a.rel, b.rel),
    m: Math.max(a.m, b.m),
    s: Math.max(a.s, b.s),
  }
}

export function ofRounded(a: Bounds, digits: number): Bounds {
  const unit = 10 ** -digits
  const most = magnitude(a) + unit
  return {
    lo: a.lo - unit,
    hi: a.hi + unit,
    abs: digits === 0 ? 0 : most * u,
    rel: digits === 0 ? 0 : u,
    m: 1,
    s: digits,
  }
}

export const ofTruth: Bounds = { lo: 0, hi: 1, abs: 0, rel: 0, m: 1, s: 0 }

/** The smallest absolute value other than zero. */
export function smallestNonZero(b: Bounds): number {
  return b.lo > 0 ? b.lo : b.hi < 0 ? -b.hi : 1 / (b.m * 10 ** b.s)
}

/** Sums and products: whole numbers that doubles hold are exact, all else is rounded once more. */
function settled(
  a: Bounds,
  b: Bounds,
  range: { lo: number; hi: number },
  abs: number,
  rel: number,
  m: number,
  s: number,
): Bounds {
  const most = Math.max(Math.abs(range.lo), Math.abs(range.hi))
  const exact = a.abs === 0 && b.abs === 0 && m === 1 && s === 0 && most <= exactIntegers
  return exact ? { ...range, abs: 0, rel: 0, m, s } : { ...range, abs: abs + most * u, rel, m, s }
}
