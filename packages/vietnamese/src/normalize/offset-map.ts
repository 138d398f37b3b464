/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * Maps offsets of a changed text to the text it was made from, and back. Unit `i` of the changed text came from the
 * units `starts[i]` to `ends[i]` of the input; input that lies in no unit (markup, invisible characters) was dropped.
 */
export interface OffsetMap {
  /** Range of the input that a range of the changed text came from; dropped marks at its edges stay outside. */
  toInput(range: TextRange): TextRange
  /** Range of the changed text that a range of the input became; empty where nothing of it was kept. */
  fromInput(range: TextRange): TextRange
}

/** The map of a text that was not changed. */
export const identityMap: OffsetMap = { toInput: (range) => range, fromInput: (range) => range }
