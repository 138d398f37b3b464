/**
 * What is known of a part of a rule before any row is seen. The exact value is `i / (m′ · 10^s)` for whole numbers `i` and
 * `m′ ≤ m`, so two different values of two parts differ by at least {@link gap}. It is held in a double as value × 10^k,
 * which for decimals is a whole number and exact. What is held is off by at most `abs` plus `rel` times the exact value;
 * `lo`, `hi` and `abs` are in units of the value.
 */
export interface Bounds {
  readonly lo: number
  readonly hi: number
  readonly abs: number
  readonly rel: number
  readonly m: number
  readonly s: number
  readonly k: number
}

/** Unit roundoff of doubles, 2^-53, with room for errors of second order. */
export const roundoff = 1.2e-16
export const exactIntegers = 2 ** 53

const powers = Float64Array.from({ length: 161 }, (_, index) => Number(`1e${index - 80}`))

/** The double nearest to 10^exponent. */
export function tenTo(exponent: number): number {
  return exponent >= -80 && exponent <= 80 ? powers[exponent + 80]! : 10 ** exponent
}

/** Largest absolute value. */
export function magnitude({ lo, hi }: Pick<Bounds, 'lo' | 'hi'>): number {
  return Math.max(Math.abs(lo), Math.abs(hi))
}

export function isExact({ abs, rel }: Bounds): boolean {
  return abs === 0 && rel === 0
}

/** Largest error, anywhere or where the exact value is about `near`. */
export function errorOf(bounds: Bounds, near = magnitude(bounds)): number {
  return bounds.abs + bounds.rel * Math.abs(near) * 1.001
}

/** Least distance of two values that are not the same. */
export function gap(a: Pick<Bounds, 'm' | 's'>, b: Pick<Bounds, 'm' | 's'>): number {
  return 1 / (a.m * b.m * tenTo(Math.max(a.s, b.s)))
}

export function ofInput(limit: number, digits: number): Bounds {
  return { lo: -limit, hi: limit, abs: 0, rel: 0, m: 1, s: digits, k: digits }
}

/** Of two parts held at the same `k`. */
export function ofSum(a: Bounds, b: Bounds): Bounds {
  const sameSign = (a.lo >= 0 && b.lo >= 0) || (a.hi <= 0 && b.hi <= 0)
  // Of opposite signs each part is at most the sum and the smaller part together.
  const hidden = sameSign ? 0 : Math.min(magnitude(a), magnitude(b)) * (a.rel + b.rel)
  return rounded(isExact(a) && isExact(b), {
    lo: a.lo + b.lo,
    hi: a.hi + b.hi,
    abs: a.abs + b.abs + hidden,
    rel: Math.max(a.rel, b.rel),
    m: a.m * b.m,
    s: Math.max(a.s, b.s),
    k: a.k,
  })
}

export function ofNegation(a: Bounds): Bounds {
  const { lo, hi, abs, rel, m, s, k } = a
  return { lo: -hi, hi: -lo, abs, rel, m, s, k }
}

export function ofProduct(a: Bounds, b: Bounds): Bounds {
  const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi]
  return rounded(isExact(a) && isExact(b), {
    lo: Math.min(...corners),
    hi: Math.max(...corners),
    abs: (a.abs * magnitude(b) + b.abs * magnitude(a)) * 1.0001 + a.abs * b.abs,
    rel: a.rel + b.rel + a.rel * b.rel,
    m: a.m * b.m,
    s: a.s + b.s,
    k: a.k + b.k,
  })
}

/** The quotient where the divisor is not zero. */
export function ofQuotient(a: Bounds, b: Bounds): Bounds {
  const least = smallestNonZero(b)
  const most = magnitude(a) / least
  const positive = b.lo >= 0
  return {
    lo: positive && a.lo >= 0 ? 0 : -most,
    hi: positive && a.hi <= 0 ? 0 : most,
    abs: (a.abs / least) * 1.001,
    rel: (a.rel + b.rel + b.abs / least) * 1.001 + roundoff,
    m: a.m * Math.max(1, magnitude(b) * b.m * tenTo(b.s)),
    s: Math.max(0, a.s - b.s),
    k: a.k - b.k,
  }
}

/** Either of two values held at the same `k`: of `if`, or the smaller or larger one with its own range. */
export function ofEither(a: Bounds, b: Bounds, lo = Math.min(a.lo, b.lo), hi = Math.max(a.hi, b.hi)): Bounds {
  return {
    lo,
    hi,
    abs: Math.max(a.abs, b.abs),
    rel: Math.max(a.rel, b.rel),
    m: Math.max(a.m, b.m),
    s: Math.max(a.s, b.s),
    k: a.k,
  }
}

/** A value rounded to digits, held in units of the last one. */
export function ofRounded(a: Bounds, digits: number): Bounds {
  const unit = tenTo(-digits)
  return rounded(true, { lo: a.lo - unit, hi: a.hi + unit, abs: 0, rel: 0, m: 1, s: digits, k: digits })
}

/** The same value held at another `k`. */
export function heldAt(a: Bounds, k: number): Bounds {
  const { lo, hi, abs, rel, m, s } = a
  return rounded(isExact(a) && k >= s, { lo, hi, abs, rel, m, s, k })
}

export const ofTruth: Bounds = { lo: 0, hi: 1, abs: 0, rel: 0, m: 1, s: 0, k: 0 }

/** The smallest absolute value other than zero. */
export function smallestNonZero(b: Bounds): number {
  return b.lo > 0 ? b.lo : b.hi < 0 ? -b.hi : 1 / (b.m * tenTo(b.s))
}

/** One more rounding of the double, unless it is a whole number that doubles hold. */
function rounded(exact: boolean, bounds: Bounds): Bounds {
  if (exact && bounds.m === 1 && bounds.k >= bounds.s && magnitude(bounds) * tenTo(bounds.k) <= exactIntegers)
    return bounds
  const { lo, hi, abs, rel, m, s, k } = bounds
  return { lo, hi, abs, rel: rel + roundoff, m, s, k }
}
