import { compare, sign, type Rational } from '../../exact/rational.js'
import type { ExactValue } from '../node.js'
import type { Operation } from './operation.js'

/** Numbers by value, days by number. */
function order(a: ExactValue, b: ExactValue): number {
  return typeof a === 'number' ? a - (b as number) : compare(a as Rational, b as Rational)
}

/** Whether two scalars of one type are the same. */
export function sameScalar(a: ExactValue, b: ExactValue): boolean {
  return isRational(a) && isRational(b) ? compare(a, b) === 0 : a === b
}

function truthy(value: ExactValue): boolean {
  if (isRational(value)) return sign(value) !== 0
  return Array.isArray(value) ? value.length > 0 : value !== '' && value !== false
}

function isRational(value: ExactValue): value is Rational {
  return typeof value === 'object' && 'd' in value
}

const chained =
  (holds: (order: number) => boolean): Operation =>
  (args) => {
    for (let index = 1; index < args.length; index++) if (!holds(order(args[index - 1]!, args[index]!))) return false
    return true
  }

export const comparison: Readonly<Record<string, Operation>> = {
  '<': chained((sign) => sign < 0),
  '<=': chained((sign) => sign <= 0),
  '>': chained((sign) => sign > 0),
  '>=': chained((sign) => sign >= 0),
  '===': ([a, b]) => sameScalar(a!, b!),
  '!==': ([a, b]) => !sameScalar(a!, b!),
  '!': ([value]) => !truthy(value!),
  '!!': ([value]) => truthy(value!),
}
