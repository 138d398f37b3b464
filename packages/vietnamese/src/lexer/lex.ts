import { type Lexicon, type TrieNode, type WordSense } from './lexicon.js'
import { markClass } from './marks.js'
import { rawUnits, unitKind, type RawUnits } from './raw-units.js'
import { describeSyllable, syllablesOf, type Syllable } from './syllables.js'
import type { Gap, Item, Lexed, Part, Repair, Shape } from './token.js'

/** UTF-16 offsets, `end` exclusive. */
export interface LexRange {
  readonly start: number
  readonly end: number
}

const noParts: readonly Part[] = []
const noRepairs: readonly Repair[] = []
const shortDigits = ['n2', 'digits']
const yearDigits = ['n4', 'digits']
const anyDigits = ['digits']
const fill = ['fill']

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
 * @param range the part of the text to lex; all of it unless given. Offsets stay those of the text.
 * @returns tokens in text order, and steps: at most a constant times the length of the text
 */
export function lex(text: string, lexicon: Lexicon, range: LexRange = { start: 0, end: text.length }): Lexed {
  return new Lexer(text, lexicon, range).run()
}

class Lexer {
  private readonly tokens: Item[] = []
  private readonly syllables: Map<string, Syllable>
  private readonly units: RawUnits
  private steps = 0

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    range: LexRange,
  ) {
    this.syllables = syllablesOf(lexicon)
    const explained = (written: string): boolean => {
      const { begins, classes } = this.syllable(written)
      return begins || classes[0] !== 'word'
    }
    this.units = rawUnits(text, explained, range.start, range.end)
  }

  run(): Lexed {
    const { count } = this.units
    for (let at = 0; at < count;) at = this.word(at)
    return { text: this.text, tokens: this.tokens, steps: this.steps + count }
  }

  /** Makes the token that begins at unit `at`; returns the index of the next unit. */
  private word(at: number): number {
    const { kinds, starts, ends, gaps } = this.units
    const kind = kinds[at]!
    const start = starts[at]!
    const end = ends[at]!
    const gap = gaps[at] as Gap
    if (kind === unitKind.digits) {
      const found = this.lexicon.root.next.size > 0 ? this.longest(at, null) : null
      if (found !== null) return this.known(at, found, null)
      const length = end - start
      const classes = length <= 2 ? shortDigits : length === 4 ? yearDigits : anyDigits
      this.tokens.push(
        token(start, end, classes, gap, 'none', length > 15 ? null : Number(this.text.slice(start, end)), noRepairs),
      )
      return at + 1
    }
    if (kind === unitKind.letters || kind === unitKind.mixed) {
      const syllable = this.syllable(this.text.slice(start, end))
      const found = syllable.begins ? this.longest(at, syllable) : null
      if (found !== null) return this.known(at, found, syllable)
      this.tokens.push(token(start, end, syllable.classes, gap, syllable.shape, syllable.value, syllable.repairs))
      return at + 1
    }
    const found = kind === unitKind.mark ? this.longest(at, null) : null
    if (found !== null) return this.known(at, found, null)
    const classes = kind === unitKind.fill ? fill : markClasses(this.text.slice(start, end))
    this.tokens.push(token(start, end, classes, gap, 'none', undefined, noRepairs))
    return at + 1
  }

  private lastUnit = 0

  /** The longest word that begins at a unit; leaves the index of its last unit in `lastUnit`. */
  private longest(at: number, first: Syllable | null): WordSense | null {
    let node: TrieNode | undefined = this.lexicon.root.next.get(first?.key ?? this.keyOf(at))
    let sense: WordSense | null = null
    for (let next = at; node !== undefined;) {
      this.steps++
      if (node.sense !== null && (!node.sense.caps || first?.shape === 'upper')) {
        sense = node.sense
        this.lastUnit = next
      }
      next++
      if (next >= this.units.count || node.next.size === 0 || this.units.gaps[next] === 3) break
      node = node.next.get(this.keyOf(next))
    }
    return sense
  }

  private keyOf(at: number): string {
    const kind = this.units.kinds[at]!
    const written = this.text.slice(this.units.starts[at], this.units.ends[at])
    if (kind === unitKind.letters || kind === unitKind.mixed) return this.syllable(written).key
    return kind === unitKind.mark ? markClass(written) : written
  }

  private known(at: number, sense: WordSense, syllable: Syllable | null): number {
    const last = this.lastUnit
    const start = this.units.starts[at]!
    const end = this.units.ends[last]!
    const own = last > at || syllable === null ? noOwn : syllable.own
    const classes = own.length === 0 ? sense.classes : [...sense.classes, ...own]
    const value = sense.value ?? (own.length === 0 ? undefined : syllable?.value)
    const repairs =
      sense.repair === null ? noRepairs : [{ written: this.text.slice(start, end), taken: sense.repair.taken }]
    this.tokens.push(token(start, end, classes, this.units.gaps[at] as Gap, syllable?.shape ?? 'none', value, repairs))
    return last + 1
  }

  private syllable(written: string): Syllable {
    const known = this.syllables.get(written)
    if (known !== undefined) return known
    const syllable = describeSyllable(written, this.lexicon)
    this.syllables.set(written, syllable)
    return syllable
  }
}

const noOwn: readonly string[] = []
const markClassesKept = new Map<string, readonly string[]>()

function markClasses(written: string): readonly string[] {
  const known = markClassesKept.get(written)
  if (known !== undefined) return known
  const classes = [markClass(written)]
  if (markClassesKept.size < 1000) markClassesKept.set(written, classes)
  return classes
}

/** One shape for every token: the matcher's speed rests on it. */
function token(
  start: number,
  end: number,
  classes: readonly string[],
  gap: Gap,
  shape: Shape,
  value: unknown,
  repairs: readonly Repair[],
): Item {
  return { start, end, classes, gap, shape, value, rule: null, parts: noParts, repairs }
}
