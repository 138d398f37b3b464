import type { Decimal } from '@commune-plan/model'
import { decimalOfScaled, divideHalfAway, powerOfTen, scaledOf } from './scaled.js'

/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

/** The fraction in lowest terms. The denominator must not be zero. */
export function rational(n: bigint, d: bigint): Rational {
  if (d === 1n) return { n, d }
  const sign = d < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d) * sign
  return { n: n / divisor, d: d / divisor }
}

/** A whole number. */
export function whole(n: bigint | number): Rational {
  return { n: BigInt(n), d: 1n }
}

/** The fraction that a canonical decimal stands for. @throws TypeError when it is none. */
export function rationalOfDecimal(value: Decimal): Rational {
  const { unscaled, scale } = scaledOf(value)
  return scale === 0 ? { n: unscaled, d: 1n } : rational(unscaled, powerOfTen(scale))
}

/** The decimal that a fraction is, or `null` where its digits do not end. */
export function decimalOfRational({ n, d }: Rational): Decimal | null {
  if (d === 1n) return n.toString()
  let rest = d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  if (rest !== 1n) return null
  const scale = Math.max(twos, fives)
  return decimalOfScaled((n * powerOfTen(scale)) / d, scale)
}

/** Exactly `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? rational(a.n + b.n, a.d) : rational(a.n * b.d + b.n * a.d, a.d * b.d)
}

/** Exactly `−a`. */
export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d }
}

/** Exactly `a − b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

/** Exactly `a × b`. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d)
}

/** Exactly `a ÷ b`; `b` must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}

/** −1, 0 or 1, exactly. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** Rounded to digits after the point: half away from zero, down, or up. */
export function roundRational({ n, d }: Rational, digits: number, mode: 'half-away' | 'floor' | 'ceil'): Rational {
  const shifted = n * powerOfTen(digits)
  const quotient =
    mode === 'half-away' ? divideHalfAway(shifted, d) : mode === 'floor' ? floor(shifted, d) : -floor(-shifted, d)
  return rational(quotient, powerOfTen(digits))
}

function floor(n: bigint, d: bigint): bigint {
  const quotient = n / d
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
