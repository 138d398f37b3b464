import type { Glyphs } from './page-content.js'

/** A line of text on a page. */
export interface TextLine {
  readonly text: string
  /** Parts set apart by wide gaps, as in a letterhead of two columns. */
  readonly parts: readonly { readonly text: string; readonly x: number; readonly right: number }[]
  readonly x: number
  readonly right: number
  readonly top: number
  readonly height: number
  readonly bold: boolean
}

const wideGap = 3

/**
 * Puts runs of text into lines, from top to bottom and left to right.
 *
 * @param gap how wide a gap parts a line, in heights of the type
 */
export function linesOf(glyphs: readonly Glyphs[], gap = wideGap): readonly TextLine[] {
  const sorted = glyphs
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.top + a.height - (b.top + b.height) || a.x - b.x)
  const rows: Glyphs[][] = []
  let base = Number.NEGATIVE_INFINITY
  for (const one of sorted) {
    const bottom = one.top + one.height
    if (rows.length > 0 && bottom - base <= Math.max(one.height, 6) * 0.4) rows.at(-1)!.push(one)
    else {
      rows.push([one])
      base = bottom
    }
  }
  return rows.map((row) => lineOf(row, gap)).filter(({ text }) => text !== '')
}

function lineOf(row: readonly Glyphs[], wide: number): TextLine {
  const runs = withoutFalseBlanks([...row].sort((a, b) => a.x - b.x))
  const height = Math.max(...runs.map((run) => run.height), 1)
  const parts: { text: string; x: number; right: number }[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const { text, x, width } of runs) {
    const gap = x - right
    const blank = text.trim() === ''
    if (parts.length === 0 || (!blank && gap > height * wide)) parts.push({ text, x, right: x + width })
    else {
      const part = parts.at(-1)!
      const apart = gap > height * 0.18 && !part.text.endsWith(' ') && !text.startsWith(' ')
      part.text += apart ? ` ${text}` : text
      if (!blank) part.right = Math.max(part.right, x + width)
    }
    // Blanks do not fill a gap: some are as wide as the gap they stand for.
    if (!blank) right = Math.max(right, x + width)
  }
  const shown = parts
    .map(({ text, x, right: end }) => ({ text: text.replace(/\s+/gu, ' ').trim(), x, right: end }))
    .filter(({ text }) => text !== '')
  const worded = runs.filter(({ text }) => text.trim() !== '')
  return {
    text: shown.map(({ text }) => text).join(' '),
    parts: shown,
    x: worded[0]?.x ?? 0,
    right: Math.max(...worded.map(({ x, width }) => x + width), 0),
    top: Math.min(...worded.map(({ top }) => top)),
    height,
    bold: worded.length > 0 && worded.every(({ bold }) => bold),
  }
}

/**
 * Fonts without widths for Vietnamese letters make runs of width 0, and the library fills the place of the letter with a
 * blank. Such a blank stands only where there is room for one behind the letter.
 */
function withoutFalseBlanks(runs: readonly Glyphs[]): readonly Glyphs[] {
  const kept: Glyphs[] = []
  for (const run of runs) {
    const before = kept.at(-1)
    if (run.text.trim() !== '' || before === undefined || before.width > 0 || before.text.trim() === '') {
      kept.push(run)
      continue
    }
    const letters = Array.from(before.text).reduce((sum, letter) => sum + letterWidth(letter), 0) * before.height
    if (run.width - letters > before.height * 0.17) kept.push(run)
    else kept.splice(-1, 1, { ...before, width: run.width })
  }
  return kept
}

/** Width of a letter in parts of the type size, as common text faces have it. */
function letterWidth(letter: string): number {
  const base = letter.normalize('NFD').slice(0, 1)
  if (/[ijlt.,;:'!|]/u.test(base)) return 0.28
  if (/[mwMW]/u.test(base)) return 0.8
  if (/[uơƯưU]/u.test(base) && /[ưƯ]|\u031b/u.test(letter.normalize('NFD'))) return 0.6
  return /\p{Lu}/u.test(base) ? 0.7 : 0.48
}
