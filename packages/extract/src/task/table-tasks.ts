import type { TaskColumn } from '@commune-plan/model'
import { cellOwners } from '../body/cell-owners.js'
import { spanOf } from '../locate/locator.js'
import { pathOf } from '../outline/outline.js'
import { readClauses } from '../quantity/read-clauses.js'
import type { ReadingContext } from '../reading/context.js'
import { addNote } from '../reading/context.js'
import { bodyLines } from '../table/body-lines.js'
import type { ItemRow } from '../table/read-rows.js'
import type { KnownTable } from '../table/table-context.js'
import type { TaskDraft } from './draft.js'

/** The tasks of a table: one for each row that is no group. */
export function tableTasks(known: KnownTable, items: readonly ItemRow[], context: ReadingContext): TaskDraft[] {
  const layout = layoutOf(known)
  return items.map((item) => task(known, item, layout, context))
}

function task(known: KnownTable, item: ItemRow, layout: readonly TaskColumn[], context: ReadingContext): TaskDraft {
  const { columns, node } = known
  const name = item.texts[columns.name] ?? { text: '', cells: [] }
  const marked = columns.marks.filter(({ column }) => textOf(item, column) !== '').map(({ head }) => head)
  const stated = columns.schedule.map((column) => textOf(item, column)).filter((text) => text !== '')
  const raw = stated.length > 0 || marked.length < 2 ? [...stated, ...marked] : [marked[0]!, marked.at(-1)!]
  const scheduleRaw = raw.length === 0 ? null : raw.join(' - ')
  const read = scheduleRaw === null ? null : context.time.schedule(scheduleRaw)
  const cell = name.cells[0] ?? item.texts.find((own) => own.cells.length > 0)?.cells[0]
  const located = cell === undefined ? { line: 1, span: { start: 0, end: 0 } } : context.locator.locate(cell)
  if (scheduleRaw !== null && read?.schedule === null)
    addNote(
      context,
      {
        code: 'task/schedule-unread',
        kind: 'unread',
        message: 'The time of a task was not understood.',
        quote: scheduleRaw,
      },
      located,
    )
  const groups = item.groups.map((group) => (group.key === null ? group.title : `${group.key}. ${group.title}`))
  const inherits = columns.schedule.some((column) => item.inherited.has(column))
  return {
    key: item.key,
    origin: 'annex',
    group: item.groups.at(-1)?.key ?? null,
    section: [pathOf(node), ...groups].filter((part) => part !== '').join(' > '),
    name: name.text.replace(/^[-+•]\s+/u, ''),
    head: emptyToNull(textOf(item, columns.head)),
    ...cellOwners(bodiesOf(item, columns.lead), bodiesOf(item, columns.coordinators)),
    deliverable: emptyToNull(textOf(item, columns.deliverable)),
    scheduleRaw,
    schedule: read?.schedule ?? null,
    scheduleCertainty: inherits && read?.certainty === 'stated' ? 'inherited' : (read?.certainty ?? 'stated'),
    clauses: readClauses(name.text, {
      spanOf: (span) => (name.cells[0] === undefined ? span : spanOf(name.cells[0], span.start, span.end)),
    }),
    columns: layout,
    ...located,
  }
}

function layoutOf({ columns }: KnownTable): TaskColumn[] {
  const layout: TaskColumn[] = []
  if (columns.head !== null) layout.push('head')
  if (columns.lead !== null) layout.push('lead')
  if (columns.coordinators !== null) layout.push('coordinators')
  if (columns.deliverable !== null) layout.push('deliverable')
  if (columns.schedule.length + columns.marks.length > 0) layout.push('schedule')
  return layout
}

function textOf(item: ItemRow, column: number | null): string {
  return column === null ? '' : (item.texts[column]?.text ?? '')
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text
}

function bodiesOf(item: ItemRow, column: number | null): string {
  return column === null ? '' : bodyLines(item.texts[column])
}
