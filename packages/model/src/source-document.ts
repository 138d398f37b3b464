import { z } from 'zod'
import { noteSchema, type Note } from './note.js'
import { schemaOf } from './schema-of.js'
import { placeSchema, spanSchema, type Place, type Span } from './span.js'

/**
 * Where the shown text stands in the document's text: pairs of an offset in the shown text and the offset in
 * `document.text` from which both run on together, in ascending order. Left out where the shown text stands there
 * unchanged from the start of the span.
 */
export type OffsetRuns = readonly (readonly [number, number])[]

const offset = z.int().min(0)

/** Schema of {@link OffsetRuns}. */
export const offsetRunsSchema = schemaOf<OffsetRuns>()(z.array(z.tuple([offset, offset])))

/** One stretch of one block; `document.text.slice(span.start, span.end)` are its words as written. */
export interface TextBlock {
  /** What it is by its markup or look. */
  readonly kind: 'heading' | 'paragraph' | 'list-item'
  /** The text as shown: markup removed, soft breaks joined by one blank, white space folded. */
  readonly text: string
  /** Heading depth from 1 where the format states one (Markdown `##`, a Word style); `null` where it is only a look. */
  readonly level: number | null
  /** Bullet or number as written (`-`, `+`, `2.1.1.`, `a)`), without the text; `null` where there is none. */
  readonly marker: string | null
  /** Marked as bold over its whole length. Officials use it for headings that no style marks. */
  readonly bold: boolean
  /** Where it stands in the document's text. */
  readonly span: Span
  /** Where it stands for a person. */
  readonly place: Place
  /** How the shown text maps to the document's text. */
  readonly offsets?: OffsetRuns
}

/** Schema of {@link TextBlock}. */
export const textBlockSchema = schemaOf<TextBlock>()(
  z.strictObject({
    kind: z.enum(['heading', 'paragraph', 'list-item']),
    text: z.string(),
    level: z.nullable(z.int().min(1)),
    marker: z.nullable(z.string()),
    bold: z.boolean(),
    span: spanSchema,
    place: placeSchema,
    offsets: z.exactOptional(offsetRunsSchema),
  }),
)

/** A cell; `text` as in {@link TextBlock}. A cell cut by a page break is joined by one blank. */
export interface TableCell {
  /** The text as shown. */
  readonly text: string
  /** Where it stands in the document's text. */
  readonly span: Span
  /** Where it stands for a person. */
  readonly place: Place
  /** How the shown text maps to the document's text. */
  readonly offsets?: OffsetRuns
  /** Offsets in `text` at which a further paragraph of the cell begins, ascending; left out where it is one. */
  readonly breaks?: readonly number[]
  /** How many columns it covers; 1 where nothing is merged. */
  readonly columns: number
  /** How many rows it covers; 1 where nothing is merged. */
  readonly rows: number
}

/** Schema of {@link TableCell}. */
export const tableCellSchema = schemaOf<TableCell>()(
  z.strictObject({
    text: z.string(),
    span: spanSchema,
    place: placeSchema,
    offsets: z.exactOptional(offsetRunsSchema),
    breaks: z.exactOptional(z.array(offset)),
    columns: z.int().min(1),
    rows: z.int().min(1),
  }),
)

/** A row of a table. */
export interface TableRow {
  /** Cells from left to right; a merged cell stands once. */
  readonly cells: readonly TableCell[]
  /** Where it stands for a person. */
  readonly place: Place
}

/** Schema of {@link TableRow}. */
export const tableRowSchema = schemaOf<TableRow>()(
  z.strictObject({ cells: z.array(tableCellSchema), place: placeSchema }),
)

/** A table as it stands: rows in order, repeated page headers still in it. Interpretation is the extractor's. */
export interface TableBlock {
  /** Tells it from a text block. */
  readonly kind: 'table'
  /** Rows from top to bottom. */
  readonly rows: readonly TableRow[]
  /** Where it stands in the document's text. */
  readonly span: Span
  /** Where it stands for a person. */
  readonly place: Place
}

/** Schema of {@link TableBlock}. */
export const tableBlockSchema = schemaOf<TableBlock>()(
  z.strictObject({ kind: z.literal('table'), rows: z.array(tableRowSchema), span: spanSchema, place: placeSchema }),
)

/** A piece of a document, told apart by `kind`. */
export type Block = TextBlock | TableBlock

/** Schema of {@link Block}. */
export const blockSchema = schemaOf<Block>()(z.union([textBlockSchema, tableBlockSchema]))

/** A plan document of any format, as a sequence of blocks over one text. Offsets of every span are into `text`. */
export interface SourceDocument {
  /** File name or other name given by the caller; only shown. */
  readonly name: string
  /** Format id of the reader that made it: `text`, `docx`, `pdf`, `html`, `xlsx`, `csv`. */
  readonly format: string
  /** The whole text as given (text formats) or as assembled by the reader (binary formats). */
  readonly text: string
  /** The pieces in text order. */
  readonly blocks: readonly Block[]
  /** What the reader could not read, or read only with help. */
  readonly notes: readonly Note[]
}

/** Schema of {@link SourceDocument}. */
export const sourceDocumentSchema = schemaOf<SourceDocument>()(
  z.strictObject({
    name: z.string(),
    format: z.string(),
    text: z.string(),
    blocks: z.array(blockSchema),
    notes: z.array(noteSchema),
  }),
)
