import type { Decimal } from '@commune-plan/model'
import { decimalOfScaled } from './scaled.js'

/**
 * The shortest decimal that prints a number: `0.1` becomes `'0.1'`, `1e3` becomes `'1000'`. For counts and for numbers
 * that JSON wrote; a value read from a plan never passes through here.
 *
 * @throws RangeError for NaN and the infinities.
 */
export function decimalOfNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`got ${String(value)}, expected a finite number, such as 99.5`)
  const written = String(value)
  const e = written.indexOf('e')
  if (e < 0) return written === '-0' ? '0' : written
  const mantissa = written.slice(0, e)
  const point = mantissa.indexOf('.')
  const digits = BigInt(mantissa.replace('.', ''))
  const fraction = point < 0 ? 0 : mantissa.length - point - 1
  return decimalOfScaled(digits, fraction - Number(written.slice(e + 1)))
}
