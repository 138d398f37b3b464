import { rowOf } from './columns.js'
import type { CheckedRule } from './node.js'
import { batchStatus, type BatchResult, type Column, type RuleResult } from './rule-engine.js'

/** Room for the results of so many rows. @throws TypeError when the rule comes to neither a number nor truth. */
export function roomFor(checked: CheckedRule, rows: number, into: BatchResult | undefined): BatchResult {
  const { type } = checked.root
  if (type !== 'number' && type !== 'boolean') {
    throw new TypeError(`got a rule that comes to ${type}, expected a number or truth; evaluate it row by row`)
  }
  if (into === undefined) return { values: new Float64Array(rows), status: new Uint8Array(rows) }
  if (into.values.length < rows || into.status.length < rows) {
    throw new RangeError(`got room for ${Math.min(into.values.length, into.status.length)} rows, expected ${rows}`)
  }
  return into
}

/** Writes one result into a batch. */
export function put(batch: BatchResult, row: number, result: RuleResult): void {
  if (result.kind === 'value') {
    batch.values[row] = typeof result.value === 'boolean' ? Number(result.value) : Number(result.value)
    batch.status[row] = batchStatus.value
  } else {
    batch.values[row] = NaN
    batch.status[row] = batchStatus[result.kind]
  }
}

/** A batch row by row: what any engine can do. */
export function batchOf(
  checked: CheckedRule,
  columns: Readonly<Record<string, Column>>,
  rows: number,
  into: BatchResult | undefined,
  evaluate: (row: Readonly<Record<string, unknown>>) => RuleResult,
): BatchResult {
  const batch = roomFor(checked, rows, into)
  for (let row = 0; row < rows; row += 1) put(batch, row, evaluate(rowOf(checked.inputs, columns, row)))
  return batch
}
