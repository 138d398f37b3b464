import type { Decimal } from '@commune-plan/model'
import { powerOfTen, scaledOf } from './scaled.js'

/**
 * Compares `numerator ÷ denominator` with a threshold, exactly and without dividing: −1 below, 0 equal, 1 above.
 * The threshold is a plain ratio (`'0.575'`); for percent see {@link comparePercent}.
 *
 * @throws RangeError when the denominator is zero: a rate of nothing reaches nothing.
 * @throws TypeError when one is not a canonical decimal.
 */
export function compareRatio(numerator: Decimal, denominator: Decimal, threshold: Decimal): -1 | 0 | 1 {
  return compareScaledRatio(numerator, denominator, threshold, 0)
}

/** As {@link compareRatio}, with the threshold in percent: `comparePercent('23', '40', '57.5')` is 0. */
export function comparePercent(numerator: Decimal, denominator: Decimal, threshold: Decimal): -1 | 0 | 1 {
  return compareScaledRatio(numerator, denominator, threshold, 2)
}

function compareScaledRatio(numerator: Decimal, denominator: Decimal, threshold: Decimal, shift: number): -1 | 0 | 1 {
  const n = scaledOf(numerator)
  const d = scaledOf(denominator)
  const t = scaledOf(threshold)
  if (d.unscaled === 0n) {
    throw new RangeError(`got ${numerator} out of 0, expected a denominator other than zero, such as '40'`)
  }
  const left = n.unscaled * powerOfTen(d.scale + t.scale + shift)
  const right = t.unscaled * d.unscaled * powerOfTen(n.scale)
  const sign = d.unscaled < 0n ? -1 : 1
  return left === right ? 0 : left < right === sign > 0 ? -1 : 1
}
