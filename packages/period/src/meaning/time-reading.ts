import type { Certainty, Span } from '@commune-plan/model'
import type { TimeMeaning } from './time-meaning.js'

/** A slot of the grammar row and the words that filled it. */
export interface ReadingPart {
  readonly role: string
  readonly span: Span
  readonly written: string
}

/** Something a reader should know about a reading. */
export interface Remark {
  /** `repaired`, `inherited-year`, `two-digit-year`, `weekday-mismatch`, `ambiguous` … */
  readonly code: string
  readonly was?: string
  readonly taken?: string
}

/** One expression of time in a text. */
export interface TimeReading {
  readonly meaning: TimeMeaning
  /** UTF-16 offsets into the text given; `text.slice(span.start, span.end)` is `written`. */
  readonly span: Span
  readonly written: string
  readonly parts: readonly ReadingPart[]
  /** Id of the grammar row that read it. */
  readonly rule: string
  readonly certainty: Certainty
  readonly remarks: readonly Remark[]
}

/** A number, date or time word that no reading claims. */
export interface Unread {
  readonly span: Span
  readonly written: string
  readonly looksLike: 'date' | 'number' | 'time-word'
}

/** All readings of a text. */
export interface TimeScan {
  /** In text order, never overlapping. */
  readonly readings: readonly TimeReading[]
  readonly unread: readonly Unread[]
  /** Steps of lexer and matcher; at most a constant times the length of the text. */
  readonly steps: number
}
