import {
  compare,
  divide,
  isWhole,
  multiply,
  negate,
  sign,
  subtract,
  whole,
  wholeNumberOf,
  type Rational,
} from '../../exact/rational.js'
import { dayOfDayNumber } from '../day-number.js'
import type { CallNode } from '../node.js'
import type { Outcome } from '../poison.js'
import { larger, onLine, shown, smaller } from './arithmetic.js'
import { fail, nothingToDivideBy, one, onNumbers, zero, type Operation } from './operation.js'

const hundred = whole(100)
const share = (x: Rational) => larger(zero, smaller(one, x))

function attainment(actual: Rational, target: Rational, direction: string, node: CallNode): Outcome {
  switch (direction) {
    case 'higher-is-better':
      return sign(target) === 0 ? one : share(divide(actual, target))
    case 'lower-is-better':
      return sign(actual) <= 0 ? one : share(divide(target, actual))
    case 'exact': {
      if (sign(target) === 0) return sign(actual) === 0 ? one : zero
      const off = divide(subtract(actual, target), target)
      return share(subtract(one, sign(off) < 0 ? negate(off) : off))
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
  ratio: onNumbers(([n, d], node) => (sign(d!) === 0 ? nothingToDivideBy(node) : divide(n!, d!))),
  percent: onNumbers(([n, d], node) => (sign(d!) === 0 ? nothingToDivideBy(node) : divide(multiply(n!, hundred), d!))),
  reaches: onNumbers(([n, d, threshold], node) => {
    if (sign(d!) === 0) return nothingToDivideBy(node)
    const order = compare(multiply(n!, hundred), multiply(threshold!, d!))
    return sign(d!) > 0 ? order >= 0 : order <= 0
  }),
  attainment: ([actual, target, direction], node) =>
    attainment(actual as Rational, target as Rational, direction as string, node),
  linear: onNumbers(([x, x0, y0, x1, y1], node) =>
    compare(x0!, x1!) === 0 ? fail(node, 'empty-range', `both ends are ${shown(x0!)}`) : onLine(x!, x0!, y0!, x1!, y1!),
  ),
  cappedRatio: onNumbers(([n, d, maximum], node) =>
    sign(d!) === 0 ? nothingToDivideBy(node) : multiply(maximum!, share(divide(n!, d!))),
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
    const inside = isWhole(position!) && isWhole(of!) && compare(position!, one) >= 0 && compare(position!, of!) <= 0
    if (!inside) return fail(node, 'out-of-range', `got position ${shown(position!)} of ${shown(of!)}`)
    return compare(of!, one) === 0 ? maximum! : multiply(maximum!, divide(subtract(of!, position!), subtract(of!, one)))
  }),
  daysBetween: ([from, to]) => whole((to as number) - (from as number)),
  addDays: ([day, days], node) => {
    const by = wholeNumberOf(days as Rational)
    if (!isWhole(days as Rational))
      return fail(node, 'not-whole', `got ${shown(days as Rational)} days, expected a whole number`)
    if (by === null || by > 10_000_000 || by < -10_000_000)
      return fail(node, 'out-of-range', `got ${shown(days as Rational)} days`)
    const result = (day as number) + by
    return dayOfDayNumber(result) === null
      ? fail(node, 'out-of-range', 'the day lies outside the years 0000 to 9999')
      : result
  },
}
