import { classSet } from './class-set.js'
import { syllableKey } from './syllable-key.js'
import type { TokenKind } from './token-table.js'

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
  readonly kind: TokenKind
  readonly caps: boolean
}

/** Words that begin alike; `next` by the numbers of syllables. */
export interface TrieNode {
  readonly next: Map<number, TrieNode>
  sense: WordSense | null
}

/** Entries compiled to a trie over syllables. */
export interface Lexicon {
  readonly entries: readonly LexiconEntry[]
  readonly root: TrieNode
  /** Numbers of the syllables and marks of all words, from 1, by their `syllableKey`. */
  readonly numbers: ReadonlyMap<string, number>
  /** Whether a word begins with a digit. */
  readonly digits: boolean
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
  const numbers = new Map<string, number>()
  for (const entry of entries) {
    const spellings = entry.spell.split('|')
    for (const spelling of spellings) insert(nodeOf(spelling, root, numbers), entry, null)
    for (const slip of entry.slips?.split('|') ?? []) insert(nodeOf(slip, root, numbers), entry, spellings[0]!)
  }
  const digits = [...numbers].some(([key, number]) => /^[0-9]/u.test(key) && root.next.has(number))
  return { entries, root, numbers, digits }
}

function nodeOf(spelling: string, root: TrieNode, numbers: Map<string, number>): TrieNode {
  let node = root
  for (const syllable of spelling.trim().split(/\s+/u)) {
    const key = syllableKey(syllable)
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    let next = node.next.get(number)
    if (next === undefined) {
      next = { next: new Map(), sense: null }
      node.next.set(number, next)
    }
    node = next
  }
  return node
}

function insert(node: TrieNode, entry: LexiconEntry, taken: string | null): void {
  const known = node.sense
  const own = entry.is.split(' ').filter((name) => name !== '')
  const classes = known === null ? own : [...new Set([...known.classes, ...own])]
  node.sense = {
    classes,
    kind: {
      set: classSet(classes.join(' ')),
      value: known?.kind.value ?? entry.value,
      taken: known === null ? taken : known.kind.taken,
    },
    caps: (known?.caps ?? true) && (entry.caps ?? false),
  }
}
