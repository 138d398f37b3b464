import { batchStatus } from '@commune-plan/engine'
import type { InputDeclaration, MissingPolicy } from '@commune-plan/model'
import type { PreparedItem } from '../card/prepare-profile.js'
import { boundsOf, scoreItem } from '../card/score-item.js'
import { resolveValues } from '../card/scoring-values.js'
import { valueIn, type Columns } from './clean-columns.js'

/** Points of one item over all units, in the smallest unit of points, and whether the item applies. */
export interface ItemColumn {
  readonly low: Float64Array
  readonly high: Float64Array
  /** 1 where the item does not apply. */
  readonly notApplicable: Uint8Array
}

/** What an item is computed with. */
export interface BatchSetting {
  readonly columns: Columns
  readonly rows: number
  /** 10 to the digits that the profile rounds to. */
  readonly scale: number
  readonly policy: MissingPolicy
}

/**
 * Scores one item over all units. Where every alternative has a value the result is taken from the batch; any other
 * unit is scored by itself, so that both ways agree.
 */
export function batchItem(prepared: PreparedItem, setting: BatchSetting): ItemColumn {
  const { columns, rows, scale } = setting
  const bounds = boundsOf(prepared.item)
  const [least, most] = [toUnits(bounds.low, scale), toUnits(bounds.high, scale)]
  const low = new Float64Array(rows).fill(Infinity)
  const high = new Float64Array(rows).fill(-Infinity)
  const notApplicable = new Uint8Array(rows)
  const alone = new Uint8Array(rows)
  const applying = new Uint8Array(rows)
  for (const { applies, rule } of prepared.alternatives) {
    const holds = applies?.evaluateBatch(columns, rows)
    const points = rule.evaluateBatch(columns, rows)
    for (let row = 0; row < rows; row += 1) {
      if (holds !== undefined && holds.status[row] !== batchStatus.value) alone[row] = 1
      else if (holds?.values[row] === 0) notApplicable[row] = 1
      else if (points.status[row] !== batchStatus.value) alone[row] = 1
      else {
        applying[row] = 1
        const value = Math.min(most, Math.max(least, Math.round(points.values[row]! * scale)))
        if (value < low[row]!) low[row] = value
        if (value > high[row]!) high[row] = value
      }
    }
  }
  for (let row = 0; row < rows; row += 1) {
    if (alone[row] === 1) scoreAlone(prepared, setting, row, { low, high, notApplicable })
    else if (notApplicable[row] === 1) {
      // Applies under one answer to an open question and not under another: everything is possible.
      low[row] = applying[row] === 1 ? least : 0
      high[row] = applying[row] === 1 ? most : 0
      notApplicable[row] = applying[row] === 1 ? 0 : 1
    }
  }
  return { low, high, notApplicable }
}

function scoreAlone(
  prepared: PreparedItem,
  { columns, scale, policy }: BatchSetting,
  row: number,
  into: ItemColumn,
): void {
  const inputs: Readonly<Record<string, InputDeclaration>> = prepared.item.inputs
  const values = Object.fromEntries(
    Object.keys(inputs).map((name) => [name, valueIn(columns[name], row) as string | null]),
  )
  const outcome = scoreItem(prepared, resolveValues(values, inputs, 'self'), policy)
  into.low[row] = toUnits(outcome.points.low, scale)
  into.high[row] = toUnits(outcome.points.high, scale)
  into.notApplicable[row] = outcome.state === 'not-applicable' ? 1 : 0
}

/** A decimal in the smallest unit of points: exact, because points have no more digits than the profile rounds to. */
export function toUnits(value: string, scale: number): number {
  return Math.round(Number(value) * scale)
}
