import type { Certainty, Day, Edtf, Span } from '@commune-plan/model'

/** Which body's rules a symbol follows: they differ in punctuation and in what numbers restart with. */
export type SymbolSystem =
  /** party: `57-NQ/TW` */
  | 'party'
  /** unions and the Front, punctuated as the party's: `84-QĐ/TWĐTN` */
  | 'union'
  /** state: `69/KH-UBND` */
  | 'state'
  /** state, legal normative: `30/2020/NĐ-CP` */
  | 'normative'
  /** National Assembly: `193/2025/QH15` */
  | 'assembly'
  /** official letter, without a type code: `4168/BNV-CQĐP` */
  | 'letter'

/** Number and symbol of a document, mended where it was written wrongly; see {@link printSymbol}. */
export interface LegalSymbol {
  readonly system: SymbolSystem
  /** Digits as written, leading zeros kept: `01`, `0155`; `null` where left blank. */
  readonly number: string | null
  /** Letter behind the number: the `a` of `168a/QĐ-UBND`. */
  readonly suffix: string | null
  readonly year: number | null
  /** Code of the document type; `null` for letters and laws. */
  readonly code: string | null
  /** Code of the issuing body: `TW`, `UBND`, `QH15`, `SNV-CCHC&PC`. */
  readonly organ: string
}

/** What is odd about a citation; it was read all the same. */
export type CitationDiagnosticCode =
  | 'symbol-spacing'
  | 'separator-mixed'
  | 'separator-missing'
  | 'hyphen-lost'
  | 'slash-lost'
  | 'symbol-malformed'
  | 'type-code-mismatch'
  | 'organ-variant'
  | 'no-diacritics'
  | 'ocr'
  | 'homoglyph'
  | 'dash-variant'
  | 'form-mismatch'
  | 'date-conflict'
  | 'date-impossible'
  | 'date-short-year'

export interface CitationDiagnostic {
  readonly code: CitationDiagnosticCode
  /** As the text has it. */
  readonly written: string
  /** As it was taken. */
  readonly taken: string | null
}

export type CitationForm =
  /** type, symbol and date or issuer */
  | 'full'
  /** symbol without date and issuer */
  | 'symbol'
  /** type and bare number: "Nghị quyết 57" */
  | 'short'
  /** popular name: "Đề án 06" */
  | 'alias'
  /** by its title: "Luật Giao dịch điện tử", "Hiến pháp năm 2013" */
  | 'named'
  /** type and issuer: "Chỉ thị của Ban Bí thư" */
  | 'unnumbered'
  /** "Kế hoạch này" */
  | 'anaphor'
  /** the document's own number: "Số: /KH-UBND" */
  | 'self'
  /** cut short: "Kế hoạch số 01 ngày ....." */
  | 'truncated'
  /** an annex of the document itself */
  | 'internal'
  /** a technical standard */
  | 'standard'

/** Article, clause, point or section of a document. */
export interface Pin {
  readonly article?: string
  readonly clause?: string
  readonly point?: string
  readonly section?: string
}

/** What a citation names. */
export interface CitationMeaning {
  readonly form: CitationForm
  /** Type of the document, from its word or else its code: "Nghị quyết". */
  readonly type: string | null
  /** The type word of the text where another one was taken. */
  readonly typeAsWritten: string | null
  readonly symbol: LegalSymbol | null
  /** The symbol as the text has it, blanks removed: `02-KHBCDTW`. */
  readonly symbolWritten: string | null
  /** Bare number where there is no symbol: the `57` of "Nghị quyết 57". */
  readonly number: string | null
  readonly date: Day | null
  /** Date with blanks: `2026-03`; `null` where the date is whole or missing. */
  readonly partialDate: Edtf | null
  /** As written behind "của". */
  readonly issuer: string | null
  /** Title of a law; name of a standard. */
  readonly name: string | null
  readonly alias: string | null
  /** Year behind a title: "Luật Tiếp công dân năm 2013". */
  readonly year: number | null
  readonly pins: readonly Pin[]
  /** Annexes, as written, of an internal reference. */
  readonly targets: readonly string[]
  readonly blanks: readonly ('number' | 'day' | 'month' | 'year')[]
  /** Symbol of the document that is meant, where a table of known documents tells. */
  readonly known: string | null
}

/** A citation as read. Offsets are UTF-16 units of the text that the caller gave. */
export interface CitationReading {
  readonly meaning: CitationMeaning
  readonly span: Span
  /** The words as they stand: `text.slice(span.start, span.end)`. */
  readonly written: string
  readonly parts: readonly { readonly role: string; readonly span: Span; readonly written: string }[]
  /** Id of the grammar row that read it. */
  readonly rule: string
  readonly certainty: Certainty
  readonly diagnostics: readonly CitationDiagnostic[]
}

/** All citations of a text, and what looks like a symbol but was not understood. */
export interface CitationScan {
  /** In text order, never overlapping. */
  readonly readings: readonly CitationReading[]
  readonly unread: readonly { readonly span: Span; readonly written: string }[]
  /** Work done: at most proportional to the length of the text. */
  readonly steps: number
}
