import type { Decimal } from '@commune-plan/model'
import type { Compare, QuantityUnit } from '../quantity.js'
import type { Match } from '@commune-plan/vietnamese'

/** A bare number. */
export interface NumberValue {
  readonly value: Decimal
  /** The reading that was not taken, where the marks allow two. */
  readonly other: Decimal | null
  readonly ambiguity: string | null
}

/** A number with its unit; `factor`: what the number is multiplied by (6 zeros for triệu). */
export interface AmountValue {
  readonly compare: Compare
  readonly value: Decimal
  readonly upper: Decimal | null
  readonly unit: QuantityUnit
  readonly per: string | null
  readonly of: string | null
  readonly display: { readonly value: Decimal; readonly upper: Decimal | null; readonly scale: string } | null
  readonly outOf: { readonly part: Decimal; readonly whole: Decimal; readonly noun: string | null } | null
  /** The unit is not written and taken to be this. */
  readonly assumed: boolean
  readonly ambiguity: string | null
  readonly side: 'below' | null
}

export const noUnit: QuantityUnit = { code: 'none', noun: null }
export const percent: QuantityUnit = { code: 'percent', noun: null }

/** An amount as it stands: the value alone, nothing stated beside it. */
export function amount(value: Decimal, unit: QuantityUnit, more: Partial<AmountValue> = {}): AmountValue {
  return {
    compare: 'eq',
    value,
    upper: null,
    unit,
    per: null,
    of: null,
    display: null,
    outOf: null,
    assumed: false,
    ambiguity: null,
    side: null,
    ...more,
  }
}

/** The value of a slot, which the row's classes guarantee to be of this type. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a typed view of an untyped slot
export function valueOf<T>(match: Match, slot: string): T | undefined {
  return match.slot(slot)?.value as T | undefined
}

/** Words of a slot in lower case, blanks folded. */
export function words(match: Match, slot: string): string {
  return match.written(slot).toLowerCase().replace(/\s+/gu, ' ')
}
