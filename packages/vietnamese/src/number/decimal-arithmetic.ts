import { canonicalDecimal } from './decimal.js'

/** `value` times ten to the power `places`, exactly: `shiftDecimal('1.5', 6)` is `'1500000'`. */
export function shiftDecimal(value: string, places: number): string {
  const { negative, digits, scale } = parts(value)
  return join(negative, digits, scale - places)
}

/** Exact sum of two canonical decimals. */
export function addDecimals(a: string, b: string): string {
  return combine(a, b, (x, y) => x + y)
}

/** Exact difference of two canonical decimals. */
export function subtractDecimals(a: string, b: string): string {
  return combine(a, b, (x, y) => x - y)
}

/** Exact product of two canonical decimals. */
export function multiplyDecimals(a: string, b: string): string {
  const left = scaled(a)
  const right = scaled(b)
  return fromScaled(left.value * right.value, left.scale + right.scale)
}

/** -1, 0 or 1, comparing exactly. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const difference = subtractDecimals(a, b)
  if (difference === '0') return 0
  return difference.startsWith('-') ? -1 : 1
}

function combine(a: string, b: string, operation: (x: bigint, y: bigint) => bigint): string {
  const left = scaled(a)
  const right = scaled(b)
  const scale = Math.max(left.scale, right.scale)
  const lift = (part: { value: bigint; scale: number }): bigint => part.value * 10n ** BigInt(scale - part.scale)
  return fromScaled(operation(lift(left), lift(right)), scale)
}

function parts(value: string): { negative: boolean; digits: string; scale: number } {
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.')
  return { negative, digits: whole + fraction, scale: fraction.length }
}

function scaled(value: string): { value: bigint; scale: number } {
  const { negative, digits, scale } = parts(value)
  return { value: negative ? -BigInt(digits) : BigInt(digits), scale }
}

function fromScaled(value: bigint, scale: number): string {
  return join(value < 0n, (value < 0n ? -value : value).toString(), scale)
}

function join(negative: boolean, digits: string, scale: number): string {
  const padded = scale <= 0 ? digits + '0'.repeat(-scale) : digits.padStart(scale + 1, '0')
  const cut = scale <= 0 ? padded.length : padded.length - scale
  const text = canonicalDecimal(padded.slice(0, cut), padded.slice(cut))
  return negative && text !== '0' ? `-${text}` : text
}
