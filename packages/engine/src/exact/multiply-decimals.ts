import type { Decimal } from '@commune-plan/model'
import { decimalOfScaled, scaledOf } from './scaled.js'

/** The exact product; `'1'` of nothing. @throws TypeError when one is not a canonical decimal. */
export function multiplyDecimals(...values: readonly Decimal[]): Decimal {
  let unscaled = 1n
  let scale = 0
  for (const value of values.map(scaledOf)) {
    unscaled *= value.unscaled
    scale += value.scale
  }
  return decimalOfScaled(unscaled, scale)
}
