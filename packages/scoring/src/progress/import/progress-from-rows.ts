import type { ProgressReport, ReportedFigure, ReportedInput, ReportedTask } from '@commune-plan/model'
import { columns, idWritten, kinds, plainWords, type ColumnId } from './columns.js'
import type { ImportProblem } from './import-problem.js'
import { cellText, readDay, readPeriod, type Cell } from './read-cell.js'
import { readFigure, readInput, readTask, RowReader } from './read-row.js'

/** What could be read, and what not: good rows are kept. */
export interface ImportedProgress {
  /** One report for each unit and period, in the order in which they first appear. */
  readonly reports: readonly ProgressReport[]
  /** Rows and cells that were left out, in order. */
  readonly problems: readonly ImportProblem[]
  /** Rows taken over. */
  readonly taken: number
  /** Rows that hold anything at all, the head not counted. */
  readonly rows: number
}

/** What the table does not say itself. */
export interface ImportOptions {
  /** Unit of rows that name none. */
  readonly unit?: string
  /** Period of rows that name none, in any form a cell may have. */
  readonly period?: string
  /** Code of the province. */
  readonly province?: string | null
}

/**
 * Reads progress from rows of cells, of CSV or of a spreadsheet. The first row that names at least "Mã" is the head;
 * columns may stand in any order and under their Vietnamese or English names. A row with a problem is left out and
 * listed; the others are kept. The same item twice in a report is a problem of the second row.
 *
 * @param rows cells by row; anything at all may stand in them
 */
export function progressFromRows(rows: readonly (readonly Cell[])[], options: ImportOptions = {}): ImportedProgress {
  const problems: ImportProblem[] = []
  const head = rows.findIndex((row) => headOf(row).has('id'))
  if (head < 0) {
    const message = {
      vi: 'không thấy dòng đầu bảng; cần một dòng có cột "Mã" và "Loại"',
      en: 'no head row; expected one with the columns "Id" and "Kind"',
    }
    return { reports: [], problems: [{ row: 1, column: null, message }], taken: 0, rows: 0 }
  }
  const places = headOf(rows[head]!)
  const reports = new Map<string, Draft>()
  let taken = 0
  let filled = 0
  rows.slice(head + 1).forEach((row, index) => {
    if (row.every((cell) => cellText(cell) === '')) return
    filled += 1
    const reader = new RowReader(row, places, head + index + 2)
    if (readInto(reports, reader, options)) taken += 1
    problems.push(...reader.problems)
  })
  return { reports: [...reports.values()].map(reportOf), problems, taken, rows: filled }
}

interface Draft {
  readonly unit: string
  readonly period: string
  readonly province: string | null
  reportedOn: string | null
  readonly figures: ReportedFigure[]
  readonly tasks: ReportedTask[]
  readonly inputs: ReportedInput[]
  readonly seen: Set<string>
}

function headOf(row: readonly Cell[]): ReadonlyMap<ColumnId, number> {
  const places = new Map<ColumnId, number>()
  row.forEach((cell, index) => {
    const name = plainWords(cellText(cell))
    const column = columns.find((names) => names.map(plainWords).includes(name))
    if (column !== undefined && !places.has(column[0])) places.set(column[0], index)
  })
  return places
}

function readInto(reports: Map<string, Draft>, reader: RowReader, options: ImportOptions): boolean {
  const id = reader.text('id')
  if (id === '') reader.refuse('id', { vi: 'thiếu mã', en: 'the id is missing' })
  const unit = reader.text('unit') || (options.unit ?? '')
  if (unit === '') reader.refuse('unit', { vi: 'thiếu tên đơn vị', en: 'the unit is missing' })
  const period = reader.take('period', readPeriod, reader.text('period') || options.period)
  const reportedOn = reader.take('reportedOn', readDay) ?? null
  const kind = reader.text('kind') === '' ? 'figure' : idWritten(reader.text('kind'), kinds)
  if (kind === null)
    reader.refuse('kind', {
      vi: 'cần "chỉ số", "tiêu chí" hoặc "nhiệm vụ"',
      en: 'expected "figure", "input" or "task"',
    })
  const figure = kind === 'figure' ? readFigure(reader, id) : null
  const input = kind === 'input' ? readInput(reader, id) : null
  const task = kind === 'task' ? readTask(reader, id) : null
  if (reader.problems.length > 0 || period === null) return false
  const key = `${plainWords(unit)}\n${period}`
  const draft = reports.get(key) ?? {
    unit,
    period,
    province: options.province ?? null,
    reportedOn: null,
    figures: [],
    tasks: [],
    inputs: [],
    seen: new Set(),
  }
  if (draft.seen.has(`${kind!} ${id}`)) {
    reader.refuse('id', {
      vi: `"${id}" đã có ở dòng trên của cùng kỳ`,
      en: `"${id}" stands in an earlier row of the same period`,
    })
    return false
  }
  reports.set(key, draft)
  draft.seen.add(`${kind!} ${id}`)
  draft.reportedOn ??= reportedOn
  if (figure !== null) draft.figures.push(figure)
  if (input !== null) draft.inputs.push(input)
  if (task !== null) draft.tasks.push(task)
  return true
}

function reportOf({ unit, period, province, reportedOn, figures, tasks, inputs }: Draft): ProgressReport {
  return {
    schemaVersion: '1',
    unit,
    province,
    period,
    reportedOn,
    figures,
    tasks,
    ...(inputs.length > 0 ? { inputs } : {}),
  }
}
