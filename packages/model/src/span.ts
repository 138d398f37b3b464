/** A stretch of text: UTF-16 offsets into the `text` of the document it was read from, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a piece stands for a person: what can be told depends on the format (a line of text, a page, a cell). */
export interface Place {
  /** 1-based line of a text format, or of a PDF page. */
  readonly line?: number
  /** 1-based page of a paginated format. */
  readonly page?: number
  /** 1-based paragraph of a word-processor file. */
  readonly paragraph?: number
  /** 1-based table, row and column inside the document. */
  readonly table?: number
  readonly row?: number
  readonly column?: number
  /** Sheet name and cell address of a workbook. */
  readonly sheet?: string
  readonly cell?: string
}
