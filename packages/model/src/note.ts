import type { Place, Span } from './span.js'

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
  readonly span?: Span
  readonly place?: Place
}
