import { type Lexicon, type TrieNode, type WordSense } from './lexicon.js'
import { markClass } from './marks.js'
import { rawUnits, type RawUnit } from './raw-units.js'
import { mangledRoman, romanValue } from './roman.js'
import { syllableKey } from './syllable-key.js'
import type { Item, Lexed, Part, Repair, Shape } from './token.js'

/** What is known of one syllable in one spelling, however often it occurs. */
interface Syllable {
  readonly key: string
  readonly shape: Shape
  readonly classes: readonly string[]
  readonly value: unknown
  readonly repairs: readonly Repair[]
}

const noParts: readonly Part[] = []
const noRepairs: readonly Repair[] = []
const oneDigit = ['n2', 'digits']
const fourDigits = ['n4', 'digits']
const anyDigits = ['digits']
const fill = ['fill']
const mostSyllablesKept = 20_000

/**
 * Splits a text into tokens: words of one or several syllables by longest match in the lexicon, runs of digits, marks.
 *
 * Classes given without the lexicon: `digits` (value: the number, `null` from 16 digits on) with `n2` for one or two
 * digits and `n4` for four; `roman` for a numeral in capitals, `roman-slip` for a mangled one; `digits-slip` for digits
 * with letters among them (`2O26`); `word` and, by its shape, `caps` or `capital` for a word the lexicon does not know
 * (`caps` also for one it knows); `fill` for dots or lines to be filled in; a mark is its own class, dashes `-`.
 *
 * @param text text in NFC; `normalize` gives it. Nothing makes it throw.
 * @param lexicon words of all grammars that will read the tokens
 * @returns tokens in text order, and steps: at most a constant times the length of the text
 */
export function lex(text: string, lexicon: Lexicon): Lexed {
  return new Lexer(text, lexicon).run()
}

const learnt = new WeakMap<Lexicon, Map<string, Syllable>>()

class Lexer {
  private readonly tokens: Item[] = []
  private readonly syllables: Map<string, Syllable>
  private steps = 0

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    const known = learnt.get(lexicon)
    this.syllables = known !== undefined && known.size < mostSyllablesKept ? known : new Map<string, Syllable>()
    if (known !== this.syllables) learnt.set(lexicon, this.syllables)
  }

  run(): Lexed {
    const units = this.split(rawUnits(this.text))
    for (let at = 0; at < units.length;) at = this.word(units, at)
    return { text: this.text, tokens: this.tokens, steps: this.steps + units.length }
  }

  /** Parts runs of letters and digits ("năm2026", "16h30") unless the lexicon or a slip explains the whole run. */
  private split(units: readonly RawUnit[]): readonly RawUnit[] {
    if (!units.some((unit) => unit.kind === 'mixed')) return units
    const result: RawUnit[] = []
    for (const unit of units) {
      if (unit.kind !== 'mixed' || this.explained(unit)) result.push(unit)
      else result.push(...this.pieces(unit))
    }
    return result
  }

  private explained(unit: RawUnit): boolean {
    const syllable = this.syllable(this.text.slice(unit.start, unit.end))
    return syllable.classes[0] !== 'word' || this.lexicon.root.next.has(syllable.key)
  }

  private *pieces(unit: RawUnit): Generator<RawUnit> {
    const written = this.text.slice(unit.start, unit.end)
    const slip = /^(\D{2,})(\d[\dOolI]*)$/u.exec(written)
    const runs = slip === null ? (written.match(/\d+|\D+/gu) ?? []) : [slip[1]!, slip[2]!]
    let start = unit.start
    for (const run of runs) {
      const kind = /^\d+$/u.test(run) ? 'digits' : /^\d/u.test(run) ? 'mixed' : 'letters'
      yield { kind, start, end: start + run.length, gap: start === unit.start ? unit.gap : 0 }
      start += run.length
    }
  }

  /** Makes the token that begins at unit `at`; returns the index of the next unit. */
  private word(units: readonly RawUnit[], at: number): number {
    const first = units[at]!
    let node: TrieNode | undefined = this.lexicon.root.next.get(this.keyOf(first))
    let sense: WordSense | null = null
    let end = at
    for (let next = at; node !== undefined;) {
      this.steps++
      if (node.sense !== null && this.fits(node.sense, first)) {
        sense = node.sense
        end = next
      }
      next++
      const unit = units[next]
      if (unit === undefined || unit.gap === 3 || node.next.size === 0) break
      node = node.next.get(this.keyOf(unit))
    }
    if (sense === null) {
      this.tokens.push(this.plain(first))
      return at + 1
    }
    this.tokens.push(this.known(first, units[end]!, sense, end > at))
    return end + 1
  }

  private fits(sense: WordSense, first: RawUnit): boolean {
    return !sense.caps || this.syllable(this.text.slice(first.start, first.end)).shape === 'upper'
  }

  private keyOf(unit: RawUnit): string {
    const written = this.text.slice(unit.start, unit.end)
    if (unit.kind === 'letters' || unit.kind === 'mixed') return this.syllable(written).key
    return unit.kind === 'mark' ? markClass(written) : written
  }

  private known(first: RawUnit, last: RawUnit, sense: WordSense, several: boolean): Item {
    const written = first.kind === 'letters' || first.kind === 'mixed' ? this.text.slice(first.start, first.end) : ''
    const syllable = written === '' ? null : this.syllable(written)
    const own =
      several || syllable === null ? [] : syllable.classes.filter((name) => name !== 'word' && name !== 'capital')
    const repairs = [
      ...(sense.repair === null ? [] : [{ ...sense.repair, written: this.text.slice(first.start, last.end) }]),
    ]
    return {
      start: first.start,
      end: last.end,
      classes: own.length === 0 ? sense.classes : [...sense.classes, ...own],
      gap: first.gap,
      shape: syllable?.shape ?? 'none',
      value: sense.value ?? (own.length === 0 ? undefined : syllable?.value),
      rule: null,
      parts: noParts,
      repairs: repairs.length === 0 ? noRepairs : repairs,
    }
  }

  private plain(unit: RawUnit): Item {
    const { start, end, gap } = unit
    const token = { start, end, gap, rule: null, parts: noParts, repairs: noRepairs, shape: 'none' as const }
    const written = this.text.slice(start, end)
    switch (unit.kind) {
      case 'digits':
        return { ...token, classes: digitClasses(end - start), value: end - start > 15 ? null : Number(written) }
      case 'fill':
        return { ...token, classes: fill, value: undefined }
      case 'mark':
        return { ...token, classes: markClasses(written), value: undefined }
      default: {
        const { classes, shape, value, repairs } = this.syllable(written)
        return { ...token, classes, shape, value, repairs }
      }
    }
  }

  private syllable(written: string): Syllable {
    const known = this.syllables.get(written)
    if (known !== undefined) return known
    const syllable = describe(written)
    this.syllables.set(written, syllable)
    return syllable
  }
}

const markClassesKept = new Map<string, readonly string[]>()

function markClasses(written: string): readonly string[] {
  const known = markClassesKept.get(written)
  if (known !== undefined) return known
  const classes = [markClass(written)]
  if (markClassesKept.size < 1000) markClassesKept.set(written, classes)
  return classes
}

function digitClasses(length: number): readonly string[] {
  return length <= 2 ? oneDigit : length === 4 ? fourDigits : anyDigits
}

function describe(written: string): Syllable {
  const shape = shapeOf(written)
  const key = syllableKey(written)
  const plain = { key, shape, repairs: noRepairs }
  const numeral = shape === 'upper' || /^[Ⅰ-Ⅻ]+$/u.test(written) ? romanValue(written) : null
  if (numeral !== null) return { ...plain, classes: ['roman', 'caps', 'word'], value: numeral }
  const mangled = mangledRoman(written)
  if (mangled !== null) {
    const repairs = [{ written, taken: mangled.taken }]
    return {
      ...plain,
      repairs,
      classes: ['roman-slip', ...(shape === 'upper' ? ['caps'] : []), 'word'],
      value: mangled.value,
    }
  }
  if (/^(?=.*\d)(?=.*[OolI])[\dOolI]{2,8}$/u.test(written) || /^[lI]OO$/u.test(written)) {
    const taken = written.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1')
    return { ...plain, repairs: [{ written, taken }], classes: ['digits-slip'], value: Number(taken) }
  }
  const classes = shape === 'upper' ? ['word', 'caps'] : shape === 'capital' ? ['word', 'capital'] : ['word']
  return { ...plain, classes, value: undefined }
}

function shapeOf(written: string): Shape {
  const upper = written.toUpperCase()
  const lower = written.toLowerCase()
  if (written === lower) return 'lower'
  if (written === upper) return 'upper'
  return written.startsWith(upper.slice(0, 1)) && written.slice(1) === lower.slice(1) ? 'capital' : 'mixed'
}
