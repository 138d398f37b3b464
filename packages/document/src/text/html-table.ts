import type { TableBlock, TableRow } from '@commune-plan/model'
import { rowOf, type RawCell } from './cells.js'
import type { Lines } from './lines.js'

const tag = /<(\/?)(table|tr|td|th)\b([^<>]{0,400})>/giu
const mostCells = 10_000

/**
 * Reads the HTML table that begins on a line, with merged cells.
 *
 * @returns `null` where no table begins there or it is never closed
 */
export function htmlTable(lines: Lines, from: number, table: number): { block: TableBlock; next: number } | null {
  const { text } = lines
  const begin = lines.start(from) + lines.words(from).search(/<table\b/iu)
  if (begin < lines.start(from)) return null
  const end = closing(text, begin)
  if (end === null) return null
  let last = from
  while (last + 1 < lines.count && lines.start(last + 1) < end) last++
  const rows = rowsOf(lines, from, begin, end, table)
  if (rows.length === 0) return null
  return {
    block: { kind: 'table', rows, span: { start: begin, end }, place: { line: from + 1, table } },
    next: last + 1,
  }
}

function closing(text: string, begin: number): number | null {
  const at = text.indexOf('</table>', begin)
  const upper = at < 0 ? text.indexOf('</TABLE>', begin) : -1
  const end = at < 0 ? upper : at
  return end < 0 ? null : end + 8
}

function rowsOf(lines: Lines, from: number, begin: number, end: number, table: number): TableRow[] {
  const { text } = lines
  const rows: TableRow[] = []
  let cells: RawCell[] = []
  let rowLine = from
  let line = from
  let cell: { at: number; attributes: string } | null = null
  let depth = 0
  const close = (at: number): void => {
    if (cell !== null && cells.length < mostCells)
      cells.push({
        parts: [[cell.at, at]],
        columns: extent(cell.attributes, 'col'),
        rows: extent(cell.attributes, 'row'),
      })
    cell = null
  }
  const flush = (): void => {
    if (cells.length > 0) rows.push(rowOf(lines, cells, { line: rowLine + 1, table, row: rows.length + 1 }))
    cells = []
  }
  const body = text.slice(begin, end)
  for (const match of body.matchAll(tag)) {
    const at = begin + match.index
    while (line + 1 < lines.count && lines.start(line + 1) <= at) line++
    const name = match[2]!.toLowerCase()
    const ends = match[1] === '/'
    if (name === 'table') {
      depth += ends ? -1 : 1
    } else if (depth > 1) {
      continue
    } else if (name === 'tr') {
      close(at)
      flush()
      rowLine = line
    } else {
      close(at)
      if (!ends) cell = { at: at + match[0].length, attributes: match[3]! }
    }
  }
  close(end - 8)
  flush()
  return rows
}

function extent(attributes: string, which: 'col' | 'row'): number {
  const found = new RegExp(`${which}span\\s*=\\s*["']?\\s*(\\d{1,4})`, 'iu').exec(attributes)
  return found === null ? 1 : Math.min(Math.max(1, Number(found[1])), 1000)
}
