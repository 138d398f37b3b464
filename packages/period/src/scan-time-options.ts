import type { Span } from '@commune-plan/model'
import type { Normalized } from '@commune-plan/vietnamese'

/** What a caller knows of the text. */
export interface ScanTimeOptions {
  /** Stretches that other readers claimed (citations with their dates), as UTF-16 offsets of the text. */
  readonly claimed?: readonly Span[]
  /** The text is one cell of a column of times: "30/6" and "6 tháng" alone are readings there. */
  readonly cell?: boolean
  /** The normalised text, where the caller has it. */
  readonly normalized?: Normalized
}
