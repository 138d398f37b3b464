import type { Match } from '@commune-plan/vietnamese'
import type { Amount, ChangeMeaning, Compare, Intent, LevelMeaning, LevelRole, QuantityUnit } from '../quantity.js'
import { noUnit, valueOf, type AmountValue, type NumberValue } from './values.js'

/** Class and value of an item that is a reading. */
export interface MadeQuantity<M> {
  readonly is: string
  readonly value: { readonly meaning: M; readonly assumed: boolean; readonly ambiguity: string | null }
}

/** Nouns of structure: so many groups or pillars that are merely named. */
const structure = /^(?:nhóm|trụ cột|lĩnh vực|nguyên tắc|quan điểm|nội dung|phần|bước|mục|chương|yếu tố|khía cạnh)/u

export function intentOf(match: Match): Intent {
  for (const item of match.items) {
    if (item.classes.includes('aspire')) return 'aspire'
    if (item.classes.includes('maintain')) return 'maintain'
    if (item.classes.includes('ensure')) return 'ensure'
  }
  return 'stated'
}

export function level(value: AmountValue, role: LevelRole | null, intent: Intent): LevelMeaning {
  const { compare, upper, unit, per, of, outOf, display, side } = value
  const own = role ?? roleOf(value)
  return {
    kind: 'level',
    compare,
    value: value.value,
    upper,
    unit,
    role: own,
    intent,
    per,
    of,
    outOf,
    display,
    side,
    filter: null,
  }
}

function roleOf(value: AmountValue): LevelRole {
  if (value.unit.code === 'bit/s' || value.unit.noun === 'tuổi') return 'qualifier'
  const named = value.compare === 'eq' && value.unit.code === 'count' && structure.test(value.unit.noun ?? '')
  return named ? 'enumeration' : 'target'
}

/** A level, an amount or a bare number as one end of a change. */
export function endOf(match: Match, slot: string, compare?: Compare): { amount: Amount; unit: QuantityUnit } | null {
  const value = valueOf<AmountValue | NumberValue>(match, slot)
  if (value === undefined) return null
  if ('unit' in value)
    return { amount: { compare: compare ?? value.compare, value: value.value, upper: value.upper }, unit: value.unit }
  return { amount: { compare: compare ?? 'eq', value: value.value, upper: null }, unit: noUnit }
}

export function change(way: 'up' | 'down', unit: QuantityUnit, more: Partial<ChangeMeaning>): ChangeMeaning {
  return {
    kind: 'change',
    way,
    by: null,
    from: null,
    to: null,
    unit,
    per: null,
    average: false,
    against: null,
    result: null,
    of: null,
    intent: 'stated',
    ...more,
  }
}

export function quantity<M>(meaning: M, from?: AmountValue): MadeQuantity<M> {
  return { is: 'quantity', value: { meaning, assumed: from?.assumed ?? false, ambiguity: from?.ambiguity ?? null } }
}
