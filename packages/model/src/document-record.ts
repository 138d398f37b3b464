import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { schemaOf } from './schema-of.js'
import { sourceSchema, type Source } from './source.js'

/** Identity of an official document. */
export interface DocumentRecord {
  /** `57-NQ/TW`, `03/NQ-CP`, as its issuer writes it. */
  readonly number: string
  /** "Nghị quyết" */
  readonly type: string
  /** Date of issue; `null` where it is not known. */
  readonly date: Day | null
  /** Issuing body in full. */
  readonly issuer: string
  /** Title without type and number. */
  readonly title: string
  /** Province code where a provincial body issued it. */
  readonly province: string | null
  /** What became of it. */
  readonly status: 'in-force' | 'amended' | 'replaced' | 'expired' | 'draft' | 'unknown'
  /** Numbers of the documents that amend it. */
  readonly amendedBy: readonly string[]
  /** Numbers of the documents that replace it. */
  readonly replacedBy: readonly string[]
  /** Other forms under which it is cited: "Đề án 06", "Nghị quyết 57". */
  readonly aliases: readonly string[]
  /** Where this record comes from. */
  readonly sources: readonly Source[]
}

/** Schema of {@link DocumentRecord}. */
export const documentRecordSchema = schemaOf<DocumentRecord>()(
  z.strictObject({
    number: z.string(),
    type: z.string(),
    date: z.nullable(daySchema),
    issuer: z.string(),
    title: z.string(),
    province: z.nullable(z.string()),
    status: z.enum(['in-force', 'amended', 'replaced', 'expired', 'draft', 'unknown']),
    amendedBy: z.array(z.string()),
    replacedBy: z.array(z.string()),
    aliases: z.array(z.string()),
    sources: z.array(sourceSchema),
  }),
)
