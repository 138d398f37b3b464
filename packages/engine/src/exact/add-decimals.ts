import type { Decimal } from '@commune-plan/model'
import { alignScales, decimalOfScaled, scaledOf } from './scaled.js'

/** The exact sum; `'0'` of nothing. @throws TypeError when one is not a canonical decimal. */
export function addDecimals(...values: readonly Decimal[]): Decimal {
  const sum = values.map(scaledOf).reduce(
    (total, value) => {
      const aligned = alignScales(total, value)
      return { unscaled: aligned.a + aligned.b, scale: aligned.scale }
    },
    { unscaled: 0n, scale: 0 },
  )
  return decimalOfScaled(sum.unscaled, sum.scale)
}

/** Exactly `a − b`. @throws TypeError when one is not a canonical decimal. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const aligned = alignScales(scaledOf(a), scaledOf(b))
  return decimalOfScaled(aligned.a - aligned.b, aligned.scale)
}
