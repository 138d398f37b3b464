import type { Place } from '@commune-plan/model'
import type { BuiltCell, DocumentBuilder } from '../builder/document-builder.js'

/** A cell of a sheet; merged cells stand once, at their first row and column. */
export interface SheetCell {
  readonly text: string
  /** 1-based, as the sheet counts. */
  readonly row: number
  /** 0-based. */
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly place: Place
}

/** The head of the column that numbers the rows. */
const numberColumn = /^\s*(?:s?tt|số tt|số thứ tự|no\.?)\s*$/iu
/** What stands below a table: recipients, and in whose name it is signed. */
const signing = /^\s*(?:nơi nhận\s*:|(?:TM|KT|TL|TUQ)\s*\.\s*\p{Lu})/iu
/** A letterhead and title above a table take no more rows than this. */
const longestHead = 20

/**
 * Adds the rows of a sheet to a document: rows before and behind the table are lines of text (letterhead, title,
 * signature); from the head, or the first row of several filled cells, to the last such row it is one table.
 *
 * @param rows rows in order, cells by column; an empty row is an empty list
 */
export function addSheet(builder: DocumentBuilder, rows: readonly (readonly SheetCell[])[], place: Place): void {
  const filled = rows.map((row) => row.filter(({ text }) => text.trim() !== '').length)
  const headed = rows.findIndex((row, index) => filled[index]! >= 2 && row.some(({ text }) => numberColumn.test(text)))
  const begins = filled.findIndex(
    (count, index) => count >= 2 && (filled[index + 1] ?? 0) + (filled[index + 2] ?? 0) >= 2,
  )
  // A letterhead of two columns stands before the table; the head with its column of numbers begins it.
  const first = headed >= 0 && headed - begins < longestHead ? headed : begins
  const ends = rows.findIndex((row, index) => index > first && row.some(({ text }) => signing.test(text)))
  const last = filled.findLastIndex((count, index) => count >= 2 && (ends < 0 || index < ends))
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
  const kept = rows.filter((row) => row.some(({ text }) => text.trim() !== ''))
  const numbers = kept.map((row) => row[0]!.row)
  // The last row down to which a column is under a cell that is merged downwards.
  const covered = new Map<number, number>()
  return kept.map((row, index) => {
    const byColumn = new Map(row.map((cell) => [cell.column, cell]))
    const number = numbers[index]!
    const built: BuiltCell[] = []
    let reach = -1
    for (const column of columns) {
      if (column <= reach || (covered.get(column) ?? 0) >= number) continue
      const cell = byColumn.get(column)
      if (cell === undefined) {
        built.push({ text: '', place: row[0]!.place })
        continue
      }
      reach = column + cell.columns - 1
      const spanned = columns.filter((one) => one >= column && one <= reach)
      const bottom = number + cell.rows - 1
      if (cell.rows > 1) for (const one of spanned) covered.set(one, bottom)
      // Rows that are hidden or empty are not there.
      let height = 1
      while (index + height < numbers.length && numbers[index + height]! <= bottom) height += 1
      built.push({ text: cell.text, columns: Math.max(spanned.length, 1), rows: height, place: cell.place })
    }
    return built
  })
}
