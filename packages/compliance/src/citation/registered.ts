import type { DocumentRecord, LegalReference } from '@commune-plan/model'
import type { RuleInput } from '@commune-plan/engine'
import { fold } from '../wording/fold.js'
import { parseSymbol, symbolKey } from './symbol.js'

const central = /^(?:tw|vptw|bcđtw|cp|ttg|vpcp|bcđcp|(?:ubtv)?qh\d+|cqttbcđ|b[A-Za-zÀ-ɏḀ-ỿ]{2,6})$/u

/**
 * The record of a cited document. A number alone names it only where its issuer is a central body; a provincial one
 * counts for plans of its own province, or where the citation names the province.
 */
export function registered(
  reference: Pick<LegalReference, 'number' | 'issuer'>,
  { documents, province }: Pick<RuleInput, 'documents' | 'province'>,
): DocumentRecord | null {
  const key = symbolKey(reference.number)
  const body = parseSymbol(reference.number)?.body
  if (key === null || body === undefined) return null
  const [only] = (byKey(documents).get(key) ?? []).filter((record) =>
    record.province === null ? central.test(body) : record.province === province || names(reference.issuer, record),
  )
  return only ?? null
}

function names(issuer: string | null, record: DocumentRecord): boolean {
  return issuer !== null && fold(record.issuer) === fold(issuer)
}

const known = new WeakMap<readonly DocumentRecord[], ReadonlyMap<string, readonly DocumentRecord[]>>()

/** The registry by symbol, indexed once. */
function byKey(documents: readonly DocumentRecord[]): ReadonlyMap<string, readonly DocumentRecord[]> {
  const before = known.get(documents)
  if (before !== undefined) return before
  const index = new Map<string, DocumentRecord[]>()
  for (const record of documents) {
    const key = symbolKey(record.number)
    if (key !== null) index.set(key, [...(index.get(key) ?? []), record])
  }
  known.set(documents, index)
  return index
}
