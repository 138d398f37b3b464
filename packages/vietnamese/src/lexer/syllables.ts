import { classSet } from './class-set.js'
import type { Lexicon, TrieNode } from './lexicon.js'
import { mangledRoman, romanValue } from './roman.js'
import { syllableKey } from './syllable-key.js'
import { shapeNumber, type TokenKind } from './token-table.js'
import type { Shape } from './token.js'

/** What is known of one syllable in one spelling, however often it occurs. */
export interface Syllable {
  readonly written: string
  /** Its number in the lexicon; 0 where no word has it. */
  readonly number: number
  readonly shape: number
  /** Its token where it is no word of the lexicon. */
  readonly kind: TokenKind
  /** Classes to add to those of a word of the lexicon that is this syllable alone. */
  readonly own: readonly string[]
  /** Words of the lexicon that begin with it. */
  readonly begins: TrieNode | null
}

const most = 20_000
const slots = 1 << 16
const tables = new WeakMap<Lexicon, SyllableTable>()

/** Hash of a syllable from the UTF-16 units of its spelling, one after the other, from 0. */
export function stepHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Syllables met so far with a lexicon, by their spelling. Found without cutting them out of the text. */
export class SyllableTable {
  private places = new Int32Array(slots)
  private syllables: Syllable[] = []

  constructor(private readonly lexicon: Lexicon) {}

  /** The table that belongs to a lexicon. */
  static of(lexicon: Lexicon): SyllableTable {
    const known = tables.get(lexicon)
    if (known !== undefined) return known
    const table = new SyllableTable(lexicon)
    tables.set(lexicon, table)
    return table
  }

  /** @param hash of the spelling, see {@link stepHash} */
  at(text: string, start: number, end: number, hash: number): Syllable {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    for (;;) {
      const place = this.places[slot]!
      if (place === 0) return this.learn(text.slice(start, end), slot)
      const syllable = this.syllables[place - 1]!
      if (spells(syllable.written, text, start, end)) return syllable
      slot = (slot + 1) & (slots - 1)
    }
  }

  of(written: string): Syllable {
    let hash = 0
    for (let at = 0; at < written.length; at++) hash = stepHash(hash, written.charCodeAt(at))
    return this.at(written, 0, written.length, hash)
  }

  /** Forgets all where there are too many, so that memory stays bounded. */
  private learn(written: string, slot: number): Syllable {
    const syllable = describe(written, this.lexicon)
    if (this.syllables.length === most) {
      this.places.fill(0)
      this.syllables = []
    }
    this.syllables.push(syllable)
    this.places[slot] = this.syllables.length
    return syllable
  }
}

function spells(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function describe(written: string, lexicon: Lexicon): Syllable {
  const shape = shapeOf(written)
  const { classes, value, taken } = classesOf(written, shape)
  const number = lexicon.numbers.get(syllableKey(written)) ?? 0
  return {
    written,
    number,
    shape: shapeNumber[shape],
    kind: { set: classSet(classes.join(' ')), value, taken },
    own: classes.filter((name) => name !== 'word' && name !== 'capital'),
    begins: lexicon.root.next.get(number) ?? null,
  }
}

function classesOf(
  written: string,
  shape: Shape,
): { readonly classes: readonly string[]; readonly value: unknown; readonly taken: string | null } {
  const numeral = shape === 'upper' || /^[Ⅰ-Ⅻ]+$/u.test(written) ? romanValue(written) : null
  if (numeral !== null) return { classes: ['roman', 'caps', 'word'], value: numeral, taken: null }
  const mangled = mangledRoman(written)
  if (mangled !== null) {
    const classes = shape === 'upper' ? ['roman-slip', 'caps', 'word'] : ['roman-slip', 'word']
    return { classes, value: mangled.value, taken: mangled.taken }
  }
  if (/^(?=.*\d)(?=.*[OolI])[\dOolI]{2,8}$/u.test(written) || /^[lI]OO$/u.test(written)) {
    const taken = written.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1')
    return { classes: ['digits-slip'], value: Number(taken), taken }
  }
  const classes = shape === 'upper' ? ['word', 'caps'] : shape === 'capital' ? ['word', 'capital'] : ['word']
  return { classes, value: undefined, taken: null }
}

function shapeOf(written: string): Shape {
  const upper = written.toUpperCase()
  const lower = written.toLowerCase()
  if (written === lower) return 'lower'
  if (written === upper) return 'upper'
  return written.startsWith(upper.slice(0, 1)) && written.slice(1) === lower.slice(1) ? 'capital' : 'mixed'
}
