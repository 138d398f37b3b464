import type { TableBlock, TableRow } from '@commune-plan/model'
import { rowOf, type RawCell } from './cells.js'
import type { Lines } from './lines.js'
import { markerOf } from './marker.js'

const headWord = /^(?:\W{0,4}<?b?>?\W{0,2})?(?:S?TT|Số TT|Số thứ tự)\b/iu
const indexLike =
  /^\W{0,4}(?:<\/?\w{1,6}>)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}(?:\.\d{1,2})*|[A-Za-zđĐ])\W{0,3}(?:<\/\w{1,6}>)?\W{0,3}$/u

/** Whether a table of tabs begins on a line: three cells, or two under a head or above another row of two. */
export function tabTableBegins(lines: Lines, line: number): boolean {
  const words = lines.words(line)
  if (!words.includes('\t')) return false
  const cells = words.split('\t')
  const filled = cells.filter((cell) => cell.trim() !== '').length
  if (filled === 0 || (filled === 1 && cells[0]!.trim() === '')) return false
  if (cells.length > 2) return filled > 1 || indexLike.test(cells[0]!)
  if (filled < 2) return false
  if (headWord.test(cells[0]!) || /^\W{0,4}nơi nhận/iu.test(cells[0]!)) return true
  if (markerOf(words) !== null) return false
  const next = lines.blank(line + 1) ? line + 2 : line + 1
  const below = next < lines.count ? lines.words(next).split('\t') : []
  return below.length === 2 && below[0]!.trim() !== '' && markerOf(below.join(' ')) === null
}

/**
 * Reads the table of tabs that begins on a line. Blank lines (page breaks) do not end it where a row of as many cells
 * follows; a row cut inside a cell is joined where its pieces add up to the columns.
 *
 * @returns the table and the line behind it
 */
export function tabTable(lines: Lines, from: number, table: number): { block: TableBlock; next: number } {
  const rows: TableRow[] = []
  const columns = lines.cells(from)
  let line = from
  let end = from
  for (;;) {
    const read = rowAt(lines, line, columns)
    rows.push(rowOf(lines, read.cells, { line: line + 1, table, row: rows.length + 1 }))
    end = read.next
    line = end
    while (line < lines.count && lines.blank(line) && line - end < 6) line++
    if (line >= lines.count || !isRow(lines.cells(line), columns, line > end)) break
  }
  const last = end - 1
  return {
    block: {
      kind: 'table',
      rows: rows.slice(),
      span: { start: lines.start(from), end: lines.end(last) },
      place: { line: from + 1, table },
    },
    next: end,
  }
}

function isRow(count: number, columns: number, afterBlank: boolean): boolean {
  if (count === 1) return false
  return afterBlank ? count === columns || (columns > 2 && count > 2) : count > 1
}

/** One row, with the pieces of cells that line ends cut. */
function rowAt(lines: Lines, line: number, columns: number): { cells: RawCell[]; next: number } {
  let cells = stretches(lines, line)
  let next = line + 1
  while (cells.length < columns && next < lines.count && !lines.blank(next)) {
    const more = completing(lines, next, columns - cells.length)
    if (more === null) break
    for (let at = next; at < more; at++) cells = joined(cells, stretches(lines, at))
    next = more
  }
  return { cells, next }
}

/** The line behind those that, joined cell to cell, add exactly the missing cells; `null` where none do. */
function completing(lines: Lines, from: number, missing: number): number | null {
  let added = 0
  for (let line = from; line < lines.count && line - from < 20 && !lines.blank(line); line++) {
    const cells = lines.cells(line)
    if (cells > 1 && indexLike.test(lines.words(line).split('\t', 1)[0]!)) return null
    added += cells - 1
    if (added === missing) return line + 1
    if (added > missing) return null
  }
  return null
}

function stretches(lines: Lines, line: number): RawCell[] {
  const { text } = lines
  const end = lines.end(line)
  const cells: RawCell[] = []
  for (let from = lines.start(line); from <= end;) {
    const tab = text.indexOf('\t', from)
    const to = tab < 0 || tab > end ? end : tab
    cells.push({ parts: [[from, to]] })
    from = to + 1
  }
  return cells
}

function joined(cells: RawCell[], more: RawCell[]): RawCell[] {
  const last = cells.at(-1)!
  const [first, ...rest] = more
  return [...cells.slice(0, -1), { parts: [...last.parts, ...first!.parts] }, ...rest]
}
