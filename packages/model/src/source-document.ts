import type { Note } from './note.js'
import type { Place, Span } from './span.js'

/**
 * Where the shown text stands in the document's text: pairs of an offset in the shown text and the offset in
 * `document.text` from which both run on together, in ascending order. Left out where the shown text stands there
 * unchanged from the start of the span.
 */
export type OffsetRuns = readonly (readonly [number, number])[]

/** One stretch of one block; `document.text.slice(span.start, span.end)` are its words as written. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item'
  /** The text as shown: markup removed, soft breaks joined by one blank, white space folded. */
  readonly text: string
  /** Heading depth from 1 where the format states one (Markdown `##`, a Word style); `null` where it is only a look. */
  readonly level: number | null
  /** Bullet or number as written (`-`, `+`, `2.1.1.`, `a)`), without the text; `null` where there is none. */
  readonly marker: string | null
  /** Marked as bold over its whole length. Officials use it for headings that no style marks. */
  readonly bold: boolean
  readonly span: Span
  readonly place: Place
  readonly offsets?: OffsetRuns
}

/** A cell; `text` as in {@link TextBlock}. A cell cut by a page break is joined by one blank. */
export interface TableCell {
  readonly text: string
  readonly span: Span
  readonly place: Place
  readonly offsets?: OffsetRuns
  /** How many columns and rows it covers; 1 where nothing is merged. */
  readonly columns: number
  readonly rows: number
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  readonly place: Place
}

/** A table as it stands: rows in order, repeated page headers still in it. Interpretation is the extractor's. */
export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
  readonly span: Span
  readonly place: Place
}

export type Block = TextBlock | TableBlock

/** A plan document of any format, as a sequence of blocks over one text. Offsets of every span are into `text`. */
export interface SourceDocument {
  /** File name or other name given by the caller; only shown. */
  readonly name: string
  /** Format id of the reader that made it: `text`, `docx`, `pdf`, `html`, `xlsx`, `csv`. */
  readonly format: string
  /** The whole text as given (text formats) or as assembled by the reader (binary formats). */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}
