import type { TableCell } from '@commune-plan/model'
import { markerStyle } from '../outline/marker-style.js'
import type { Columns } from './columns.js'
import { textAt, type GridRow } from './grid.js'
import { repeatsHead, type TableHead } from './head-rows.js'

/** Words of one or several cells, joined by a blank where a page break cut them. */
export interface CellText {
  readonly text: string
  readonly cells: readonly TableCell[]
}

/** A row that only names the rows below it. */
interface GroupRow {
  /** Number without the dot behind it; `null` where it has none. */
  readonly key: string | null
  readonly title: string
  readonly cell: TableCell
  readonly rank: number
}

/** A row that states something, with the rows that go on with it. */
export interface ItemRow {
  /** Number as written without the dot behind it, or its ordinal. */
  readonly key: string
  readonly groups: readonly GroupRow[]
  /** Words of each column, cells merged from above included. */
  readonly texts: readonly CellText[]
  /** Columns whose words came from a cell merged from the rows above. */
  readonly inherited: ReadonlySet<number>
}

/** Rows as read, and those that nothing could be made of. */
export interface ReadRows {
  readonly items: readonly ItemRow[]
  readonly unread: readonly GridRow[]
}

interface Draft {
  key: string
  groups: readonly GroupRow[]
  texts: CellText[]
  inherited: Set<number>
}

/** Interprets the rows below the head: groups, items, rows that a page break cut. */
export function readRows(rows: readonly GridRow[], columns: Columns, head: TableHead | null): ReadRows {
  const levels = groupLevels(rows, columns, head)
  const items: Draft[] = []
  const unread: GridRow[] = []
  let groups: GroupRow[] = []
  let afterHead = false
  for (const [at, row] of rows.entries()) {
    if (head !== null && repeatsHead(row, head)) {
      afterHead = true
      continue
    }
    const shape = shapeOf(row, columns)
    if (shape === null) continue
    const previous = items.at(-1)
    if (shape.level === 'none' && previous !== undefined && continuesItem(shape, previous, columns, afterHead)) {
      append(previous, row, columns)
    } else if (isGroup(shape, levels, columns) || leadsIn(shape, rows[at + 1], columns)) {
      const group = groupOf(shape)
      groups = [...groups.filter((open) => open.rank < group.rank), group]
      if (shape.others > 0) unread.push(row)
    } else if (shape.name === '' && shape.others === 0) {
      unread.push(row)
    } else {
      if (shape.level !== 'none') groups = groups.filter((open) => open.rank < shape.rank)
      items.push(draft(row, shape, groups, items))
    }
    afterHead = false
  }
  return { items, unread }
}

/** What a row looks like. */
interface Shape {
  readonly level: string
  readonly rank: number
  /** Number as written, without dots and brackets at its end. */
  readonly number: string
  readonly name: string
  readonly nameCell: TableCell | null
  /** Whether the words stand in another column than that of names. */
  readonly misplaced: boolean
  readonly merged: boolean
  /** Filled cells beside number and name. */
  readonly others: number
}

function shapeOf(row: GridRow, columns: Columns): Shape | null {
  const filled = row.cells.flatMap((cell, column) => (cell !== null && cell.text !== '' ? [{ cell, column }] : []))
  const merged = row.firstSpan > 1
  if (filled.length === 0) return null
  const written = textAt(row, columns.index ?? undefined).replace(/^[\s*]+|[\s*]+$/gu, '')
  const numbered = /^(?:[\p{L}\d]{1,6}(?:\.\d{1,3}){0,4}|\(?[\p{L}\d]{1,4}\)|[-+•])[.)\s]*$/u.test(written)
  const style = numbered
    ? markerStyle(/[.)]$/u.test(written) || /^[-+•]$/u.test(written) ? written : `${written}.`)
    : null
  const nameCell = row.cells[columns.name]
  const named = nameCell !== null && nameCell !== undefined && nameCell.text !== ''
  const first = filled.find(({ column }) => column !== columns.index || !numbered)
  const cell = named ? nameCell.cell : (first?.cell.cell ?? null)
  const others = filled.filter(({ cell: own, column }) => own.cell !== cell && !(numbered && column === columns.index))
  return {
    level: style?.style ?? 'none',
    rank: style?.rank ?? 1,
    number: numbered ? written.replace(/[.)\s]+$/u, '').replace(/^\(/u, '') : '',
    name: cell?.text ?? '',
    nameCell: cell,
    misplaced: !named,
    merged,
    others: others.length,
  }
}

/** The numbering levels all of whose rows only name the rows below them. */
function groupLevels(rows: readonly GridRow[], columns: Columns, head: TableHead | null): ReadonlySet<string> {
  const counts = new Map<string, { all: number; bare: number }>()
  let full = 0
  for (const row of rows) {
    if (head !== null && repeatsHead(row, head)) continue
    const shape = shapeOf(row, columns)
    if (shape === null || shape.level === 'none') continue
    const count = counts.get(shape.level) ?? { all: 0, bare: 0 }
    count.all++
    if (shape.others === 0) count.bare++
    else full++
    counts.set(shape.level, count)
  }
  const bare = [...counts].filter(([level, count]) => count.bare >= count.all * needed(level)).map(([level]) => level)
  if (full > 0) return new Set(bare)
  const upper = bare.filter((level) => /^(?:roman|capital)/u.test(level))
  return new Set(upper.length < counts.size ? upper : [])
}

/** Roman numbers and capitals head groups even where a cell of the row above ran over into one of their rows. */
function needed(level: string): number {
  return /^(?:roman|capital)/u.test(level) ? 0.7 : 1
}

function isGroup(shape: Shape, levels: ReadonlySet<string>, columns: Columns): boolean {
  if (shape.name === '') return false
  if (shape.level !== 'none') return levels.has(shape.level)
  if (shape.others > 0) return false
  return shape.merged || shape.misplaced || columns.index !== null
}

/** "Cử công chức đi học:" with nothing beside it leads into the rows below it. */
function leadsIn(shape: Shape, next: GridRow | undefined, columns: Columns): boolean {
  if (shape.others > 0 || !shape.name.endsWith(':') || next === undefined) return false
  const below = shapeOf(next, columns)
  return below !== null && below.rank > shape.rank && below.others > 0
}

/** A row without a number goes on with the one above behind a repeated head, or where its words cannot begin one. */
function continuesItem(shape: Shape, previous: Draft, columns: Columns, afterHead: boolean): boolean {
  if (columns.index === null) return shape.name === '' || (afterHead && shape.others === 0)
  if (shape.merged && shape.others === 0) return false
  if (afterHead) return true
  if (shape.misplaced) return shape.others > 0 || /^[\p{Ll}]/u.test(shape.name)
  const before = previous.texts[columns.name]?.text ?? ''
  if (/^[\p{Ll}\d(–-]/u.test(shape.name)) return true
  return shape.others === 0 ? !/[.;:!?…]["”’)]*$/u.test(before) && before.length > 60 : false
}

const ownNumber = /^((?:[IVX]{1,6}|[A-H]|\d{1,2})(?:\.\d{1,2}){0,3})[.)/\s–-]+(?=\p{L})/u

/** A group row; the number may stand before its words in one merged cell ("I. Hạ tầng số"). */
function groupOf(shape: Shape): GroupRow {
  const inside = shape.number === '' ? ownNumber.exec(shape.name) : null
  const key = inside?.[1] ?? (shape.number === '' ? null : shape.number)
  const style = inside === null ? null : markerStyle(`${inside[1]!}.`)
  return {
    key,
    title: (inside === null ? shape.name : shape.name.slice(inside[0].length)).replace(/[\s:]+$/u, ''),
    cell: shape.nameCell!,
    rank: style?.rank ?? (shape.level === 'none' ? 1 : shape.rank),
  }
}

/** A cell that says "as above". */
const ditto = /^(?:[-–]?\s*nt\s*[-–]?|như trên|["”〃]|['’]{2})$/iu

function draft(row: GridRow, shape: Shape, groups: readonly GroupRow[], items: readonly Draft[]): Draft {
  const inherited = new Set<number>()
  const texts = row.cells.map((cell, column): CellText => {
    if (cell === null) return { text: '', cells: [] }
    if (cell.text === '' && cell.fromAbove && cell.cell.text !== '') {
      inherited.add(column)
      return { text: cell.cell.text, cells: [cell.cell] }
    }
    const above = items.at(-1)?.texts[column]
    if (above !== undefined && above.text !== '' && ditto.test(cell.text)) {
      inherited.add(column)
      return above
    }
    return { text: cell.text, cells: cell.text === '' ? [] : [cell.cell] }
  })
  return { key: keyOf(shape, items, groups), groups, texts, inherited }
}

function keyOf(shape: Shape, items: readonly Draft[], groups: readonly GroupRow[]): string {
  if (shape.level.startsWith('letter') || shape.level.startsWith('bullet')) {
    const group = groups.at(-1)
    const above = items.findLast((item) => /^\d+(?:\.\d+)*$/u.test(item.key) && item.groups.at(-1) === group)?.key
    const parent = above ?? group?.key ?? null
    const own = shape.level.startsWith('bullet') ? String(items.length + 1) : shape.number
    return parent === null ? own : `${parent}.${own}`
  }
  return shape.number === '' ? String(items.length + 1) : shape.number
}

function append(item: Draft, row: GridRow, columns: Columns): void {
  for (const [column, cell] of row.cells.entries()) {
    if (cell === null || cell.text === '') continue
    const known = column === columns.index ? columns.name : column
    const before = item.texts[known] ?? { text: '', cells: [] }
    const text = before.text === '' ? cell.text : `${before.text} ${cell.text}`
    item.texts[known] = { text, cells: [...before.cells, cell.cell] }
  }
}
