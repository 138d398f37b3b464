import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { locatedShape, type Located } from './located.js'
import { schemaOf } from './schema-of.js'

/** How a plan uses a document it names. */
export type ReferenceRelation = 'implements' | 'adjusts' | 'replaces' | 'cites'

/** Schema of {@link ReferenceRelation}. */
export const referenceRelationSchema = schemaOf<ReferenceRelation>()(
  z.enum(['implements', 'adjusts', 'replaces', 'cites']),
)

/** One mention of a document, with what that mention states. */
export interface LegalMention extends Located {
  /** The words. */
  readonly written: string
  /** Type as this mention gives it. */
  readonly type: string | null
  /** Number as this mention gives it. */
  readonly number: string | null
  /** Date as this mention gives it. */
  readonly date: Day | null
  /** Issuer as this mention gives it. */
  readonly issuer: string | null
}

const text = z.nullable(z.string())
const day = z.nullable(daySchema)

/** Schema of {@link LegalMention}. */
export const legalMentionSchema = schemaOf<LegalMention>()(
  z.strictObject({ ...locatedShape, written: z.string(), type: text, number: text, date: day, issuer: text }),
)

/** A document that the plan cites: one entry a document, at its first mention. */
export interface LegalReference extends Located {
  /** Type as written in full: "Nghị quyết", "Kế hoạch hành động". */
  readonly type: string
  /** Number with symbol as written, blanks removed, never repaired: `57-NQ/TW`. */
  readonly number: string
  /** Date of issue, where a mention gives it. */
  readonly date: Day | null
  /** Issuer, where a mention gives it. */
  readonly issuer: string | null
  /** How the plan uses it. */
  readonly relation: ReferenceRelation
  /** Every mention, in text order, with what that mention states. */
  readonly mentions: readonly LegalMention[]
}

/** Schema of {@link LegalReference}. */
export const legalReferenceSchema = schemaOf<LegalReference>()(
  z.strictObject({
    ...locatedShape,
    type: z.string(),
    number: z.string(),
    date: day,
    issuer: text,
    relation: referenceRelationSchema,
    mentions: z.array(legalMentionSchema),
  }),
)
