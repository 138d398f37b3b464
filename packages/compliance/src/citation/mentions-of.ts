import type { LegalMention, LegalReference } from '@commune-plan/model'

/** Every mention of a document; the reference itself where the reader kept none. */
export function mentionsOf(reference: LegalReference): readonly [LegalMention, ...LegalMention[]] {
  const [first, ...more] = reference.mentions
  if (first !== undefined) return [first, ...more]
  const { line, span, type, number, date, issuer } = reference
  return [{ line, span, written: `${type} số ${number}`, type, number, date, issuer }]
}
