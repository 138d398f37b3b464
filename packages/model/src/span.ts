import { z } from 'zod'
import { schemaOf } from './schema-of.js'

/** A stretch of text: UTF-16 offsets into the `text` of the document it was read from, `end` exclusive. */
export interface Span {
  /** First code unit. */
  readonly start: number
  /** Code unit after the last. */
  readonly end: number
}

/** Schema of {@link Span}. */
export const spanSchema = schemaOf<Span>()(z.strictObject({ start: z.int().min(0), end: z.int().min(0) }))

/** Where a piece stands for a person: what can be told depends on the format (a line of text, a page, a cell). */
export interface Place {
  /** 1-based line of a text format, or of a PDF page. */
  readonly line?: number
  /** 1-based page of a paginated format. */
  readonly page?: number
  /** 1-based paragraph of a word-processor file. */
  readonly paragraph?: number
  /** 1-based table inside the document. */
  readonly table?: number
  /** 1-based row of the table. */
  readonly row?: number
  /** 1-based column of the table. */
  readonly column?: number
  /** Sheet name of a workbook. */
  readonly sheet?: string
  /** Cell address in the sheet: `B7`. */
  readonly cell?: string
}

const ordinal = z.exactOptional(z.int().min(1))

/** Schema of {@link Place}. */
export const placeSchema = schemaOf<Place>()(
  z.strictObject({
    line: ordinal,
    page: ordinal,
    paragraph: ordinal,
    table: ordinal,
    row: ordinal,
    column: ordinal,
    sheet: z.exactOptional(z.string()),
    cell: z.exactOptional(z.string()),
  }),
)
