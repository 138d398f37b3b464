import { confusables, lookAlikeLetters } from './confusables.js'
import { markAt } from './markup.js'
import { identityMap, type OffsetMap, type TextRange } from './offset-map.js'
import { isMark, stays, staysFolded } from './plain-signs.js'
import { StretchMap } from './stretch-map.js'

/** Which differences of writing are removed; all of them unless told otherwise. */
export interface NormalizeOptions {
  /** HTML tags and entities, Markdown emphasis, LaTeX become what they show. */
  readonly markup?: boolean
  /** Every dash becomes `-`. */
  readonly dashes?: boolean
  /** Runs of blanks, and soft line breaks among them, become one blank; those at the edges are dropped. */
  readonly foldBlanks?: boolean
  /** Wrong and look-alike code points become the right ones, typographic quotes plain ones. */
  readonly confusables?: boolean
}

/** A wrong code point that was mended. */
export interface CodePointRepair {
  /** Range of the input. */
  readonly range: TextRange
  readonly written: string
  readonly taken: string
}

/** A text in one way of writing, with the way back to the text it was made from. */
export interface Normalized extends OffsetMap {
  /** The text as given. */
  readonly input: string
  /** NFC, without markup and invisible characters. */
  readonly text: string
  readonly repairs: readonly CodePointRepair[]
}

const wrong = new Map(confusables.map((row) => [row.written, row]))
const alike = new Map(lookAlikeLetters.map((row) => [row.written, row]))
const invisible = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]$/u
const dash = /^[\p{Pd}\u2212\u2043\u02d7]$/u
const compatible = /^[\u2160-\u217f\uff01-\uff5e\ufb00-\ufb06]$/u

/** Frequent signs and what they become, whatever stands beside them. */
const usualSigns = new Map<string, string>([
  ...Array.from('–—‑−', (sign): [string, string] => [sign, '-']),
  ...Array.from('“”', (sign): [string, string] => [sign, '"']),
  ...Array.from('≥≤…•→', (sign): [string, string] => [sign, sign]),
  ['\u00a0', ' '],
])

/**
 * Brings a text into one way of writing: NFC by segments, blanks and dashes of one kind, nothing invisible, markup
 * replaced by what it shows, wrong code points mended. Line feeds and tabs stay unless `foldBlanks` is set.
 *
 * @param input any text; nothing makes it throw
 * @param options what to leave alone; see {@link NormalizeOptions}
 * @returns the text and the map between its offsets and those of the input
 */
export function normalize(input: string, options: NormalizeOptions = {}): Normalized {
  const scan = new Normalizer(input, options)
  return scan.run()
}

function unchanged(input: string): Normalized {
  return { input, text: input, repairs: [], ...identityMap }
}

class Normalizer {
  private readonly pieces: string[] = []
  private readonly stretches: StretchMap
  private readonly repairs: CodePointRepair[] = []
  private readonly markup: boolean
  private readonly dashes: boolean
  private readonly foldBlanks: boolean
  private readonly mend: boolean
  private readonly usual: boolean
  private last = ''

  constructor(
    private readonly input: string,
    options: NormalizeOptions,
  ) {
    this.stretches = new StretchMap(input.length)
    this.markup = options.markup ?? true
    this.dashes = options.dashes ?? true
    this.foldBlanks = options.foldBlanks ?? false
    this.mend = options.confusables ?? true
    this.usual = this.dashes && this.mend
  }

  run(): Normalized {
    const { input } = this
    const plain = this.foldBlanks ? staysFolded : stays
    let from = 0
    for (let at = 0; at < input.length;) {
      const code = input.charCodeAt(at)
      if (plain[code] === 1) {
        at++
        continue
      }
      // A combining mark belongs to the letter before it.
      const begin = at > from && code >= 0x300 && isMark(input, at) ? at - 1 : at
      if (begin > from) this.copy(from, begin)
      at = this.step(begin)
      from = at
    }
    if (from === 0) return unchanged(input)
    if (from < input.length) this.copy(from, input.length)
    if (this.foldBlanks && this.last === ' ') {
      this.pieces.pop()
      this.stretches.dropLast()
    }
    const text = this.pieces.join('')
    const map = text === input ? identityMap : this.stretches
    return {
      input,
      text,
      repairs: this.repairs,
      toInput: (range) => map.toInput(range),
      fromInput: (range) => map.fromInput(range),
    }
  }

  private copy(start: number, end: number): void {
    this.pieces.push(this.input.slice(start, end))
    this.stretches.copy(start, end)
    this.last = this.input[end - 1]!
  }

  /** Reads the segment at `at` and returns where the next one begins. */
  private step(at: number): number {
    const { input } = this
    const sign = String.fromCodePoint(input.codePointAt(at)!)
    let end = at + sign.length
    if (this.markup) {
      const found = markAt(input, at)
      if (found !== null) {
        for (const shown of found.shows) this.put(this.fold(shown, at, at + found.length), at, at + found.length)
        return at + found.length
      }
    }
    if (end < input.length && input.charCodeAt(end) >= 0x300) end = this.segmentEnd(end)
    const usual = end === at + 1 && this.usual ? usualSigns.get(sign) : undefined
    if (usual !== undefined) {
      this.put(usual, at, end)
      return end
    }
    if (sign === '\r') {
      if (input[end] === '\n') end++
      this.put('\n', at, end)
      return end
    }
    this.put(this.fold(input.slice(at, end).normalize('NFC'), at, end), at, end)
    return end
  }

  private segmentEnd(from: number): number {
    let end = from
    while (end < this.input.length && isMark(this.input, end)) end += this.input.codePointAt(end)! > 0xffff ? 2 : 1
    return end
  }

  /** One segment in NFC as it is to be written; empty where it is dropped. */
  private fold(segment: string, start: number, end: number): string {
    if (invisible.test(segment)) return ''
    if (/^[\p{Zs}\u2007]$/u.test(segment)) return ' '
    if (/^[\u2028\u2029\f\v\u0085]$/u.test(segment)) return '\n'
    if (this.dashes && dash.test(segment)) return '-'
    if (!this.mend) return segment
    if (compatible.test(segment)) return segment.normalize('NFKC')
    const row = wrong.get(segment) ?? (this.besideLatin(start, end) ? alike.get(segment) : undefined)
    if (row === undefined) return segment
    if (row.repair) this.repairs.push({ range: { start, end }, written: segment, taken: row.taken })
    return row.taken
  }

  private besideLatin(start: number, end: number): boolean {
    return (
      /[\p{Script=Latin}\d]/u.test(this.input[start - 1] ?? '') || /[\p{Script=Latin}\d]/u.test(this.input[end] ?? '')
    )
  }

  private put(segment: string, start: number, end: number): void {
    const text = this.foldBlanks && /^\s$/u.test(segment) ? ' ' : segment
    if (text === '' || (this.foldBlanks && text === ' ' && (this.last === ' ' || this.pieces.length === 0))) return
    this.pieces.push(text)
    this.stretches.replace(text.length, start, end)
    this.last = text
  }
}
