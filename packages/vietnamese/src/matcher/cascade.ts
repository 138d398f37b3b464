import { classSet } from '../lexer/class-set.js'
import type { Item, Lexed } from '../lexer/token.js'
import type { Grammar } from './grammar.js'
import { matchRows } from './match-rows.js'
import { Phrases } from './phrases.js'

/** A stretch that another reader has already claimed: UTF-16 offsets into the lexed text. */
export interface Claimed {
  readonly start: number
  readonly end: number
}

/** Items after all grammars were applied, and the steps of lexer and matcher. */
export interface Matched {
  readonly phrases: Phrases
  /** All of them as objects. */
  readonly items: readonly Item[]
  readonly steps: number
}

/**
 * Applies grammars one after the other, each on the items that the one before left: numbers and dates first, then
 * phrases made of them, then phrases of phrases. Tokens inside claimed stretches are set aside as hard breaks.
 *
 * @param lexed tokens of a text
 * @param grammars levels, lowest first
 * @param claimed stretches that no row may touch, in any order
 */
export function cascade(lexed: Lexed, grammars: readonly Grammar[], claimed: readonly Claimed[] = []): Matched {
  const phrases = phrasesOf(lexed, claimed)
  let { steps } = lexed
  for (const grammar of grammars) steps += matchRows(phrases, grammar)
  return {
    phrases,
    steps,
    get items() {
      return phrases.slice(0, phrases.length)
    },
  }
}

/** All tokens in order; each claimed stretch becomes one item of the class `claimed`. */
function phrasesOf({ table }: Lexed, claimed: readonly Claimed[]): Phrases {
  const { count } = table
  const order = new Int32Array(count)
  if (claimed.length === 0) {
    for (let id = 0; id < count; id++) order[id] = id
    return new Phrases(table, order, count)
  }
  const stretches = [...claimed].sort((a, b) => a.start - b.start)
  let length = 0
  let at = 0
  let inside = -1
  for (let id = 0; id < count; id++) {
    while (at < stretches.length && stretches[at]!.end <= table.start(id)) at++
    const stretch = stretches[at]
    if (stretch === undefined || stretch.start >= table.end(id)) {
      order[length++] = id
      continue
    }
    if (inside !== at) order[length++] = table.addItem(claimedItem(table.item(id), stretch.end), claimedSet)
    inside = at
  }
  return new Phrases(table, order, length)
}

const claimedSet = classSet('claimed')

function claimedItem(first: Item, end: number): Item {
  return { ...first, classes: ['claimed'], value: undefined, repairs: [], end: Math.max(first.end, end) }
}
