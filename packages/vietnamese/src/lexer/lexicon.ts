import type { Repair } from './token.js'
import { syllableKey } from './syllable-key.js'

/** A word of one or several syllables. */
export interface LexiconEntry {
  /** Spellings, in lower case; several are separated by `|`: `hằng năm|hàng năm`. `-`, `&` and `/` are syllables. */
  readonly spell: string
  /**
   * Token classes, separated by blanks. An entry with the class `opaque` only hides its syllables from every grammar
   * (`sáng tạo` holds no `sáng`).
   */
  readonly is: string
  readonly value?: unknown
  /** Frequent wrong spellings, read as the first spelling and marked as repaired. */
  readonly slips?: string
  /** Only where the word is written in capitals (`CN`). */
  readonly caps?: boolean
}

/** What a word means to the grammars. */
export interface WordSense {
  readonly classes: readonly string[]
  readonly value: unknown
  readonly repair: Repair | null
  readonly caps: boolean
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>
  sense: WordSense | null
}

/** Entries compiled to a trie over syllables, plus what was learnt about the syllables seen so far. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[]
  readonly root: TrieNode
}

/**
 * Compiles words to a lexicon. The same spelling may come from several lists: its classes are united, so that lists of
 * different grammars can be joined and the text lexed once for all of them. Segmentation is shared: a word of several
 * syllables hides them from every grammar.
 *
 * @param lists lists of entries
 */
export function buildLexicon(...lists: readonly (readonly LexiconEntry[])[]): Lexicon {
  const entries = lists.flat()
  const root: TrieNode = { next: new Map(), sense: null }
  for (const entry of entries) {
    const spellings = entry.spell.split('|')
    for (const spelling of spellings) insert(root, spelling, entry, null)
    for (const slip of entry.slips?.split('|') ?? []) insert(root, slip, entry, { written: slip, taken: spellings[0]! })
  }
  return { entries, root }
}

function insert(root: TrieNode, spelling: string, entry: LexiconEntry, repair: Repair | null): void {
  let node = root
  for (const syllable of spelling.trim().split(/\s+/u)) {
    const key = syllableKey(syllable)
    let next = node.next.get(key)
    if (next === undefined) {
      next = { next: new Map(), sense: null }
      node.next.set(key, next)
    }
    node = next
  }
  const classes = entry.is.split(' ').filter((name) => name !== '')
  const known = node.sense
  node.sense = {
    classes: known === null ? classes : [...new Set([...known.classes, ...classes])],
    value: known?.value ?? entry.value,
    repair: known === null ? repair : known.repair,
    caps: (known?.caps ?? true) && (entry.caps ?? false),
  }
}
