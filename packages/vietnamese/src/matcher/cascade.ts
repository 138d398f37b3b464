import type { Item, Lexed } from '../lexer/token.js'
import type { Grammar } from './grammar.js'
import { matchRows, type Matched } from './match-rows.js'

/** A stretch that another reader has already claimed: UTF-16 offsets into the lexed text. */
export interface Claimed {
  readonly start: number
  readonly end: number
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
  let items = claimed.length === 0 ? lexed.tokens : withoutClaimed(lexed.tokens, claimed)
  let steps = lexed.steps
  for (const grammar of grammars) {
    const matched = matchRows(lexed.text, items, grammar)
    items = matched.items
    steps += matched.steps
  }
  return { items, steps }
}

/** Each claimed stretch becomes one item of the class `claimed`. */
function withoutClaimed(tokens: readonly Item[], claimed: readonly Claimed[]): readonly Item[] {
  const stretches = [...claimed].sort((a, b) => a.start - b.start)
  const items: Item[] = []
  let at = 0
  let inside = -1
  for (const token of tokens) {
    while (at < stretches.length && stretches[at]!.end <= token.start) at++
    const stretch = stretches[at]
    if (stretch === undefined || stretch.start >= token.end) {
      items.push(token)
      continue
    }
    if (inside !== at)
      items.push({
        ...token,
        classes: ['claimed'],
        value: undefined,
        repairs: [],
        end: Math.max(token.end, stretch.end),
      })
    inside = at
  }
  return items
}
