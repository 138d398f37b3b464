import { isTable, nodesOf, type Node } from '../outline/outline.js'
import { addNote, type ReadingContext } from '../reading/context.js'
import { tableTargets } from '../target/table-targets.js'
import { tableTasks } from '../task/table-tasks.js'
import type { TargetDraft } from '../target/draft.js'
import type { TaskDraft } from '../task/draft.js'
import { readRows, type ReadRows } from './read-rows.js'
import { knowTable, type Carried, type KnownTable, type OtherTable } from './table-context.js'

/** What the tables of an outline state. */
export interface FromTables {
  readonly targets: TargetDraft[]
  readonly tasks: TaskDraft[]
}

/** Reads every table of an outline; those of which nothing can be told become notes. */
export function readTables(root: Node, context: ReadingContext): FromTables {
  const targets: TargetDraft[] = []
  const tasks: TaskDraft[] = []
  for (const node of nodesOf(root)) {
    let before: Carried | null = null
    for (const piece of node.content) {
      if (!isTable(piece)) continue
      const known = knowTable(piece, node, before)
      if (!isKnown(known)) {
        noteOther(known, context)
        continue
      }
      const read = readRows(known.rows, known.columns, known.head)
      noteUnread(known, read, context)
      if (known.head !== null) before = { head: known.head, columns: known.columns, holds: known.holds }
      const key = node.key === '' ? 'B' : node.key
      if (known.holds === 'targets') targets.push(...tableTargets(known, read.items, key, context))
      else tasks.push(...tableTasks(known, read.items, context))
    }
  }
  return { targets, tasks }
}

function isKnown(table: KnownTable | OtherTable): table is KnownTable {
  return 'columns' in table
}

function noteOther({ table }: OtherTable, context: ReadingContext): void {
  const cell = table.rows[0]?.cells.find((own) => own.text !== '')
  addNote(
    context,
    {
      code: 'table/not-understood',
      kind: 'unread',
      message: `A table of ${table.rows.length} rows was taken neither as one of targets nor as one of tasks.`,
      quote: (table.rows[0]?.cells ?? []).map((own) => own.text).join(' | '),
    },
    cell === undefined ? { line: table.place.line ?? 1, span: table.span } : context.locator.locate(cell),
  )
}

function noteUnread(known: KnownTable, read: ReadRows, context: ReadingContext): void {
  if (known.head === null)
    addNote(
      context,
      {
        code: 'table/no-header',
        kind: 'info',
        message: 'A table without a head was read by what stands in it.',
        quote: '',
      },
      { line: known.table.place.line ?? 1, span: known.table.span },
    )
  for (const column of known.columns.unread)
    addNote(
      context,
      {
        code: 'table/column-unread',
        kind: 'unread',
        message: 'A column of a table was not understood and is kept as text only.',
        quote: known.head?.names[column] ?? '',
      },
      { line: known.table.place.line ?? 1, span: known.table.span },
    )
  for (const row of read.unread)
    addNote(
      context,
      {
        code: 'table/row-unread',
        kind: 'unread',
        message: 'A row of a table holds a number only, or a group row holds more than its name.',
        quote: row.cells
          .map((cell) => cell?.text ?? '')
          .join(' ')
          .trim(),
      },
      { line: row.line, span: known.table.span },
    )
}
