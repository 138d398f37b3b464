import { isDecimal } from '../../exact/is-decimal.js'
import { dayNumber } from '../day-number.js'
import { composed } from '../load-row.js'
import type { CheckedInput } from '../node.js'
import type { Row } from './closures.js'
import { tierOf } from './tier.js'

/** Codes of the texts that an input is compared with. */
export type Codes = ReadonlyMap<string, number>

/** Code of every text that the rule does not name. */
export const otherText = -2

/** Takes in one value of one input; gives its tier, or 2 where only the exact evaluator can take it (or refuse it). */
export function loadValue(input: CheckedInput, codes: Codes | undefined, given: unknown, row: Row, at: number): number {
  if (given === undefined || given === null) {
    row[at] = NaN
    return 0
  }
  if (typeof given === 'number') {
    if (input.type !== 'number' || !Number.isFinite(given)) return 2
    row[at] = given + 0
    return input.integer && !Number.isInteger(given) ? 2 : tierOf(given)
  }
  switch (input.type) {
    case 'number': {
      // Fifteen digits are what a double holds for certain.
      if (!isDecimal(given) || given.length > 15) return 2
      const value = Number(given)
      row[at] = value
      return input.integer && !Number.isInteger(value) ? 2 : tierOf(value)
    }
    case 'boolean':
      if (typeof given !== 'boolean') return 2
      row[at] = given ? 1 : 0
      return 0
    case 'day': {
      const day = dayNumber(given)
      if (day === null) return 2
      row[at] = day
      return 0
    }
    case 'text':
      if (typeof given !== 'string' || given.length > 1000) return 2
      row[at] = codes?.get(given) ?? codes?.get(composed(given)) ?? otherText
      return 0
    default:
      return 2
  }
}
