import type { Decimal } from '@commune-plan/model'
import { isDecimal } from './is-decimal.js'

/** `unscaled × 10^-scale`, the form that decimals are computed in. */
export interface Scaled {
  readonly unscaled: bigint
  readonly scale: number
}

/** Reads a canonical decimal. @throws TypeError for anything else, naming what was given. */
export function scaledOf(value: Decimal): Scaled {
  if (!isDecimal(value)) throw notADecimal(value)
  const point = value.indexOf('.')
  if (point < 0) return { unscaled: BigInt(value), scale: 0 }
  return { unscaled: BigInt(value.slice(0, point) + value.slice(point + 1)), scale: value.length - point - 1 }
}

/** Writes `unscaled × 10^-scale` in canonical form. A negative scale adds zeros. */
export function decimalOfScaled(unscaled: bigint, scale: number): Decimal {
  if (scale <= 0) return (unscaled * powerOfTen(-scale)).toString()
  const negative = unscaled < 0n
  const digits = (negative ? -unscaled : unscaled).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, -scale)
  let end = digits.length
  while (end > whole.length && digits[end - 1] === '0') end -= 1
  const written = end === whole.length ? whole : `${whole}.${digits.slice(whole.length, end)}`
  return negative && written !== '0' ? `-${written}` : written
}

/** Both unscaled values at the larger of the two scales. */
export function alignScales(a: Scaled, b: Scaled): { readonly a: bigint; readonly b: bigint; readonly scale: number } {
  if (a.scale === b.scale) return { a: a.unscaled, b: b.unscaled, scale: a.scale }
  const scale = Math.max(a.scale, b.scale)
  return { a: a.unscaled * powerOfTen(scale - a.scale), b: b.unscaled * powerOfTen(scale - b.scale), scale }
}

const powers: readonly bigint[] = Array.from({ length: 41 }, (_, exponent) => 10n ** BigInt(exponent))

/** 10^exponent for a whole exponent ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent)
}

/** The quotient rounded to a whole number, half away from zero. The divisor must not be zero. */
export function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n
  const n = numerator < 0n ? -numerator : numerator
  const d = denominator < 0n ? -denominator : denominator
  const rounded = (2n * n + d) / (2n * d)
  return negative ? -rounded : rounded
}

/** Digits after the point that a caller may ask for. @throws RangeError for a fraction, a negative or more than 100. */
export function checkDigits(digits: number): void {
  if (!Number.isInteger(digits) || digits < 0 || digits > 100) {
    throw new RangeError(`digits: got ${String(digits)}, expected a whole number from 0 to 100, such as 2`)
  }
}

function notADecimal(value: unknown): TypeError {
  const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `${typeof value} ${String(value)}`
  return new TypeError(`got ${given}, expected an exact decimal in canonical form, such as '99.5'`)
}
