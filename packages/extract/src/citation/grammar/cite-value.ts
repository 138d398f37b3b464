import type { Item, Made, Match } from '@commune-plan/vietnamese'
import type { CitationForm, Pin } from '../citation.js'
import type { DocumentType } from '../data/document-types.js'
import type { KnownDocument } from '../data/known-documents.js'
import type { DateValue } from './dates.js'
import type { SymbolValue } from './symbols.js'

/** A citation as the rows gather it; what the pieces mean together is settled afterwards. */
export interface CiteValue {
  readonly form: CitationForm
  readonly type: DocumentType | null
  readonly symbol: SymbolValue | null
  readonly number: string | null
  readonly date: DateValue | null
  readonly issuer: string | null
  /** A "của …" stands there, whoever it names. */
  readonly owned: boolean
  readonly name: string | null
  readonly alias: string | null
  readonly known: KnownDocument | null
  readonly year: number | null
  readonly pins: readonly Pin[]
  readonly targets: readonly string[]
}

const empty: CiteValue = {
  form: 'symbol',
  type: null,
  symbol: null,
  number: null,
  date: null,
  issuer: null,
  owned: false,
  name: null,
  alias: null,
  known: null,
  year: null,
  pins: [],
  targets: [],
}

/** Words of the whole match, blanks folded. */
export const matchedWords = (match: Match): string =>
  match.text.slice(match.items[0]!.start, match.items.at(-1)!.end).replace(/\s+/gu, ' ')

/** An item that is a citation. */
export function cite(value: Partial<CiteValue>, is = 'cite'): Made {
  return { is, value: { ...empty, ...value } satisfies CiteValue }
}

/** Document type in the slot `t`. */
export const typeOf = (match: Match): DocumentType | null =>
  (match.slot('t')?.value as DocumentType | undefined) ?? null
/** Symbol in the slot `s`. */
export const symbolOf = (match: Match): SymbolValue | null =>
  (match.slot('s')?.value as SymbolValue | undefined) ?? null
/** Issuer in the slot `i`, and whether there is one, whoever it names. */
export const issuerOf = (match: Match): { issuer: string | null; owned: boolean } => ({
  issuer: (match.slot('i')?.value as string | null | undefined) ?? null,
  owned: match.slot('i') !== undefined,
})
/** Whether a word is written with a capital, as the name of a document is. */
export const capital = (item: Item | undefined): boolean => item?.shape !== 'lower'
