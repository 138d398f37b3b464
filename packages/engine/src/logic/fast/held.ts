import { denominatorOf, divide, doubleOf, isWhole, multiply, whole, type Rational } from '../../exact/rational.js'
import { exactIntegers } from './bounds.js'

/** The denominator of a fraction in lowest terms, as `m · 10^s` with no factor 2 or 5 left in `m`, or a multiple of it. */
export function tensOf(x: Rational): { readonly m: number; readonly s: number } {
  if (x.d === 1) return { m: 1, s: 0 }
  let rest = denominatorOf(x)
  let twos = 0
  let fives = 0
  for (; rest % 2 === 0; rest /= 2) twos += 1
  for (; rest % 5 === 0; rest /= 5) fives += 1
  return { m: rest, s: Math.max(twos, fives) }
}

/** A number times 10^k as a double, and whether that is a whole number that doubles hold exactly. */
export function heldAs(x: Rational, k: number): { readonly value: number; readonly exact: boolean } {
  const shifted = k === 0 ? x : multiply(x, powerOf(k))
  const value = doubleOf(shifted) + 0
  return { value, exact: isWhole(shifted) && Math.abs(value) <= exactIntegers }
}

function powerOf(k: number): Rational {
  const power = Math.abs(k) <= 15 ? whole(10 ** Math.abs(k)) : whole(10n ** BigInt(Math.abs(k)))
  return k > 0 ? power : divide(whole(1), power)
}
