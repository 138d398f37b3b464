import type { TableBlock, TableRow } from '@commune-plan/model'
import { rowOf, type RawCell } from './cells.js'
import type { Lines } from './lines.js'

const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u

/** Whether a table of Markdown pipes begins on a line. */
export function pipeTableBegins(lines: Lines, line: number): boolean {
  const words = lines.words(line)
  if (!words.includes('|')) return false
  const trimmed = words.trim()
  if (trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|')) return true
  return line + 1 < lines.count && lines.words(line + 1).includes('|') && rule.test(lines.words(line + 1))
}

/** Reads the table of pipes that begins on a line; the line of dashes is left out. */
export function pipeTable(lines: Lines, from: number, table: number): { block: TableBlock; next: number } {
  const rows: TableRow[] = []
  let line = from
  let last = from
  for (;;) {
    const words = lines.words(line)
    if (!rule.test(words) || !words.includes('-'))
      rows.push(rowOf(lines, pipeCells(lines, line), { line: line + 1, table, row: rows.length + 1 }))
    last = line++
    while (line < lines.count && lines.blank(line) && line - last < 6) line++
    if (line >= lines.count) break
    const next = lines.words(line).trim()
    if (!(line === last + 1 ? next.includes('|') : next.startsWith('|') && next.endsWith('|'))) break
  }
  return {
    block: {
      kind: 'table',
      rows: rows.slice(),
      span: { start: lines.start(from), end: lines.end(last) },
      place: { line: from + 1, table },
    },
    next: last + 1,
  }
}

function pipeCells(lines: Lines, line: number): RawCell[] {
  const words = lines.words(line)
  const start = lines.start(line)
  const bounds: number[] = []
  for (let at = 0; at < words.length; at++) if (words[at] === '|' && words[at - 1] !== '\\') bounds.push(at)
  const leads = words.trimStart().startsWith('|')
  const ends = words.trimEnd().endsWith('|') && bounds.length > 1
  const edges = [...(leads ? [] : [-1]), ...bounds, ...(ends ? [] : [words.length])]
  return edges.slice(0, -1).map((edge, index) => ({ parts: [[start + edge + 1, start + edges[index + 1]!] as const] }))
}
