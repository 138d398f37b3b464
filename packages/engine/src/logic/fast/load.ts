import { isDecimal } from '../../exact/is-decimal.js'
import { dayNumber } from '../day-number.js'
import { composed } from '../load-row.js'
import type { CheckedInput } from '../node.js'
import type { Row } from './row.js'
import { fits, held, tiers, type Tier } from './tier.js'

/** Codes of the texts that an input is compared with. */
export type Codes = ReadonlyMap<string, number>

/** Code of every text that the rule does not name. */
export const otherText = -2

/** How one value was taken in: as the rule holds it; not in this tier; or in none, so that only the exact evaluator can. */
export const loaded = { held: 0, widerTier: 1, exactOnly: 2 } as const

/** Takes in one value of one input for a tier, if it can. */
export function loadValue(
  input: CheckedInput,
  codes: Codes | undefined,
  given: unknown,
  row: Row,
  at: number,
  tier: Tier,
): number {
  if (given === undefined || given === null) {
    row[at] = NaN
    return loaded.held
  }
  if (typeof given === 'number') return loadNumber(input, given, row, at, tier)
  switch (input.type) {
    case 'number':
      // Fifteen digits are what a double holds for certain.
      if (!isDecimal(given) || given.length > 15) return loaded.exactOnly
      return loadNumber(input, Number(given), row, at, tier)
    case 'boolean':
      if (typeof given !== 'boolean') return loaded.exactOnly
      row[at] = given ? 1 : 0
      return loaded.held
    case 'day': {
      const day = dayNumber(given)
      if (day === null) return loaded.exactOnly
      row[at] = day
      return loaded.held
    }
    case 'text':
      if (typeof given !== 'string' || given.length > 1000) return loaded.exactOnly
      row[at] = codes?.get(given) ?? codes?.get(composed(given)) ?? otherText
      return loaded.held
    default:
      return loaded.exactOnly
  }
}

function loadNumber(input: CheckedInput, value: number, row: Row, at: number, tier: Tier): number {
  if (input.type !== 'number' || !fits(value, tier)) {
    return input.type === 'number' && fits(value, tiers[1]) ? loaded.widerTier : loaded.exactOnly
  }
  row[at] = input.integer ? value + 0 : held(value, tier.scale)
  return input.integer && !Number.isInteger(value) ? loaded.exactOnly : loaded.held
}
