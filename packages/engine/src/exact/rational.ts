import type { Decimal } from '@commune-plan/model'
import { decimalOfNumber } from './decimal-of-number.js'
import { isDecimal } from './is-decimal.js'
import { printMillionths, printScaled } from './print-scaled.js'
import { decimalOfScaled, divideHalfAway, powerOfTen, scaledOf } from './scaled.js'

/**
 * An exact fraction with a positive denominator: of doubles while both parts are whole numbers that doubles hold, of big
 * integers in lowest terms beyond. One value has several forms: compare fractions with {@link compare} only.
 */
export type Rational = Small | Big

interface Small {
  readonly n: number
  readonly d: number
}
interface Big {
  readonly n: bigint
  readonly d: bigint
}

const most = Number.MAX_SAFE_INTEGER

function isSmall(x: Rational): x is Small {
  return typeof x.n === 'number'
}

/** A whole number. */
export function whole(n: bigint | number): Rational {
  return typeof n === 'number' && n <= most && n >= -most ? { n, d: 1 } : fraction(BigInt(n), 1n)
}

/** The fraction that a canonical decimal stands for. @throws TypeError when it is none. */
export function rationalOfDecimal(value: Decimal): Rational {
  if (value.length < 16 && isDecimal(value)) {
    const point = value.indexOf('.')
    if (point < 0) return { n: Number(value), d: 1 }
    return { n: Number(value.slice(0, point) + value.slice(point + 1)), d: 10 ** (value.length - point - 1) }
  }
  const { unscaled, scale } = scaledOf(value)
  return fraction(unscaled, powerOfTen(scale))
}

/** The fraction that the shortest decimal which prints a finite number stands for. */
export function rationalOfNumber(value: number): Rational {
  if (value <= most && value >= -most && Math.floor(value) === value) return { n: value + 0, d: 1 }
  const hundredths = Math.round(value * 100)
  if (hundredths / 100 === value && hundredths <= 1e10 && hundredths >= -1e10) return { n: hundredths + 0, d: 100 }
  return rationalOfDecimal(decimalOfNumber(value))
}

/** The decimal that a fraction is, or `null` where its digits do not end. */
export function decimalOfRational(x: Rational): Decimal | null {
  if (!isSmall(x)) return x.d === 1n ? x.n.toString() : decimalOfBig(x)
  let { n, d: rest } = x
  let scale = 0
  for (; dividesEvenly(rest, 10); rest /= 10) scale += 1
  if (rest !== 1) {
    let [twos, fives] = [0, 0]
    for (; dividesEvenly(rest, 2); rest /= 2) twos += 1
    for (; dividesEvenly(rest, 5); rest /= 5) fives += 1
    if (!dividesEvenly(n, rest)) return null
    n = (n / rest) * (twos > fives ? 5 ** (twos - fives) : 2 ** (fives - twos))
    scale += Math.max(twos, fives)
    if (n > most || n < -most) return decimalOfBig(big(x))
  }
  return printScaled(n, scale)
}

/** A fraction for a reader: as a decimal, or with six digits and ≈ before them where they do not end. */
export function shownRational(x: Rational): string {
  const decimal = decimalOfRational(x)
  if (decimal !== null) return decimal
  const millionths = doubleOf(x) * 1e6
  const nearest = Math.round(millionths)
  // Doubles decide unless the value is large or too near the middle between two.
  const certain = Math.abs(millionths) < 1e9 && Math.abs(Math.abs(millionths - nearest) - 0.5) > 1e-5
  return `≈ ${certain ? printMillionths(nearest + 0) : (decimalOfRational(roundRational(x, 6, 'half-away')) ?? '')}`
}

/** Whether a whole number is a multiple of another; doubles divide much faster than they take remainders. */
function dividesEvenly(n: number, by: number): boolean {
  const quotient = Math.floor(n / by)
  return quotient * by === n
}

/** −1, 0 or 1. */
export function sign({ n }: Rational): -1 | 0 | 1 {
  return n > 0 ? 1 : n < 0 ? -1 : 0
}

/** The whole number that a fraction is, or `null` where it is none or a double cannot hold it. */
export function wholeNumberOf(x: Rational): number | null {
  if (!isSmall(x)) return null
  return dividesEvenly(x.n, x.d) ? x.n / x.d + 0 : null
}

export function isWhole(x: Rational): boolean {
  return isSmall(x) ? dividesEvenly(x.n, x.d) : x.d === 1n
}

/** The fraction in lowest terms, in big integers. */
export function lowestTerms(x: Rational): Big {
  return isSmall(x) ? reduced(BigInt(x.n), BigInt(x.d)) : x
}

/** The denominator in lowest terms, as a double; above 2^53 the nearest one. */
export function denominatorOf(x: Rational): number {
  if (!isSmall(x)) return Number(x.d)
  if (x.d === 1) return 1
  let [a, b] = [Math.abs(x.n), x.d]
  while (b !== 0) [a, b] = [b, a % b]
  return x.d / a
}

/** A double within two roundings of the fraction. */
export function doubleOf(x: Rational): number {
  return Number(x.n) / Number(x.d)
}

/** Exactly `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    if (a.d === b.d) {
      const n = a.n + b.n
      if (n <= most && n >= -most) return { n, d: a.d }
    } else {
      const [x, y, d] = [a.n * b.d, b.n * a.d, a.d * b.d]
      if (d <= most && Math.abs(x) + Math.abs(y) <= most) return { n: x + y, d }
    }
  }
  const [p, q] = [big(a), big(b)]
  return fraction(p.n * q.d + q.n * p.d, p.d * q.d)
}

/** Exactly `−a`. */
export function negate(a: Rational): Rational {
  return isSmall(a) ? { n: 0 - a.n, d: a.d } : { n: -a.n, d: a.d }
}

/** Exactly `a − b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

/** Exactly `a × b`. */
export function multiply(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    const [n, d] = [a.n * b.n, a.d * b.d]
    if (n <= most && n >= -most && d <= most) return { n: n + 0, d }
  }
  const [p, q] = [big(a), big(b)]
  return fraction(p.n * q.n, p.d * q.d)
}

/** Exactly `a ÷ b`; `b` must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (isSmall(a) && isSmall(b)) {
    // A denominator that both share falls away.
    const [n, d] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, a.d * b.n]
    if (n <= most && n >= -most && d <= most && d >= -most) return d < 0 ? { n: 0 - n, d: -d } : { n, d }
  }
  const [p, q] = [big(a), big(b)]
  return q.n < 0n ? fraction(p.n * -q.d, p.d * -q.n) : fraction(p.n * q.d, p.d * q.n)
}

/** −1, 0 or 1, exactly. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (isSmall(a) && isSmall(b)) {
    const [x, y] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d]
    if (x <= most && x >= -most && y <= most && y >= -most) return x < y ? -1 : x > y ? 1 : 0
  }
  const [p, q] = [big(a), big(b)]
  const [x, y] = [p.n * q.d, q.n * p.d]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Rounded to digits after the point: half away from zero, down, or up. */
export function roundRational(x: Rational, digits: number, mode: 'half-away' | 'floor' | 'ceil'): Rational {
  if (isSmall(x) && digits < 16) {
    const scale = 10 ** digits
    const shifted = mode === 'half-away' ? 2 * Math.abs(x.n) * scale + x.d : (mode === 'ceil' ? -x.n : x.n) * scale
    const by = mode === 'half-away' ? 2 * x.d : x.d
    if (Math.abs(shifted) <= most && by <= most) {
      const left = shifted % by
      const quotient = (shifted - left) / by - (left < 0 ? 1 : 0)
      return { n: 0 + ((mode === 'half-away' ? x.n < 0 : mode === 'ceil') ? 0 - quotient : quotient), d: scale }
    }
  }
  const { n, d } = big(x)
  const shifted = n * powerOfTen(digits)
  const quotient =
    mode === 'half-away' ? divideHalfAway(shifted, d) : mode === 'floor' ? floor(shifted, d) : -floor(-shifted, d)
  return fraction(quotient, powerOfTen(digits))
}

function big(x: Rational): Big {
  return isSmall(x) ? { n: BigInt(x.n), d: BigInt(x.d) } : x
}

/** In lowest terms, and in doubles where they hold it. */
function fraction(n: bigint, d: bigint): Rational {
  const lowest = reduced(n, d)
  return lowest.d <= most && lowest.n <= most && lowest.n >= -most
    ? { n: Number(lowest.n), d: Number(lowest.d) }
    : lowest
}

function reduced(n: bigint, d: bigint): Big {
  if (d === 1n) return { n, d }
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d)
  return { n: n / divisor, d: d / divisor }
}

function decimalOfBig(x: Big): Decimal | null {
  const { n, d } = reduced(x.n, x.d)
  let rest = d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  if (rest !== 1n) return null
  const scale = Math.max(twos, fives)
  return decimalOfScaled((n * powerOfTen(scale)) / d, scale)
}

function floor(n: bigint, d: bigint): bigint {
  const quotient = n / d
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
