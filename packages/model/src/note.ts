import { z } from 'zod'
import { schemaOf } from './schema-of.js'
import { placeSchema, spanSchema, type Place, type Span } from './span.js'

/**
 * Something that could not be read, or was read only with help. Notes say nothing about the quality of the plan (those
 * are findings) nor of the program (those are faults).
 */
export interface Note {
  /** Stable id, `area/what`: `text/legacy-encoding`, `table/no-header`, `time/unread`. */
  readonly code: string
  /** `unread`: not understood and left out; `repaired`: read after mending; `info`: worth knowing. */
  readonly kind: 'unread' | 'repaired' | 'info'
  /** One English sentence. */
  readonly message: string
  /** The words in question. */
  readonly quote?: string
  /** Where they stand in the document's text. */
  readonly span?: Span
  /** Where they stand for a person. */
  readonly place?: Place
}

/** Schema of {@link Note}. */
export const noteSchema = schemaOf<Note>()(
  z.strictObject({
    code: z.string(),
    kind: z.enum(['unread', 'repaired', 'info']),
    message: z.string(),
    quote: z.exactOptional(z.string()),
    span: z.exactOptional(spanSchema),
    place: z.exactOptional(placeSchema),
  }),
)
