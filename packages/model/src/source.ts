import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { schemaOf } from './schema-of.js'

/** How much of a document was seen: a secondary source never carries a requirement's number. */
export type EvidenceGrade = 'full-text' | 'official-report' | 'news' | 'secondary'

/** Schema of {@link EvidenceGrade}. */
export const evidenceGradeSchema = schemaOf<EvidenceGrade>()(
  z.enum(['full-text', 'official-report', 'news', 'secondary']),
)

/** Where a datum comes from. */
export interface Source {
  /** What was read, as a person would cite it. */
  readonly title: string
  /** Its address; `null` where it has none. */
  readonly url: string | null
  /** Place in the document: "Phụ lục I, hàng 11.2". */
  readonly locator: string | null
  /** How much of the document was seen. */
  readonly grade: EvidenceGrade
  /** Day on which it was last looked at. */
  readonly checkedOn: Day
  /** `true` where nobody compared the number with the signed text. */
  readonly unverified?: boolean
}

/** Schema of {@link Source}. */
export const sourceSchema = schemaOf<Source>()(
  z.strictObject({
    title: z.string(),
    url: z.nullable(z.string()),
    locator: z.nullable(z.string()),
    grade: evidenceGradeSchema,
    checkedOn: daySchema,
    unverified: z.exactOptional(z.boolean()),
  }),
)
