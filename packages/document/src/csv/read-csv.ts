import type { SourceDocument } from '@commune-plan/model'
import { decodeBytes } from '@commune-plan/vietnamese'
import Papa from 'papaparse'
import { DocumentBuilder } from '../builder/document-builder.js'
import { addSheet } from '../sheet/sheet-blocks.js'

/**
 * Reads a table as CSV: comma, semicolon or tab, in UTF-8 or an old Vietnamese encoding. Place: line and column.
 */
export function readCsv(bytes: Uint8Array, { name }: { readonly name: string }): SourceDocument {
  const { text, note } = decodeBytes(bytes)
  const builder = new DocumentBuilder(name, 'csv')
  if (note !== null) builder.note({ code: 'text/legacy-encoding', kind: 'repaired', message: note })
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  })
  for (const { row, message } of errors.slice(0, 20)) {
    builder.note({
      code: 'csv/row',
      kind: 'unread',
      message: `A row was not of the expected form: ${message}.`,
      place: { line: (row ?? 0) + 1 },
    })
  }
  const rows = data.map((cells, row) =>
    cells.map((cell, column) => ({
      text: cell,
      row: row + 1,
      column,
      columns: 1,
      rows: 1,
      place: { line: row + 1, column: column + 1 },
    })),
  )
  addSheet(builder, rows, { line: 1 })
  return builder.build()
}
