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

/**
 * @param starts input offset at which each unit of the changed text begins, never falling
 * @param ends input offset at which each unit ends, never falling, as long as `starts`
 * @param inputLength length of the input in UTF-16 units
 */
export function offsetMap(starts: Int32Array, ends: Int32Array, inputLength: number): OffsetMap {
  const length = starts.length
  return {
    toInput: ({ start, end }) => {
      const from = start < length ? starts[Math.max(0, start)]! : inputLength
      if (end <= start) return { start: from, end: from }
      return { start: from, end: ends[Math.min(end, length) - 1] ?? from }
    },
    fromInput: ({ start, end }) => {
      const from = firstAbove(ends, start)
      const to = firstAbove(starts, end - 1)
      return { start: from, end: Math.max(from, to) }
    },
  }
}

/** Index of the first value greater than `limit`; the length where there is none. */
function firstAbove(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! > limit) high = middle
    else low = middle + 1
  }
  return low
}
