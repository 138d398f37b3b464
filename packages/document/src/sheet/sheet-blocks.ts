import type { Place } from '@commune-plan/model'
import type { BuiltCell, DocumentBuilder } from '../builder/document-builder.js'

/** A cell of a sheet; merged cells stand once, at their first row and column. */
export interface SheetCell {
  readonly text: string
  /** 0-based. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly place: Place
}

/**
 * Adds the rows of a sheet to a document: rows of one filled cell before and behind the table are lines of text (title,
 * caption, signature), from the first to the last row of several filled cells it is one table.
 *
 * @param rows rows in order, cells by column; an empty row is an empty list
 */
export function addSheet(builder: DocumentBuilder, rows: readonly (readonly SheetCell[])[], place: Place): void {
  const filled = rows.map((row) => row.filter(({ text }) => text.trim() !== '').length)
  const first = filled.findIndex(
    (count, index) => count >= 2 && (filled[index + 1] ?? 0) + (filled[index + 2] ?? 0) >= 2,
  )
  const last = filled.findLastIndex((count) => count >= 2)
  rows.forEach((row, index) => {
    if (first >= 0 && index >= first && index <= last) {
      if (index === first) builder.table(tableOf(rows.slice(first, last + 1)), place)
      return
    }
    for (const cell of row) builder.paragraph({ text: cell.text, place: cell.place })
  })
}

/** Rows with every column in place: an empty cell is a cell. Columns empty throughout are left out. */
function tableOf(rows: readonly (readonly SheetCell[])[]): readonly (readonly BuiltCell[])[] {
  const used = new Set(rows.flatMap((row) => row.filter(({ text }) => text.trim() !== '').map(({ column }) => column)))
  const columns = [...used].sort((a, b) => a - b)
  // Columns under a cell that is merged downwards are covered in the rows below.
  const covered = new Map<number, number>()
  return rows
    .filter((row) => row.some(({ text }) => text.trim() !== ''))
    .map((row) => {
      const byColumn = new Map(row.map((cell) => [cell.column, cell]))
      const built: BuiltCell[] = []
      let reach = -1
      for (const column of columns) {
        const rest = covered.get(column) ?? 0
        if (rest > 0) {
          covered.set(column, rest - 1)
          continue
        }
        if (column <= reach) continue
        const cell = byColumn.get(column)
        if (cell === undefined) {
          built.push({ text: '', place: row[0]?.place ?? {} })
          continue
        }
        reach = column + cell.columns - 1
        const spanned = columns.filter((one) => one >= column && one <= reach)
        if (cell.rows > 1) for (const one of spanned) covered.set(one, cell.rows - 1)
        built.push({ text: cell.text, columns: Math.max(spanned.length, 1), rows: cell.rows, place: cell.place })
      }
      return built
    })
}
