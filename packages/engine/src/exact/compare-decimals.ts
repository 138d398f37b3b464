import type { Decimal } from '@commune-plan/model'
import { alignScales, scaledOf } from './scaled.js'

/**
 * Compares two decimals exactly: −1, 0 or 1, usable as a sort function.
 *
 * @throws TypeError when either is not a canonical decimal.
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const aligned = alignScales(scaledOf(a), scaledOf(b))
  return aligned.a < aligned.b ? -1 : aligned.a > aligned.b ? 1 : 0
}

/** The smaller of one or more decimals. @throws TypeError when one is not a canonical decimal. */
export function minDecimal(first: Decimal, ...others: readonly Decimal[]): Decimal {
  return others.reduce((least, value) => (compareDecimals(value, least) < 0 ? value : least), first)
}

/** The larger of one or more decimals. @throws TypeError when one is not a canonical decimal. */
export function maxDecimal(first: Decimal, ...others: readonly Decimal[]): Decimal {
  return others.reduce((most, value) => (compareDecimals(value, most) > 0 ? value : most), first)
}
