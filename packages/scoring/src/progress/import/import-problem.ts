import type { LocalizedText } from '@commune-plan/model'

/** A row, or one cell of it, that was left out. */
export interface ImportProblem {
  /** 1-based row of the table, its head counted. */
  readonly row: number
  /** The column's Vietnamese name; `null` for the row as a whole. */
  readonly column: string | null
  /** What was given, and what was expected. */
  readonly message: LocalizedText
}
