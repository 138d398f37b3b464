import type { Decimal } from '@commune-plan/model'
import { checkDigits, decimalOfScaled, divideHalfAway, powerOfTen, scaledOf } from './scaled.js'

/**
 * Rounds to the stated digits after the point, half away from zero: `2.5` to `3`, `-2.5` to `-3`.
 *
 * @throws RangeError when `digits` is not a whole number from 0 to 100.
 * @throws TypeError when `value` is not a canonical decimal.
 */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  checkDigits(digits)
  const { unscaled, scale } = scaledOf(value)
  if (scale <= digits) return value
  return decimalOfScaled(divideHalfAway(unscaled, powerOfTen(scale - digits)), digits)
}
