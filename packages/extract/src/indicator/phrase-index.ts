import { wordsOf, type Word } from './words.js'

interface Node {
  readonly next: Map<string, Node>
  phrase: number | null
}

/** A trie of all phrases; what is looked for is told by number. */
export interface PhraseIndex {
  /** Number of a phrase, the same for phrases that differ in nothing that is matched. */
  readonly add: (phrase: string) => number
  /** Every phrase of the text with the places (first and last word) where it stands. */
  readonly match: (words: readonly Word[]) => ReadonlyMap<number, readonly PhrasePlace[]>
}

/** Places count words, `to` included. */
export interface PhrasePlace {
  readonly from: number
  readonly to: number
}

/**
 * Phrases of several words match without accents (scanning slips, missing tone marks); a phrase of one word matches with
 * them ("bản" is a village, "bàn" and "bán" are none). No phrase reaches over the end of a sentence or item.
 */
export function phraseIndex(): PhraseIndex {
  const root: Node = { next: new Map(), phrase: null }
  const alone = new Map<string, number>()
  let count = 0
  return {
    add(phrase) {
      const words = wordsOf(phrase)
      const only = words.length === 1 ? words[0] : undefined
      if (only) {
        const number = alone.get(only.folded) ?? count++
        alone.set(only.folded, number)
        return number
      }
      let node = root
      for (const { key } of words) {
        const next = node.next.get(key) ?? { next: new Map<string, Node>(), phrase: null }
        node.next.set(key, next)
        node = next
      }
      return (node.phrase ??= count++)
    },
    match(words) {
      const found = new Map<number, PhrasePlace[]>()
      const keep = (phrase: number | null | undefined, from: number, to: number) => {
        if (phrase === null || phrase === undefined) return
        const places = found.get(phrase)
        if (places) places.push({ from, to })
        else found.set(phrase, [{ from, to }])
      }
      words.forEach((word, from) => {
        if (!word.bound) keep(alone.get(word.folded), from, from)
        let node: Node | undefined = root
        for (let to = from; to < words.length; to += 1) {
          if (to > from && words[to]!.breaks) break
          node = node.next.get(words[to]!.key)
          if (!node) break
          keep(node.phrase, from, to)
        }
      })
      return found
    },
  }
}
