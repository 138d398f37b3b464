/** What is known of an unfinished paragraph when the next line is looked at. */
export interface Unfinished {
  /** Its last words, markup removed at the end. */
  readonly tail: string
  /** Brackets opened and not closed so far. */
  readonly open: number
  /** Written in capitals throughout. */
  readonly capitals: boolean
  /** Length of its last line. */
  readonly lastLength: number
}

/** Words that cannot end a paragraph. */
const complement = new Set(
  'của và đến từ với tại trên trong cho về theo do bởi là các những một để nhằm hoặc'.split(' '),
)
/** Endings that hold such a word and end a paragraph all the same. */
const closed = /(?:tiếp theo|như trên|ở trên|nêu trên)$/iu
/** Words that cannot end a paragraph where a figure follows: "ngày" before "22/12/2024", but not "chuyển đổi số". */
const beforeFigure = new Set('ngày tháng năm số quý thứ khoản điều điểm khoảng gần hơn đạt'.split(' '))
const figure = /^\d|^[IVX]+\b/u
const finished = /[.;:!?…][\s"'”’)\]]*$/u
const lower = /^[\p{Ll}]/u
const number = /^[\d"“'(\p{Lu}]/u

/**
 * Whether a line goes on with the paragraph before it: an ended sentence never goes on; small letters do; anything else
 * only where the paragraph cannot end as it stands, or where the text is wrapped at a width and the line before is full.
 *
 * @param before the paragraph so far
 * @param next the line, without marker; blanks at its head removed
 * @param blank whether blank lines stand between
 * @param width the width at which the text is wrapped; 0 where it is not
 */
export function continues(before: Unfinished, next: string, blank: boolean, width: number): boolean {
  if (before.tail === '' || before.capitals) return false
  const full = width > 0 && !blank && before.lastLength >= width * 0.8
  if (finished.test(before.tail)) return full && before.lastLength >= width * 0.92 && !/[;:]$/u.test(before.tail)
  if (lower.test(next)) return true
  if (full && !allCapitals(next)) return true
  if (/[\p{L}\d](?:[-–/]|,)$/u.test(before.tail)) return number.test(next)
  if (before.open > 0 && before.tail.length < 400 && !allCapitals(next)) return true
  const last = before.tail.split(/\s+/u).at(-1)!.toLowerCase()
  return (complement.has(last) && !closed.test(before.tail)) || (beforeFigure.has(last) && figure.test(next))
}

/** Whether a line is written in capitals: at least two letters, none of them small. */
export function allCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)
}

/** A line of running text: its length, and whether it ends a sentence or item. */
export interface LineShape {
  readonly length: number
  readonly finished: boolean
}

/** Whether a line ends a sentence or item. */
export function endsSentence(line: string): boolean {
  return finished.test(line)
}

/**
 * The width at which a text was wrapped by whatever made it, 0 where a line is a paragraph: no line is much longer than
 * it, many come near it, and most of those stop in the middle of a sentence.
 *
 * @param lines its lines, blank ones left out
 */
export function wrapWidth(lines: readonly LineShape[]): number {
  if (lines.length < 12) return 0
  const sorted = lines.map((line) => line.length).sort((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.95)]!
  if (width > 130 || width < 50 || sorted.at(-1)! > width * 1.15) return 0
  const near = lines.filter((line) => line.length >= width * 0.85)
  const open = near.filter((line) => !line.finished)
  return near.length >= lines.length * 0.15 && open.length >= near.length * 0.6 ? width : 0
}
