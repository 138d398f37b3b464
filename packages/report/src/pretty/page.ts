import type { RenderOptions } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import type { Words } from '../text/words.js'
import type { Tone } from '../view/tone.js'
import { paintOf, type Paint } from './paint.js'
import { wrap } from './wrap.js'

/** What every piece of terminal text needs. */
export interface Page {
  readonly width: number
  readonly words: Words
  readonly paint: Paint
}

/** Reads the options; a width outside 40 to 200 is brought to the nearer end. */
export function pageOf(options: RenderOptions): Page {
  const width = Math.min(200, Math.max(40, Math.floor(options.width ?? 100)))
  return { width, words: wordsOf(options.lang), paint: paintOf(options.color ?? false) }
}

/** A section heading with a rule below it. */
export function heading(page: Page, title: string, remark = ''): readonly string[] {
  const lines = wrap(title.toLocaleUpperCase('vi') + (remark === '' ? '' : `  (${remark})`), page.width)
  return ['', ...lines.map(page.paint.bold), page.paint.dim('─'.repeat(page.width))]
}

/** Wrapped text behind a prefix, plain. */
export function text(page: Page, value: string, first = ''): readonly string[] {
  return wrap(value, page.width, first)
}

/** Wrapped text of lesser weight. */
export function faint(page: Page, value: string, first = ''): readonly string[] {
  return wrap(value, page.width, first).map(page.paint.dim)
}

/** Wrapped text in the colour of its weight. */
export function toned(page: Page, tone: Tone, value: string, first = ''): readonly string[] {
  return wrap(value, page.width, first).map((line) => page.paint.tone(tone, line))
}
