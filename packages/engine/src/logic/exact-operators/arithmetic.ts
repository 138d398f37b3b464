import {
  add,
  compare,
  decimalOfRational,
  divide,
  doubleOf,
  lowestTerms,
  multiply,
  negate,
  roundRational,
  sign,
  subtract,
  type Rational,
} from '../../exact/rational.js'
import { fail, one, onNumbers, type Operation } from './operation.js'

const smaller = (a: Rational, b: Rational) => (compare(b, a) < 0 ? b : a)
const larger = (a: Rational, b: Rational) => (compare(b, a) > 0 ? b : a)

const leftToRight = (combine: (a: Rational, b: Rational) => Rational): Operation =>
  onNumbers((args) => (args.length === 2 ? combine(args[0]!, args[1]!) : args.reduce(combine)))

const rounding = (mode: 'half-away' | 'floor' | 'ceil'): Operation =>
  onNumbers(([x, digits]) => roundRational(x!, digits === undefined ? 0 : doubleOf(digits), mode))

export const arithmetic: Readonly<Record<string, Operation>> = {
  '+': leftToRight(add),
  '*': leftToRight(multiply),
  min: leftToRight(smaller),
  max: leftToRight(larger),
  '-': onNumbers(([a, b]) => (b === undefined ? negate(a!) : subtract(a!, b))),
  '/': onNumbers(([a, b], node) =>
    sign(b!) === 0 ? fail(node, 'division-by-zero', `got ${shown(a!)} ÷ 0`) : divide(a!, b!),
  ),
  '%': onNumbers(([a, b], node) => {
    if (sign(b!) === 0) return fail(node, 'division-by-zero', `got the remainder of ${shown(a!)} ÷ 0`)
    const quotient = divide(a!, b!)
    return subtract(a!, multiply(b!, roundRational(quotient, 0, sign(quotient) < 0 ? 'ceil' : 'floor')))
  }),
  abs: onNumbers(([x]) => (sign(x!) < 0 ? negate(x!) : x!)),
  round: rounding('half-away'),
  floor: rounding('floor'),
  ceil: rounding('ceil'),
  clamp: onNumbers(([x, low, high], node) =>
    compare(low!, high!) > 0
      ? fail(node, 'empty-range', `low ${shown(low!)} is above high ${shown(high!)}`)
      : smaller(larger(x!, low!), high!),
  ),
}

/** The point at `x` on the line from (x0, y0) to (x1, y1), held at its ends. `x0` and `x1` must differ. */
export function onLine(x: Rational, x0: Rational, y0: Rational, x1: Rational, y1: Rational): Rational {
  const share = divide(subtract(x, x0), subtract(x1, x0))
  if (sign(share) <= 0) return y0
  if (compare(share, one) >= 0) return y1
  return add(y0, multiply(share, subtract(y1, y0)))
}

/** A number as an error message shows it. */
export function shown(x: Rational): string {
  const decimal = decimalOfRational(x)
  if (decimal !== null) return decimal
  const { n, d } = lowestTerms(x)
  return `${n}/${d}`
}

export { larger, smaller }
