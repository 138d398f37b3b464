import { isDecimal } from '@commune-plan/engine'
import type { LocalizedText, ReportedFigure, ReportedInput, ReportedTask, TaskState } from '@commune-plan/model'
import { columns, idWritten, measures, states, type ColumnId } from './columns.js'
import type { ImportProblem } from './import-problem.js'
import { cellText, readDay, readNumber, type Cell, type CellReading } from './read-cell.js'

/** Reads the cells of one row by column and collects what is wrong with them. */
export class RowReader {
  readonly problems: ImportProblem[] = []

  constructor(
    private readonly row: readonly Cell[],
    private readonly places: ReadonlyMap<ColumnId, number>,
    private readonly number: number,
  ) {}

  /** The cell of a column, nothing where the table has no such column. */
  cell(column: ColumnId): Cell {
    const place = this.places.get(column)
    return place === undefined ? null : this.row[place]
  }

  /** Text of a cell. */
  text(column: ColumnId): string {
    return cellText(this.cell(column))
  }

  /** A cell read in a stated way; a cell that cannot be is a problem of the row. */
  take<T>(column: ColumnId, read: (cell: Cell) => CellReading<T>, given: Cell = this.cell(column)): T | null {
    const reading = read(given)
    if ('value' in reading) return reading.value
    const shown = JSON.stringify(cellText(given))
    this.refuse(column, {
      vi: `nhận ${shown}, cần ${reading.expected.vi}`,
      en: `got ${shown}, expected ${reading.expected.en}`,
    })
    return null
  }

  /** Notes a problem: the row is left out. */
  refuse(column: ColumnId, message: LocalizedText): void {
    this.problems.push({ row: this.number, column: columns.find(([id]) => id === column)![1], message })
  }

  /** Evidence, one entry for each part between semicolons. */
  evidence(): readonly string[] {
    return this.text('evidence')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
  }
}

const reportable = ['reported', 'not-reported', 'not-applicable'] as const
type Reportable = (typeof reportable)[number]

function reportableState(reader: RowReader, hasValue: boolean): Reportable {
  const written = reader.text('state')
  if (written === '') return hasValue ? 'reported' : 'not-reported'
  const state = idWritten(written, states) as Reportable | null
  if (state === null || !reportable.includes(state)) {
    reader.refuse('state', {
      vi: 'cần "có số liệu", "chưa báo cáo" hoặc "không áp dụng"',
      en: 'expected "reported", "not reported" or "not applicable"',
    })
    return 'not-reported'
  }
  if (state !== 'reported' && hasValue)
    reader.refuse('state', {
      vi: 'có số liệu mà lại ghi là không có',
      en: 'there is a figure, and the state says there is none',
    })
  if (state === 'reported' && !hasValue)
    reader.refuse('state', {
      vi: 'ghi là có số liệu mà không có số nào',
      en: 'the state says reported, and there is no figure',
    })
  return state
}

/** A figure of an indicator: numerator and denominator, or a value. */
export function readFigure(reader: RowReader, indicator: string): ReportedFigure {
  const numerator = reader.take('numerator', readNumber)
  const denominator = reader.take('denominator', readNumber)
  const value = reader.take('value', readNumber)
  const [noNumerator, noDenominator] = [reader.text('numerator') === '', reader.text('denominator') === '']
  if (noNumerator !== noDenominator) {
    reader.refuse(noNumerator ? 'numerator' : 'denominator', {
      vi: 'một tỷ lệ cần cả tử số và mẫu số',
      en: 'a rate needs a numerator and a denominator',
    })
  }
  const measure = reader.text('measure') === '' ? 'point-in-time' : idWritten(reader.text('measure'), measures)
  if (measure === null)
    reader.refuse('measure', {
      vi: 'cần "tại thời điểm", "trong kỳ" hoặc "lũy kế"',
      en: 'expected "point in time", "in period" or "running total"',
    })
  const verified = {
    numerator: reader.take('verifiedNumerator', readNumber),
    denominator: reader.take('verifiedDenominator', readNumber),
    value: reader.take('verifiedValue', readNumber),
    by: reader.text('verifiedBy'),
  }
  const confirmed = verified.numerator !== null || verified.value !== null
  if (confirmed && verified.by === '')
    reader.refuse('verifiedBy', { vi: 'thiếu cơ quan xác nhận', en: 'who confirmed it is missing' })
  return {
    indicator,
    numerator,
    denominator,
    value,
    state: reportableState(reader, numerator !== null || value !== null),
    measure: measure ?? 'point-in-time',
    verified: confirmed ? verified : null,
    evidence: reader.evidence(),
  }
}

/** An answer to an input of a scoring profile; what it must be, the profile says when it is used. */
export function readInput(reader: RowReader, input: string): ReportedInput {
  const value = inputText(reader.cell('value'))
  const confirmed = inputText(reader.cell('verifiedValue'))
  const by = reader.text('verifiedBy')
  if (confirmed !== null && by === '')
    reader.refuse('verifiedBy', { vi: 'thiếu cơ quan xác nhận', en: 'who confirmed it is missing' })
  return {
    input,
    state: reportableState(reader, value !== null),
    value,
    verified: confirmed === null ? null : { value: confirmed, by },
    evidence: reader.evidence(),
  }
}

/** Numbers, days and yes or no in their one form; other words as they stand. */
function inputText(cell: Cell): string | null {
  const text = cellText(cell)
  if (text === '') return null
  const number = readNumber(cell)
  if ('value' in number && number.value !== null && isDecimal(number.value)) return number.value
  const day = readDay(cell)
  if ('value' in day && day.value !== null) return day.value
  const words = text.toLocaleLowerCase('vi')
  if (['có', 'đạt', 'yes', 'true'].includes(words)) return 'true'
  return ['không', 'không đạt', 'no', 'false'].includes(words) ? 'false' : text
}

/** How far a task of the plan is. */
export function readTask(reader: RowReader, task: string): ReportedTask {
  const written = reader.text('state')
  const state = idWritten(written, states)
  const isTaskState = state !== null && !(reportable as readonly string[]).includes(state)
  if (!isTaskState) {
    reader.refuse('state', {
      vi: `nhận "${written}", cần một tình trạng như "đang thực hiện", "hoàn thành"`,
      en: `got "${written}", expected a state such as "in progress", "done"`,
    })
  }
  const deliverable = reader.text('deliverable')
  const replacedBy = reader.text('replacedBy')
  return {
    task,
    state: (isTaskState ? state : 'not-started') as TaskState,
    doneOn: reader.take('doneOn', readDay),
    deliverable: deliverable === '' ? null : deliverable,
    evidence: reader.evidence(),
    replacedBy: replacedBy === '' ? null : replacedBy,
  }
}
