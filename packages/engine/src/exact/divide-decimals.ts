import type { Decimal } from '@commune-plan/model'
import { checkDigits, decimalOfScaled, divideHalfAway, powerOfTen, scaledOf } from './scaled.js'

/**
 * `a ÷ b` to the stated digits after the point, half away from zero, rounded once.
 *
 * @throws RangeError when `b` is zero or `digits` is not a whole number from 0 to 100.
 * @throws TypeError when one is not a canonical decimal.
 */
export function divideDecimals(a: Decimal, b: Decimal, { digits }: { readonly digits: number }): Decimal {
  checkDigits(digits)
  const dividend = scaledOf(a)
  const divisor = scaledOf(b)
  if (divisor.unscaled === 0n) throw new RangeError(`got ${a} ÷ 0, expected a divisor other than zero, such as '40'`)
  const numerator = dividend.unscaled * powerOfTen(digits + divisor.scale)
  return decimalOfScaled(divideHalfAway(numerator, divisor.unscaled * powerOfTen(dividend.scale)), digits)
}
