import type { Clause, Span, TableCell } from '@commune-plan/model'
import { splitBodies } from '../body/split-bodies.js'
import { spanOf } from '../locate/locator.js'
import { pathOf } from '../outline/outline.js'
import { readClauses } from '../quantity/read-clauses.js'
import { addNote, type ReadingContext } from '../reading/context.js'
import type { CellText, ItemRow } from '../table/read-rows.js'
import type { KnownTable } from '../table/table-context.js'
import type { TargetDraft } from './draft.js'
import { horizonOf } from './horizon.js'

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
    if (filled.length === 0) return [target(known, item, null, key, context)]
    return filled.map((value) => {
      const drafted = target(known, item, value, key, context)
      return several ? { ...drafted, key: `${key}@${drafted.horizon ?? String(value.column)}` } : drafted
    })
  })
}

type Value = KnownTable['columns']['values'][number]

function target(
  known: KnownTable,
  item: ItemRow,
  value: Value | null,
  key: string,
  context: ReadingContext,
): TargetDraft {
  const { columns, node } = known
  const name = item.texts[columns.name] ?? { text: '', cells: [] }
  const text = name.text.replace(/[\s;:]+$/u, '').replace(/^[-+•]\s+/u, '')
  const horizon = horizonOf(
    {
      own: [value?.head ?? '', ...columns.schedule.map((column) => textOf(item, column))].filter((own) => own !== ''),
      statement: text,
      around: [...item.groups.toReversed().map((group) => group.title), ...titles(known)],
    },
    context.time,
  )
  const cell = name.cells[0] ?? item.texts.find((own) => own.cells.length > 0)?.cells[0]
  const groups = item.groups.map((group) => (group.key === null ? group.title : `${group.key}. ${group.title}`))
  return {
    key,
    origin: 'annex',
    text,
    section: [pathOf(node), ...groups].filter((part) => part !== '').join(' > '),
    horizon: horizon.horizon,
    horizonCertainty: horizon.certainty,
    lead: splitBodies(textOf(item, columns.lead) || textOf(item, columns.head)),
    coordinators: splitBodies(textOf(item, columns.coordinators)),
    clauses: clausesOf(known, item, name, text, value, context),
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
  name: CellText,
  text: string,
  value: Value | null,
  context: ReadingContext,
): Clause[] {
  const spanOfName = inCells(name)
  if (value === null) return readClauses(text, { spanOf: spanOfName })
  const cell = item.texts[value.column]!
  const clauses = readClauses(text, {
    valueCell: cell.text,
    unitCell: textOf(item, columns.unit),
    spanOf: spanOfName,
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
