import type { Day, DocumentRecord } from '@commune-plan/model'
import { documents } from '../documents.js'
import { aliasKey } from './alias-key.js'
import { symbolParts, type SymbolParts } from './symbol-parts.js'

/** How a citation departs from the registered document. */
export type CitationDeviation =
  /** Separators swapped: `25-KH/UBND` for `25/KH-UBND`. */
  | 'separator'
  /** Leading zeros more or fewer: `155/KH-UBND` for `0155/KH-UBND`. */
  | 'leading-zero'
  /** Another date than registered. */
  | 'date'
  /** Cited by a common name, not by its number: "Đề án 06". */
  | 'alias'

/** A registered document that a citation means, and what is odd about the citation. */
export interface FoundDocument {
  /** The registered document. */
  readonly document: DocumentRecord
  /** How the citation departs from it; empty where it does not. */
  readonly deviations: readonly CitationDeviation[]
}

/** What is known of a citation besides its symbol; all of it narrows the search. */
export interface CitationContext {
  /** Date as cited, `YYYY-MM-DD`. */
  readonly date?: Day | null
  /** Code of the province the plan belongs to: its own documents win over another province's of the same number. */
  readonly province?: string | null
}

/**
 * The registered document that a citation means, in any form it is written in: blanks, swapped separators, leading
 * zeros, common names. The number is compared as a whole (`69` is not `369`).
 *
 * @param citation symbol or common name: `57-NQ/TW`, `25-KH/UBND`, "Nghị quyết 57"
 * @param context date and province, where known
 * @returns `null` where nothing fits, or where several documents of other provinces fit and nothing tells them apart
 */
export function findDocument(citation: string, context: CitationContext = {}): FoundDocument | null {
  const parts = symbolParts(citation)
  const found = parts === null ? byAlias(citation) : bySymbol(parts)
  const own = found.filter(
    (one) => one.document.province === null || one.document.province === (context.province ?? one.document.province),
  )
  const pick = narrow(own, context)
  if (pick === null) return null
  const date = context.date ?? null
  const differs = date !== null && pick.document.date !== null && pick.document.date !== date
  return differs ? { ...pick, deviations: [...pick.deviations, 'date'] } : pick
}

function bySymbol(parts: SymbolParts): readonly FoundDocument[] {
  return documents.flatMap((document) => {
    const known = symbolParts(document.number)
    if (known?.number !== parts.number || known.words !== parts.words || known.year !== parts.year) return []
    const deviations: CitationDeviation[] = []
    if (known.written !== parts.written) deviations.push('leading-zero')
    if (known.rest !== parts.rest) deviations.push('separator')
    return [{ document, deviations }]
  })
}

function byAlias(citation: string): readonly FoundDocument[] {
  const key = aliasKey(citation)
  return documents.flatMap((document) =>
    document.aliases.some((alias) => aliasKey(alias) === key) ? [{ document, deviations: ['alias' as const] }] : [],
  )
}

function narrow(found: readonly FoundDocument[], { date, province }: CitationContext): FoundDocument | null {
  const dated = found.filter((one) => date !== undefined && date !== null && one.document.date === date)
  const local = found.filter((one) => province !== undefined && province !== null && one.document.province === province)
  const national = found.filter((one) => one.document.province === null)
  const candidates = [dated, local, national, found].find((list) => list.length > 0) ?? []
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}
