import type { OffsetRuns } from '@commune-plan/model'
import { normalize } from '@commune-plan/vietnamese'

/** A stretch of the source as it is shown: markup removed, soft breaks and blanks folded. */
export interface Shown {
  readonly text: string
  readonly offsets?: OffsetRuns
  /** First and last offset of what is shown, in the source. */
  readonly start: number
  readonly end: number
}

const changing = /[*<&\\$[\]~\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]|[^\S ]| {2}/u
const wrapped = /!?\[([^\][]{0,500})\]\([^()\s]{0,500}\)|(?<!\*)\*(?![\s*])([^*\n]{1,1000}?)(?<!\s)\*(?!\*)/gu

/**
 * @param source the document's text
 * @param from offset at which the stretch begins
 * @param to offset behind its end
 */
export function shown(source: string, from: number, to: number): Shown {
  let start = from
  let end = to
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  const raw = source.slice(start, end)
  if (!changing.test(raw) && raw.normalize('NFC') === raw) return { text: raw, start, end }
  return changed(raw, start)
}

/**
 * Where further paragraphs begin in a shown text.
 *
 * @param ends offsets in the source behind which a paragraph begins, ascending
 * @returns offsets in the shown text; `undefined` where there is none inside it
 */
export function breaksIn(made: Shown, ends: readonly number[]): readonly number[] | undefined {
  const runs = made.offsets ?? [[0, made.start] as const]
  const found: number[] = []
  let run = 0
  for (const end of ends) {
    while (run + 1 < runs.length && runs[run + 1]![1] <= end) run++
    // The first sign that is shown of what stands behind.
    let shownAt = Math.max(runs[run]![0], runs[run]![0] + end - runs[run]![1])
    const next = runs[run + 1]
    if (next !== undefined && shownAt > next[0]) shownAt = next[0]
    while (shownAt < made.text.length && made.text[shownAt] === ' ') shownAt++
    if (shownAt > 0 && shownAt < made.text.length && shownAt !== found.at(-1)) found.push(shownAt)
  }
  return found.length === 0 ? undefined : found
}

function changed(raw: string, start: number): Shown {
  // Signs are joined once at the end: a string that is looked at while it grows is copied each time.
  const signs: string[] = []
  const offsets: [number, number][] = []
  let last = ' '
  let end = start
  for (const [at, piece] of withoutWrappers(raw)) {
    const made = normalize(piece, { dashes: false, confusables: false })
    for (let index = 0; index < made.text.length; index++) {
      const sign = made.text[index]!
      const blank = isBlank(sign.charCodeAt(0))
      if (blank && last === ' ') continue
      const range = made.toInput({ start: index, end: index + 1 })
      const offset = start + at + range.start
      const run = offsets.at(-1)
      if (run === undefined || run[1] - run[0] !== offset - signs.length) offsets.push([signs.length, offset])
      last = blank ? ' ' : sign
      signs.push(last)
      if (!blank) end = start + at + range.end
    }
  }
  const text = signs.join('').trimEnd()
  return { text, offsets, start: offsets[0]?.[1] ?? start, end: Math.max(end, start) }
}

/** The stretches that are left when `[words](target)` and `*words*` show their words only. */
function* withoutWrappers(raw: string): Generator<readonly [number, string]> {
  let done = 0
  for (const match of raw.matchAll(wrapped)) {
    const words = match[1] ?? match[2]!
    const at = match.index + match[0].indexOf(words)
    yield [done, raw.slice(done, match.index)]
    yield [at, words]
    done = match.index + match[0].length
  }
  yield [done, raw.slice(done)]
}

/** White space of any kind, a line end or a no-break blank. */
export function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff
  )
}
