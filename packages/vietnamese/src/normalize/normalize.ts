import { confusables, lookAlikeLetters } from './confusables.js'
import { markAt } from './markup.js'
import { identityMap, offsetMap, type OffsetMap, type TextRange } from './offset-map.js'
import { UnitMap } from './unit-map.js'

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
/** Runs that stay as they are; a letter before a combining mark does not, see `plainEnd`. */
const plainRun =
  /[\t\n\u0020-\u0023\u0025\u0027-\u0029\u002b-\u003b\u003d-\u005b\u005d-\u007d\u00a1-\u00aa\u00ae-\u00ba\u00bc-\u00cf\u00d1-\u00ef\u00f1-\u012f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]+/uy
const plainWords =
  /[\u0021-\u0023\u0025\u0027-\u0029\u002b-\u003b\u003d-\u005b\u005d-\u007d\u00a1-\u00aa\u00ae-\u00ba\u00bc-\u00cf\u00d1-\u00ef\u00f1-\u012f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]+/uy
const invisible = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f]$/u
const dash = /^[\p{Pd}\u2212\u2043\u02d7]$/u
const compatible = /^[\u2160-\u217f\uff01-\uff5e\ufb00-\ufb06]$/u
const mark = /^[\p{M}\u1160-\u11ff]$/u

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

class Normalizer {
  private readonly pieces: string[] = []
  private readonly units = new UnitMap()
  private readonly repairs: CodePointRepair[] = []
  private readonly markup: boolean
  private readonly dashes: boolean
  private readonly foldBlanks: boolean
  private readonly mend: boolean
  private last = ''

  constructor(
    private readonly input: string,
    options: NormalizeOptions,
  ) {
    this.markup = options.markup ?? true
    this.dashes = options.dashes ?? true
    this.foldBlanks = options.foldBlanks ?? false
    this.mend = options.confusables ?? true
  }

  run(): Normalized {
    const { input } = this
    for (let at = 0; at < input.length;) {
      const end = this.plainEnd(at)
      if (end > at) this.copy(at, end)
      at = end > at ? end : this.step(at)
    }
    if (this.foldBlanks && this.last === ' ') {
      this.pieces.pop()
      this.units.drop()
    }
    const text = this.pieces.join('')
    const map = text === input ? identityMap : offsetMap(this.units.starts(), this.units.ends(), input.length)
    return {
      input,
      text,
      repairs: this.repairs,
      toInput: (range) => map.toInput(range),
      fromInput: (range) => map.fromInput(range),
    }
  }

  /** Where the run of characters that stay as they are ends; its last one belongs to the combining mark behind it. */
  private plainEnd(at: number): number {
    const run = this.foldBlanks ? plainWords : plainRun
    run.lastIndex = at
    const end = run.test(this.input) ? run.lastIndex : at
    return end > at && end < this.input.length && this.input.charCodeAt(end) >= 0x300 ? end - 1 : end
  }

  private copy(start: number, end: number): void {
    this.pieces.push(this.input.slice(start, end))
    this.units.run(start, end)
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
    while (end < this.input.length) {
      const sign = String.fromCodePoint(this.input.codePointAt(end)!)
      if (!mark.test(sign)) break
      end += sign.length
    }
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
    this.units.piece(text.length, start, end)
    this.last = text
  }
}
