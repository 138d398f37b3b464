import { add, compare, divide, multiply, subtract, type Rational } from '../../exact/rational.js'
import { dayOfDayNumber } from '../day-number.js'
import type { CallNode } from '../node.js'
import type { Outcome } from '../poison.js'
import { larger, onLine, shown, smaller } from './arithmetic.js'
import { fail, nothingToDivideBy, one, onNumbers, zero, type Operation } from './operation.js'

const hundred: Rational = { n: 100n, d: 1n }
const share = (x: Rational) => larger(zero, smaller(one, x))

function attainment(actual: Rational, target: Rational, direction: string, node: CallNode): Outcome {
  switch (direction) {
    case 'higher-is-better':
      return target.n === 0n ? one : share(divide(actual, target))
    case 'lower-is-better':
      return actual.n <= 0n ? one : share(divide(target, actual))
    case 'exact': {
      if (target.n === 0n) return actual.n === 0n ? one : zero
      const off = divide(subtract(actual, target), target)
      return share(subtract(one, off.n < 0n ? { n: -off.n, d: off.d } : off))
    }
    default:
      return fail(
        node,
        'out-of-range',
        `got ${JSON.stringify(direction)}, expected higher-is-better, lower-is-better or exact`,
      )
  }
}

export const scoring: Readonly<Record<string, Operation>> = {
  ratio: onNumbers(([n, d], node) => (d!.n === 0n ? nothingToDivideBy(node) : divide(n!, d!))),
  percent: onNumbers(([n, d], node) => (d!.n === 0n ? nothingToDivideBy(node) : divide(multiply(n!, hundred), d!))),
  reaches: onNumbers(([n, d, threshold], node) => {
    if (d!.n === 0n) return nothingToDivideBy(node)
    const order = compare(multiply(n!, hundred), multiply(threshold!, d!))
    return d!.n > 0n ? order >= 0 : order <= 0
  }),
  attainment: ([actual, target, direction], node) =>
    attainment(actual as Rational, target as Rational, direction as string, node),
  linear: onNumbers(([x, x0, y0, x1, y1], node) =>
    compare(x0!, x1!) === 0 ? fail(node, 'empty-range', `both ends are ${shown(x0!)}`) : onLine(x!, x0!, y0!, x1!, y1!),
  ),
  cappedRatio: onNumbers(([n, d, maximum], node) =>
    d!.n === 0n ? nothingToDivideBy(node) : multiply(maximum!, share(divide(n!, d!))),
  ),
  allOrNothing: ([condition, maximum]) => (condition === true ? (maximum as Rational) : zero),
  lowerIsBetter: onNumbers(([actual, best, worst, maximum], node) =>
    compare(best!, worst!) >= 0
      ? fail(node, 'empty-range', `best ${shown(best!)} is not below worst ${shown(worst!)}`)
      : onLine(actual!, best!, maximum!, worst!, zero),
  ),
  penaltyPerDay: onNumbers(([maximum, late, perDay, refusedAfter]) => {
    if (refusedAfter !== undefined && compare(late!, refusedAfter) > 0) return zero
    return larger(zero, subtract(maximum!, multiply(perDay!, larger(zero, late!))))
  }),
  rankPoints: onNumbers(([position, of, maximum], node) => {
    const inside = position!.d === 1n && of!.d === 1n && position!.n >= 1n && position!.n <= of!.n
    if (!inside) return fail(node, 'out-of-range', `got position ${shown(position!)} of ${shown(of!)}`)
    return of!.n === 1n ? maximum! : multiply(maximum!, divide(subtract(of!, position!), subtract(of!, one)))
  }),
  daysBetween: ([from, to]) => ({ n: BigInt((to as number) - (from as number)), d: 1n }),
  addDays: ([day, days], node) => {
    const { n, d } = add(days as Rational, zero)
    if (d !== 1n) return fail(node, 'not-whole', `got ${shown(days as Rational)} days, expected a whole number`)
    if (n > 10_000_000n || n < -10_000_000n) return fail(node, 'out-of-range', `got ${n} days`)
    const result = (day as number) + Number(n)
    return dayOfDayNumber(result) === null
      ? fail(node, 'out-of-range', 'the day lies outside the years 0000 to 9999')
      : result
  },
}
