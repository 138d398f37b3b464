import { classSet } from './class-set.js'
import type { Lexicon, TrieNode, WordSense } from './lexicon.js'
import { markClass } from './marks.js'
import type { Syllable } from './syllables.js'
import { TokenTable, type TokenKind } from './token-table.js'
import type { Item, Lexed } from './token.js'
import { unitKind, UnitReader } from './unit-reader.js'

/** UTF-16 offsets, `end` exclusive. */
export interface LexRange {
  readonly start: number
  readonly end: number
}

const shortDigits = classSet('n2 digits')
const yearDigits = classSet('n4 digits')
const anyDigits = classSet('digits')
const fill: TokenKind = { set: classSet('fill'), value: undefined, taken: null }

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
  const units = new UnitReader(text, lexicon, range.start, range.end)
  while (units.advance());
  return lexUnits(units, lexicon)
}

/** Forms the words of units that were read. */
export function lexUnits(units: UnitReader, lexicon: Lexicon): Lexed {
  const words = new WordFinder(units, lexicon)
  for (let at = 0; at < units.count;) at = words.add(at)
  return new LexedTable(words.table, words.steps + units.count)
}

/** Tokens in a table; they become objects where somebody asks for them. */
class LexedTable implements Lexed {
  readonly text: string

  constructor(
    readonly table: TokenTable,
    readonly steps: number,
  ) {
    this.text = table.text
  }

  get tokens(): readonly Item[] {
    return Array.from({ length: this.table.count }, (_, id) => this.table.item(id))
  }
}

class WordFinder {
  readonly table: TokenTable
  steps = 0
  private lastUnit = 0

  constructor(
    private readonly units: UnitReader,
    private readonly lexicon: Lexicon,
  ) {
    this.table = new TokenTable(units.text, units.count + 16)
  }

  /** Makes the token that begins at unit `at`; returns the index of the next unit. */
  add(at: number): number {
    const { units, table } = this
    const kind = units.kinds[at]!
    const start = units.starts[at]!
    const end = units.ends[at]!
    const gap = units.gaps[at]!
    if (kind === unitKind.letters) {
      const syllable = units.syllables[at]!
      const found = syllable.begins === null ? null : this.longest(at, syllable.begins, syllable.shape === upper)
      if (found !== null) return this.known(at, found, syllable)
      table.addToken(start, end, syllable.kind.set, gap | (syllable.shape << 2), syllable.kind)
      return at + 1
    }
    if (kind === unitKind.fill) {
      table.addToken(start, end, fill.set, gap, fill)
      return at + 1
    }
    const begins =
      kind === unitKind.mark || this.lexicon.digits ? this.lexicon.root.next.get(this.numberOf(at)) : undefined
    const found = begins === undefined ? null : this.longest(at, begins, false)
    if (found !== null) return this.known(at, found, null)
    if (kind === unitKind.mark) {
      const mark = markKind(units.text, start)
      table.addToken(start, end, mark.set, gap, mark)
    } else {
      const length = end - start
      table.addToken(start, end, length <= 2 ? shortDigits : length === 4 ? yearDigits : anyDigits, gap, null)
    }
    return at + 1
  }

  /** The longest word that begins at a unit; leaves the index of its last unit in `lastUnit`. */
  private longest(at: number, begins: TrieNode, capitals: boolean): WordSense | null {
    const { units } = this
    let node: TrieNode | undefined = begins
    let sense: WordSense | null = null
    for (let next = at; node !== undefined;) {
      this.steps++
      if (node.sense !== null && (!node.sense.caps || capitals)) {
        sense = node.sense
        this.lastUnit = next
      }
      next++
      if (next >= units.count || node.next.size === 0 || units.gaps[next] === 3) break
      node = node.next.get(this.numberOf(next))
    }
    return sense
  }

  private numberOf(at: number): number {
    const { units } = this
    const kind = units.kinds[at]!
    if (kind === unitKind.letters) return units.syllables[at]!.number
    if (kind === unitKind.fill) return 0
    const start = units.starts[at]!
    const written = kind === unitKind.mark ? markClass(units.text[start]!) : units.text.slice(start, units.ends[at])
    return this.lexicon.numbers.get(written) ?? 0
  }

  private known(at: number, sense: WordSense, syllable: Syllable | null): number {
    const { units } = this
    const last = this.lastUnit
    const own = last > at || syllable === null ? noOwn : syllable.own
    const kind = own.length === 0 ? sense.kind : withOwn(sense, syllable!)
    const form = units.gaps[at]! | ((syllable?.shape ?? 0) << 2)
    this.table.addToken(units.starts[at]!, units.ends[last]!, kind.set, form, kind)
    return last + 1
  }
}

const upper = 3
const noOwn: readonly string[] = []

/** A word of the lexicon that is also a numeral or written in capitals. */
function withOwn({ classes, kind }: WordSense, { own, kind: alone }: Syllable): TokenKind {
  return {
    set: classSet([...classes, ...own].join(' ')),
    value: kind.value ?? alone.value,
    taken: kind.taken,
  }
}

const marks = new Map<string, TokenKind>()

function markKind(text: string, at: number): TokenKind {
  const written = text[at]!
  const known = marks.get(written)
  if (known !== undefined) return known
  const kind = { set: classSet(markClass(written)), value: undefined, taken: null }
  marks.set(written, kind)
  return kind
}
