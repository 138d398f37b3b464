import type { Item } from '@commune-plan/vietnamese'
import type { CitationDiagnostic, CitationForm, CitationMeaning, LegalSymbol } from './citation.js'
import { documentTypes, type DocumentType } from './data/document-types.js'
import { knownDocuments, type KnownDocument } from './data/known-documents.js'
import type { CiteValue } from './grammar/cite-value.js'
import { printSymbol } from './print-symbol.js'

/** What the pieces of a citation mean together. */
export interface Settled {
  readonly meaning: CitationMeaning
  readonly diagnostics: readonly CitationDiagnostic[]
}

const byCode = new Map<string, DocumentType>()
for (const type of documentTypes) {
  const [usual] = type.codes
  if (usual !== undefined && !byCode.has(usual)) byCode.set(usual, type)
}
for (const type of documentTypes) for (const code of type.codes) if (!byCode.has(code)) byCode.set(code, type)
const letterType = documentTypes.find((type) => type.name === 'Công văn')!
const lawType = documentTypes.find((type) => type.name === 'Luật')!

/**
 * Weighs type word against code (the word wins, unless it is a word for any document), fills a missing code, and marks
 * what contradicts the table of known documents.
 *
 * @param item the item that the rows made
 * @param earlier the citation before it in a list, whose type word is shared
 */
export function settleCitation(item: Item, earlier: CitationMeaning | null): Settled {
  const cite = item.value as CiteValue
  const read = cite.symbol
  const { type, typeAsWritten, mismatch } = weighType(cite, earlier)
  const coded = read === null ? null : withCode(read.symbol, type, mismatch)
  const symbol = coded === null ? null : knownForm(coded)
  const known =
    symbol === null ? cite.known : (knownDocuments.find((row) => row.symbol === printSymbol(symbol)) ?? null)
  const blank = read !== null && read.symbol.number === null
  const written = read?.written ?? ''
  const diagnostics = [
    ...(read?.diagnostics ?? []),
    ...(mismatch
      ? [{ code: 'type-code-mismatch' as const, written, taken: coded === null ? null : printSymbol(coded) }]
      : []),
    ...(symbol !== coded ? [{ code: 'form-mismatch' as const, written, taken: printSymbol(symbol!) }] : []),
    ...dateDiagnostics(cite, known),
  ]
  const meaning: CitationMeaning = {
    form: formOf(cite, blank),
    type:
      cite.form === 'internal'
        ? null
        : cite.form === 'standard'
          ? 'Tiêu chuẩn'
          : (cite.known?.type ?? type?.name ?? null),
    typeAsWritten,
    symbol: blank ? null : symbol,
    symbolWritten: read?.written ?? null,
    number: cite.number,
    date: cite.date?.date ?? null,
    partialDate: cite.date?.partial ?? null,
    issuer: cite.issuer,
    name: cite.form === 'short' ? null : cite.name,
    alias: cite.alias,
    year: cite.year,
    pins: cite.pins,
    targets: cite.targets,
    blanks: [...(blank ? (['number'] as const) : []), ...(cite.date?.blanks ?? [])],
    known: known?.symbol ?? null,
  }
  return { meaning, diagnostics }
}

function weighType(
  cite: CiteValue,
  earlier: CitationMeaning | null,
): { type: DocumentType | null; typeAsWritten: string | null; mismatch: boolean } {
  const symbol = cite.symbol?.symbol ?? null
  const word = cite.type
  if (word === null) {
    const shared = earlier?.type ?? null
    const sharedType = shared === null ? undefined : documentTypes.find((type) => type.name === shared)
    if (symbol?.code == null) {
      if (cite.form === 'short' && cite.name !== null)
        return { type: byCode.get(cite.name) ?? null, typeAsWritten: null, mismatch: false }
      if (symbol?.system === 'letter') return { type: letterType, typeAsWritten: null, mismatch: false }
      return {
        type: sharedType ?? (symbol?.system === 'assembly' ? lawType : null),
        typeAsWritten: null,
        mismatch: false,
      }
    }
    const type = sharedType?.codes.includes(symbol.code) === true ? sharedType : (byCode.get(symbol.code) ?? null)
    return { type, typeAsWritten: null, mismatch: false }
  }
  if (symbol === null) return { type: word, typeAsWritten: null, mismatch: false }
  if (symbol.system === 'letter')
    return word.generic === true
      ? { type: letterType, typeAsWritten: word.name === 'Công văn' ? null : word.name, mismatch: false }
      : { type: word, typeAsWritten: null, mismatch: false }
  const coded = symbol.code === null ? undefined : byCode.get(symbol.code)
  if (word.name === 'Văn bản' && coded !== undefined) return { type: coded, typeAsWritten: word.name, mismatch: false }
  if (symbol.code === null || word.codes.includes(symbol.code))
    return { type: word, typeAsWritten: null, mismatch: false }
  if (word.generic === true)
    return { type: byCode.get(symbol.code) ?? word, typeAsWritten: word.name, mismatch: word.name === 'Công văn' }
  return { type: word, typeAsWritten: null, mismatch: byCode.has(symbol.code) }
}

function withCode(symbol: LegalSymbol, type: DocumentType | null, mismatch: boolean): LegalSymbol {
  const missing = symbol.code === null && (symbol.system === 'party' || symbol.system === 'union')
  const code = type?.codes[0]
  const replaced = mismatch && type?.generic !== true
  return code !== undefined && (missing || replaced) ? { ...symbol, code } : symbol
}

/** `06/2022/QĐ-TTg` where only `06/QĐ-TTg` of that year is known: the year marks another series of numbers. */
function knownForm(symbol: LegalSymbol): LegalSymbol {
  if (symbol.system !== 'normative') return symbol
  const plain: LegalSymbol = { ...symbol, system: 'state', year: null }
  const known = knownDocuments.find((row) => row.symbol === printSymbol(plain))
  return known?.date.startsWith(`${symbol.year ?? ''}-`) === true ? plain : symbol
}

/** A known document with a date that differs in one of day, month and year only. */
function dateDiagnostics(cite: CiteValue, known: KnownDocument | null): readonly CitationDiagnostic[] {
  const date = cite.date
  if (date?.impossible === true) return [{ code: 'date-impossible', written: '', taken: null }]
  if (date?.shortYear === true) return [{ code: 'date-short-year', written: date.date ?? '', taken: date.date }]
  if (known === null || date?.date == null || date.date === known.date) return []
  const other = known.date.split('-')
  const differing = date.date.split('-').filter((piece, at) => piece !== other[at]).length
  return differing === 1 ? [{ code: 'date-conflict', written: date.date, taken: known.date }] : []
}

function formOf(cite: CiteValue, blank: boolean): CitationForm {
  if (blank) return 'self'
  if (cite.form === 'symbol' && cite.type?.codes[0] === 'L') return 'named'
  return cite.form === 'symbol' && (cite.date !== null || cite.owned) ? 'full' : cite.form
}
