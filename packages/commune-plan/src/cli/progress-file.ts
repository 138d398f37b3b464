import { progressReportSchema, type ProgressReport, type TableBlock } from '@commune-plan/model'
import { progressFromRows, rowsOfCsv, type ImportedProgress } from '@commune-plan/scoring'
import { UsageError } from '../evaluate/usage-error.js'
import { readDataFile } from './data-file.js'
import { readInput, readTextFile } from './read-input.js'
import type { Terminal } from './terminal.js'

type Rows = readonly (readonly string[])[]

/**
 * Reported figures from JSON or YAML, or from a table as .csv or .xlsx: rows that do not fit are told and left out.
 *
 * @throws UsageError where no row can be read
 */
export async function progressOf(path: string, terminal: Terminal): Promise<readonly ProgressReport[]> {
  const tables = await tablesOf(path, terminal)
  if (tables === null) return [await readDataFile(path, progressReportSchema, terminal)]
  const imported = tables.map((rows) => progressFromRows(rows))
  const headed = imported.filter(({ rows }) => rows > 0)
  for (const { row, column, message } of (headed.length > 0 ? headed : imported.slice(0, 1)).flatMap(problemsOf))
    terminal.say(`commune-plan: ${path}, row ${row}${column === null ? '' : `, "${column}"`}: ${message.en}`)
  const reports = headed.flatMap((one) => one.reports)
  if (reports.length === 0)
    throw new UsageError(
      'bad-file',
      `"${path}" holds no row that could be read. "commune-plan score --template" writes a table to fill in.`,
    )
  return reports
}

function problemsOf({ problems }: ImportedProgress): ImportedProgress['problems'] {
  return problems
}

/** The tables of a spreadsheet, or `null` for a file of another kind. */
async function tablesOf(path: string, terminal: Terminal): Promise<readonly Rows[] | null> {
  if (/\.csv$/iu.test(path)) return [rowsOfCsv(await readTextFile(path, terminal))]
  if (!/\.xlsx$/iu.test(path)) return null
  const { name, bytes } = await readInput(path, terminal)
  const { readXlsx } = await import('@commune-plan/document/xlsx')
  return readXlsx(bytes, { name }).blocks.flatMap((block) => (block.kind === 'table' ? [rowsOf(block)] : []))
}

/**
 * Rows of a table of a sheet at the numbers they have there, so that a problem names the row that a person sees. A cell
 * merged over several rows stands in each of them.
 */
function rowsOf({ rows }: TableBlock): Rows {
  const placed: string[][] = []
  const merged: { text: string; left: number }[] = []
  for (const { cells } of rows) {
    const number = Number(/\d+$/u.exec(cells[0]?.place.cell ?? '')?.[0] ?? placed.length + 1)
    while (placed.length < number - 1) placed.push([])
    const row: string[] = []
    const below = (): void => {
      for (let over = merged[row.length]; over !== undefined && over.left > 0; over = merged[row.length]) {
        over.left -= 1
        row.push(over.text)
      }
    }
    for (const { text, columns, rows: height } of cells) {
      below()
      for (let column = 0; column < columns; column += 1) {
        merged[row.length] = { text, left: height - 1 }
        row.push(column === 0 ? text : '')
      }
    }
    below()
    placed.push(row)
  }
  return placed
}
