import type { TableBlock } from '@commune-plan/model'
import type { Node } from '../outline/outline.js'
import { columnsFrom, guessColumns, type Columns } from './columns.js'
import { gridOf, type GridRow } from './grid.js'
import { tableHead, type TableHead } from './head-rows.js'

/** A table with its columns known. */
export interface KnownTable {
  readonly table: TableBlock
  readonly node: Node
  readonly head: TableHead | null
  readonly columns: Columns
  readonly rows: readonly GridRow[]
  readonly holds: 'targets' | 'tasks'
}

/** A table of which nothing can be told. */
export interface OtherTable {
  readonly table: TableBlock
  readonly node: Node
}

/** What was read of one table, for the one that goes on with it on the next page. */
export interface Carried {
  readonly head: TableHead
  readonly columns: Columns
  readonly holds: 'targets' | 'tasks'
}

/**
 * Tells what the columns of a table hold: from its head, from the table that it goes on with, or from what stands in it.
 *
 * @param before the table before it in the same section, if that had a head
 */
export function knowTable(table: TableBlock, node: Node, before: Carried | null): KnownTable | OtherTable {
  const grid = gridOf(table)
  const head = tableHead(grid)
  if (head !== null) {
    const rows = grid.slice(head.next)
    const columns = columnsFrom(head, rows)
    if (columns === null) return { table, node }
    const holds = columns.holds ?? heldBy(node)
    return holds === null ? { table, node } : { table, node, head, columns, rows, holds }
  }
  if (before !== null && sameWidth(grid, before.head)) {
    const { columns, holds } = before
    return { table, node, head: before.head, columns, rows: grid, holds }
  }
  const columns = guessColumns(grid)
  const holds = columns === null ? null : (columns.holds ?? heldBy(node))
  return columns === null || holds === null ? { table, node } : { table, node, head: null, columns, rows: grid, holds }
}

function sameWidth(grid: readonly GridRow[], head: TableHead): boolean {
  return grid.length > 0 && grid.every((row) => row.cells.length <= head.names.length) && grid[0]!.cells.length > 1
}

/** What the section around a table is about. */
function heldBy(node: Node): 'targets' | 'tasks' | null {
  for (let at: Node | null = node; at !== null; at = at.parent)
    if (at.role === 'targets' || at.role === 'tasks') return at.role
  return null
}
