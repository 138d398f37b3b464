import type { TokenTable } from './token-table.js'

/**
 * What lies between a token and the one before it: nothing, blanks, a line break that may be soft, or a break that no
 * phrase crosses (a new paragraph, a list marker, a cell).
 */
export type Gap = 0 | 1 | 2 | 3

/** How a word is written. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'none'

/** A slip of recognition or typing that was mended to read a token. */
export interface Repair {
  readonly written: string
  readonly taken: string
}

/** A slot of a grammar row and the words that fill it. */
export interface Part {
  readonly role: string
  /** UTF-16 offsets into the text that was lexed. */
  readonly start: number
  readonly end: number
}

/**
 * One token, or one phrase that grammar rows made of tokens. Offsets are UTF-16 units of the text that was lexed.
 * Every token has at least one class; see {@link lex} for those that are given without a lexicon.
 */
export interface Item {
  readonly start: number
  readonly end: number
  readonly classes: readonly string[]
  readonly gap: Gap
  readonly shape: Shape
  /** The number of digits or a number word, the value of the lexicon entry, or what a grammar row made. */
  readonly value: unknown
  /** Id of the grammar row that made it; `null` for a token. */
  readonly rule: string | null
  readonly parts: readonly Part[]
  readonly repairs: readonly Repair[]
}

/** The tokens of a text and how many steps it took to find them. */
export interface Lexed {
  /** The text that was lexed; offsets are into it. */
  readonly text: string
  /** All tokens as objects. */
  readonly tokens: readonly Item[]
  /** The tokens as columns, from which objects are made where they are asked for. */
  readonly table: TokenTable
  readonly steps: number
}
