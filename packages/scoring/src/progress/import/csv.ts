import Papa from 'papaparse'
import type { Cell } from './read-cell.js'

/** Rows of a CSV text; comma, semicolon and tab are told apart, quotes and a byte order mark are understood. */
export function rowsOfCsv(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), { delimitersToGuess: [',', ';', '\t'] }).data
}

/**
 * Rows as CSV that spreadsheet programs open with Vietnamese letters: byte order mark, CRLF, and no cell that would run
 * as a formula.
 */
export function csvOfRows(
  rows: readonly (readonly Cell[])[],
  { delimiter = ',' }: { readonly delimiter?: ',' | ';' | '\t' } = {},
): string {
  const plain = rows.map((row) => row.map((cell) => cell ?? ''))
  return `\ufeff${Papa.unparse(plain, { delimiter, newline: '\r\n', escapeFormulae: true })}\r\n`
}
