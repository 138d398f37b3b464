import type { TableCell, TableRow } from '@commune-plan/model'
import type { Lines } from './lines.js'
import { breaksIn, shown, type Shown } from './shown.js'

/** Where a row stands. */
export interface RowPlace {
  /** 1-based. */
  readonly line: number
  readonly table: number
  readonly row: number
}

/** A cell still in the making: a stretch of the source, and how many columns and rows it covers. */
export interface RawCell {
  /** Stretches of the source in reading order; more than one where a page break or line end cuts the cell. */
  readonly parts: readonly (readonly [number, number])[]
  readonly columns?: number
  readonly rows?: number
}

/** Makes a row of the cells found in a stretch of the source. */
export function rowOf(lines: Lines, cells: readonly RawCell[], place: RowPlace): TableRow {
  return { cells: cells.map((cell, index) => cellOf(lines, cell, place, index + 1)), place }
}

/** Tables hold most of the words of a long annex: every cell is one object of one shape. */
function cellOf(lines: Lines, raw: RawCell, { line, table, row }: RowPlace, column: number): TableCell {
  const place = { line, table, row, column }
  const made = joined(lines.text, raw)
  const { text, start, end, offsets } = made
  const span = { start, end }
  const [columns, rows] = [raw.columns ?? 1, raw.rows ?? 1]
  if (offsets === undefined) return { text: lines.shared(text), span, place, columns, rows }
  const breaks = breaksIn(made, tagEnds(lines.text, start, end))
  return breaks === undefined
    ? { text, span, place, offsets, columns, rows }
    : { text, span, place, offsets, breaks, columns, rows }
}

/** Where the tags end that begin a paragraph or line inside a cell. */
function tagEnds(source: string, start: number, end: number): number[] {
  if (!source.slice(start, end).includes('<')) return []
  return [...source.slice(start, end).matchAll(/<(?:br|p|div|li)(?:\s[^<>]{0,200})?\/?>|<\/(?:p|div|li)>/giu)].map(
    (match) => start + match.index + match[0].length,
  )
}

function joined(source: string, { parts }: RawCell): Shown {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return shown(source, only[0], only[1])
  const at = only?.[0] ?? 0
  const pieces = parts.map(([from, to]) => shown(source, from, to)).filter((piece) => piece.text !== '')
  const [first] = pieces
  if (first === undefined) return { text: '', start: at, end: at }
  if (pieces.length === 1) return first
  let text = ''
  const offsets: [number, number][] = []
  for (const piece of pieces) {
    if (text !== '') text += ' '
    for (const [shownAt, sourceAt] of piece.offsets ?? [[0, piece.start] as const])
      offsets.push([text.length + shownAt, sourceAt])
    text += piece.text
  }
  return { text, start: first.start, end: pieces.at(-1)!.end, offsets }
}
