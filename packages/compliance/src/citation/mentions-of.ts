import type { LegalMention, LegalReference } from '@commune-plan/model'

/** Every mention of a document; the reference itself where the reader kept none. */
export function mentionsOf(reference: LegalReference): readonly LegalMention[] {
  if (reference.mentions.length > 0) return reference.mentions
  const { line, span, type, number, date, issuer } = reference
  return [{ line, span, written: `${type} số ${number}`, type, number, date, issuer }]
}
