import type { TableCell, TableRow } from '@commune-plan/model'
import { shown } from './shown.js'

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
export function rowOf(source: string, cells: readonly RawCell[], place: RowPlace): TableRow {
  return {
    cells: cells.map((cell, index) => cellOf(source, cell, { ...place, column: index + 1 })),
    place,
  }
}

function cellOf(source: string, raw: RawCell, place: RowPlace & { readonly column: number }): TableCell {
  const pieces = raw.parts.map(([from, to]) => shown(source, from, to)).filter((piece) => piece.text !== '')
  const at = raw.parts[0]?.[0] ?? 0
  const extent = { columns: raw.columns ?? 1, rows: raw.rows ?? 1 }
  const first = pieces[0]
  if (first === undefined) return { text: '', span: { start: at, end: at }, place, ...extent }
  if (pieces.length === 1) {
    const { text, start, end, offsets } = first
    return { text, span: { start, end }, place, ...extent, ...(offsets === undefined ? {} : { offsets }) }
  }
  let text = ''
  const offsets: [number, number][] = []
  for (const piece of pieces) {
    if (text !== '') text += ' '
    for (const [shownAt, sourceAt] of piece.offsets ?? [[0, piece.start] as const])
      offsets.push([text.length + shownAt, sourceAt])
    text += piece.text
  }
  return { text, span: { start: first.start, end: pieces.at(-1)!.end }, place, ...extent, offsets }
}
