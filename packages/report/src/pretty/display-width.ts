const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u

/** Columns that a text takes in a terminal: marks take none, East Asian and pictographic signs two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const sign of text.normalize('NFC')) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(sign)) continue
    width += wide.test(sign) ? 2 : 1
  }
  return width
}

/** The text with blanks behind it up to a width; a longer text is given back as it is. */
export function padDisplay(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
