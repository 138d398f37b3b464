import type { Item, Part, Repair } from '../lexer/token.js'
import type { Automaton } from './automaton.js'

/** The items that a row matched, by slot name and by position. */
export interface Match {
  /** Text that was lexed. */
  readonly text: string
  readonly items: readonly Item[]
  /** The item just before the match, and the one just behind it; `undefined` at the ends of the text. */
  readonly before: Item | undefined
  readonly after: Item | undefined
  /** The item in a named slot; `undefined` where the slot is optional and empty, or has no such name. */
  slot(name: string): Item | undefined
  /** Value of a slot as a number; `NaN` where it is empty or holds none. */
  number(name: string): number
  /** Words of a slot as written; `''` where it is empty. */
  written(name: string): string
}

/** What a row makes of a match. */
export interface Made {
  /** Classes of the new item, separated by blanks. */
  readonly is: string
  readonly value: unknown
  /** Repairs beside those of the matched items. */
  readonly repairs?: readonly Repair[]
  /** Parts beside those of the matched items and the named slots. */
  readonly parts?: readonly Part[]
}

/**
 * One row of a grammar: a sequence of slots and what it means. Slots are separated by blanks; a slot is
 * `name:class|class` with the name left out where nobody asks for it, and
 *
 * - `?` at its end: may be missing
 * - `~` at its end: nothing stands between it and the item before (not even a blank)
 * - `...` as the last slot: the rest of the clause, up to a mark or a hard break, at least one item
 */
export interface Row {
  /** Stable id, `group/form`; shown to users as the reason of a reading. */
  readonly id: string
  readonly slots: string
  /** Of two rows that match the same stretch the higher rank wins; 0 unless given. */
  readonly rank?: number
  /** Makes the meaning; `null` refuses the match (a month 13), and the next best row is tried. */
  readonly make: (match: Match) => Made | null
}

/** Rows compiled to an automaton. */
export interface Grammar {
  readonly rows: readonly Row[]
  readonly automaton: Automaton
}

/** A place in the tree of all sequences of slots. */
export interface GrammarNode {
  readonly number: number
  readonly edges: Map<string, GrammarEdge[]>
  readonly rest: Acceptance[]
  readonly accepts: Acceptance[]
}

export interface GrammarEdge {
  readonly spec: string
  readonly glued: boolean
  readonly node: GrammarNode
}

/** A row that ends here, with the slot name of every position. */
export interface Acceptance {
  readonly row: Row
  readonly order: number
  readonly names: readonly (string | null)[]
}
