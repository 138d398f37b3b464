import type { Indicator, Note, SourceDocument } from '@commune-plan/model'
import type { Locator } from '../locate/locator.js'
import type { TimeReader } from './time.js'

/** What everything that reads a part of one document shares. */
export interface ReadingContext {
  readonly document: SourceDocument
  readonly locator: Locator
  /** Notes found so far, in the order they were found. */
  readonly notes: Note[]
  readonly indicators: readonly Indicator[]
  readonly time: TimeReader
}

/** Adds a note about a stretch of the document. */
export function addNote(
  context: ReadingContext,
  note: Pick<Note, 'code' | 'kind' | 'message'> & { readonly quote: string },
  at: { readonly span: Note['span'] & object; readonly line: number },
): void {
  context.notes.push({ ...note, span: at.span, place: { line: at.line } })
}
