import type { CheckedInput } from './node.js'
import type { Column } from './rule-engine.js'

/** The value of one row of a column; `null` where it is missing. */
export function cell(column: Column | undefined, row: number): unknown {
  if (column === undefined) return null
  if ('codes' in column) return column.values[column.codes[row] ?? -1] ?? null
  const value = column[row]
  return typeof value === 'number' && Number.isNaN(value) ? null : value
}

/** One row of several columns, as an evaluation of a single row wants it. */
export function rowOf(
  inputs: readonly CheckedInput[],
  columns: Readonly<Record<string, Column>>,
  row: number,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { name } of inputs) values[name] = cell(Object.hasOwn(columns, name) ? columns[name] : undefined, row)
  return values
}
