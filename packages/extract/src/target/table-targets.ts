import type { Clause, Span, TableCell } from '@commune-plan/model'
import { cellOwners } from '../body/cell-owners.js'
import { spanOf } from '../locate/locator.js'
import { pathOf } from '../outline/outline.js'
import { readClauses } from '../quantity/read-clauses.js'
import { addNote, type ReadingContext } from '../reading/context.js'
import { bodyLines } from '../table/body-lines.js'
import type { CellText, ItemRow } from '../table/read-rows.js'
import type { KnownTable } from '../table/table-context.js'
import type { TargetDraft } from './draft.js'
import { horizonOf } from './horizon.js'
import { noteUnreadNumbers } from './unread-numbers.js'

/**
 * The targets of a table: one for each row, and where it has a column for each of several horizons, one for each filled
 * of them.
 *
 * @param keyPrefix key of the annex or section
 */
export function tableTargets(
  known: KnownTable,
  items: readonly ItemRow[],
  keyPrefix: string,
  context: ReadingContext,
): TargetDraft[] {
  const { columns } = known
  return items.flatMap((item) => {
    const filled = columns.values.filter(({ column }) => /[^\s\-–—…./]/u.test(textOf(item, column)))
    const several = filled.length > 1
    const key = `${keyPrefix}.${item.key}`
    const name = nameOf(item, columns.name)
    noteUnreadNumbers(name.text, 0, context, (span) => {
      const at = name.spanOf(span)
      return { span: at, line: context.locator.lineAt(at.start) }
    })
    if (filled.length === 0) return [target(known, item, null, { key, name }, context)]
    return filled.map((value) => {
      const drafted = target(known, item, value, { key, name }, context)
      return several ? { ...drafted, key: `${key}@${drafted.horizon ?? String(value.column)}` } : drafted
    })
  })
}

/** The words that name a target, without a bullet before them. */
interface Name {
  readonly text: string
  readonly cell: TableCell | undefined
  readonly spanOf: (span: Span) => Span
}

function nameOf(item: ItemRow, column: number): Name {
  const words = item.texts[column] ?? { text: '', cells: [] }
  const from = /^[-+•]\s+/u.exec(words.text)?.[0].length ?? 0
  const place = inCells(words)
  return {
    text: words.text.slice(from).replace(/[\s;:]+$/u, ''),
    cell: words.cells[0] ?? item.texts.find((own) => own.cells.length > 0)?.cells[0],
    spanOf: ({ start, end }) => place({ start: start + from, end: end + from }),
  }
}

type Value = KnownTable['columns']['values'][number]

function target(
  known: KnownTable,
  item: ItemRow,
  value: Value | null,
  { key, name }: { readonly key: string; readonly name: Name },
  context: ReadingContext,
): TargetDraft {
  const { columns, node } = known
  const { text, cell } = name
  const horizon = horizonOf(
    {
      own: [value?.head ?? '', ...columns.schedule.map((column) => textOf(item, column))].filter((own) => own !== ''),
      statement: text,
      around: [...item.groups.toReversed().map((group) => group.title), ...titles(known)],
    },
    context.time,
  )
  const groups = item.groups.map((group) => (group.key === null ? group.title : `${group.key}. ${group.title}`))
  return {
    key,
    origin: 'annex',
    text,
    section: [pathOf(node), ...groups].filter((part) => part !== '').join(' > '),
    horizon: horizon.horizon,
    horizonCertainty: horizon.certainty,
    ...cellOwners(bodiesOf(item, columns.lead) || textOf(item, columns.head), bodiesOf(item, columns.coordinators)),
    clauses: clausesOf(known, item, name, value, context),
    ...(cell === undefined ? { line: 1, span: { start: 0, end: 0 } } : context.locator.locate(cell)),
  }
}

/** Titles of the section and those around it, the nearest first. */
function titles({ node }: KnownTable): string[] {
  const found: string[] = []
  for (let at: KnownTable['node'] | null = node; at !== null; at = at.parent) found.push(at.title)
  return found
}

function clausesOf(
  { columns }: KnownTable,
  item: ItemRow,
  { text, spanOf: place }: Name,
  value: Value | null,
  context: ReadingContext,
): Clause[] {
  if (value === null) return readClauses(text, { spanOf: place })
  const cell = item.texts[value.column]!
  const clauses = readClauses(text, {
    valueCell: cell.text,
    unitCell: textOf(item, columns.unit) || unitInBrackets(text) || unitInBrackets(value.head),
    spanOf: place,
    spanOfValue: inCells(cell),
  })
  if (!clauses.some((clause) => within(clause.span, cell.cells)) && cell.cells[0] !== undefined)
    addNote(
      context,
      {
        code: 'target/value-unread',
        kind: 'unread',
        message: 'The value of a target in a table was not understood as a threshold.',
        quote: cell.text,
      },
      context.locator.locate(cell.cells[0]),
    )
  return clauses
}

/** "Số điểm truy cập (điểm)", "Kế hoạch 2026 (%)". */
function unitInBrackets(words: string): string {
  return /\((%|\p{Ll}+(?:\s\p{Ll}+){0,2})\)\s*$/u.exec(words)?.[1] ?? ''
}

/** Spans of words that may stand in several cells, joined by a blank. */
function inCells(words: CellText): (span: Span) => Span {
  return (span) => {
    let at = 0
    for (const cell of words.cells) {
      if (span.start < at + cell.text.length || cell === words.cells.at(-1))
        return spanOf(cell, Math.max(0, span.start - at), Math.min(cell.text.length, span.end - at))
      at += cell.text.length + 1
    }
    return span
  }
}

function within(span: Span, cells: readonly TableCell[]): boolean {
  return cells.some((cell) => span.start >= cell.span.start && span.end <= cell.span.end)
}

function textOf(item: ItemRow, column: number | null | undefined): string {
  return column === null || column === undefined ? '' : (item.texts[column]?.text ?? '')
}

function bodiesOf(item: ItemRow, column: number | null): string {
  return column === null ? '' : bodyLines(item.texts[column])
}
