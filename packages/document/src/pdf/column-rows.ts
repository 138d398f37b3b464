import { columnOf, type Extent, type Part } from './extent.js'

/** A row of a table without lines. */
export type ColumnRow = readonly { readonly text: string; readonly columns: number; readonly rows: number }[]

/** Parts that belong to one row. */
type Group = Part[]

/** What begins a row in its first column: a number, or the head of that column. */
const rowNumber = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,6}|[A-Za-zĐđ]|S?TT|Số TT)[.)]?$/iu

/**
 * Cuts the words of a table into rows: at the wider gaps between rows, and where those are no wider than between lines,
 * at the numbers of the first column. Words over several columns are a row of their own.
 */
export function rowsIn(parts: readonly Part[], columns: readonly Extent[]): readonly ColumnRow[] {
  const sorted = [...parts].sort((a, b) => a.top - b.top || a.x - b.x)
  const stretches: Group[] = [[]]
  for (const part of sorted) {
    if (columnOf(part, columns) === null) stretches.push([part], [])
    else stretches.at(-1)!.push(part)
  }
  return stretches.flatMap((stretch) => rowsOf(stretch, columns)).map((row) => cellsOf(row, columns))
}

function rowsOf(stretch: Group, columns: readonly Extent[]): readonly Group[] {
  if (stretch.length === 0) return []
  const bands = cutAt(stretch, 0)
  const numbers = (group: Group): number => numbersIn(group, columns)
  const starts = (part: Part): boolean => isNumber(part, columns)
  if (bands.every((band) => numbers(band) === 1)) return bands
  const chunks = cutAt(stretch, leastGap(stretch) + typeHeight(stretch) * 0.25)
  if (!bands.some((band) => numbers(band) > 0))
    return chunks.length > 1 ? chunks : atStarts(stretch, (part) => columnOf(part, columns) === 0)
  if (chunks.length === 1)
    return bands.some((band) => numbers(band) > 1) ? atStarts(stretch, starts) : joined(bands, numbers)
  return chunks.flatMap((chunk) => (numbers(chunk) > 1 ? atStarts(chunk, starts) : [chunk]))
}

/** Bands without a number go on with the one above; those before the first number are a row that a page cut. */
function joined(bands: readonly Group[], numbers: (group: Group) => number): readonly Group[] {
  const rows: Group[] = []
  for (const band of bands) {
    if (rows.length === 0 || numbers(band) > 0) rows.push([...band])
    else rows.at(-1)!.push(...band)
  }
  return rows
}

function gapsIn(sorted: Group): readonly { readonly before: number; readonly size: number }[] {
  const gaps: { readonly before: number; readonly size: number }[] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const [index, part] of sorted.entries()) {
    const inside = (part.bottom - part.top) * 0.2
    if (index > 0 && part.top + inside >= bottom) gaps.push({ before: index, size: Math.max(part.top - bottom, 0) })
    bottom = Math.max(bottom, part.bottom)
  }
  return gaps
}

/** Stretches between gaps that are wider than given. */
function cutAt(sorted: Group, wider: number): readonly Group[] {
  const cuts = gapsIn(sorted)
    .filter(({ size }) => wider === 0 || size > wider)
    .map(({ before }) => before)
  return [0, ...cuts].map((from, index) => sorted.slice(from, cuts[index] ?? sorted.length))
}

function leastGap(sorted: Group): number {
  return Math.min(...gapsIn(sorted).map(({ size }) => size))
}

function typeHeight([first]: Group): number {
  return first === undefined ? 0 : first.bottom - first.top
}

function isNumber(part: Part, columns: readonly Extent[]): boolean {
  return rowNumber.test(part.text) && columnOf(part, columns) === 0
}

function numbersIn(chunk: Group, columns: readonly Extent[]): number {
  return chunk.filter((part) => isNumber(part, columns)).length
}

/** Cuts at the lines with a part that begins a row. */
function atStarts(chunk: Group, begins: (part: Part) => boolean): readonly Group[] {
  const starts = chunk.filter(begins).map(({ bottom, top }) => bottom - (bottom - top) * 0.5)
  const rows = Array.from({ length: Math.max(1, starts.length) }, (): Group => [])
  for (const part of chunk) {
    const row = Math.max(
      0,
      starts.findLastIndex((start) => part.bottom > start),
    )
    rows[row]!.push(part)
  }
  return rows.filter((row) => row.length > 0)
}

function cellsOf(row: Group, columns: readonly Extent[]): ColumnRow {
  const [only] = row
  if (row.length === 1 && only !== undefined && columnOf(only, columns) === null)
    return [{ text: only.text, columns: columns.length, rows: 1 }]
  return columns.map((_, index) => ({
    text: wordsOf(row.filter((part) => (columnOf(part, columns) ?? 0) === index)),
    columns: 1,
    rows: 1,
  }))
}

/** Lines of a cell, parted by line feeds. */
function wordsOf(parts: readonly Part[]): string {
  let text = ''
  let bottom = Number.NEGATIVE_INFINITY
  for (const part of [...parts].sort((a, b) => (Math.abs(a.bottom - b.bottom) < 2 ? a.x - b.x : a.bottom - b.bottom))) {
    const sameLine = part.bottom - bottom < (part.bottom - part.top) * 0.4
    text += text === '' ? part.text : `${sameLine ? ' ' : '\n'}${part.text}`
    bottom = part.bottom
  }
  return text
}
