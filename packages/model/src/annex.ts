import { z } from 'zod'
import { edtfSchema, type Edtf } from './day.js'
import { locatedSchema, locatedShape, type Located } from './located.js'
import { schemaOf } from './schema-of.js'

/** The line below an annex's head that says which plan it belongs to. */
export interface AnnexCaption extends Located {
  /** The words. */
  readonly written: string
  /** Number of the plan; `null` where it is left blank. */
  readonly number: string | null
  /** Date of the plan with the precision that is filled in. */
  readonly date: Edtf | null
}

/** Schema of {@link AnnexCaption}. */
export const annexCaptionSchema = schemaOf<AnnexCaption>()(
  z.strictObject({
    ...locatedShape,
    written: z.string(),
    number: z.nullable(z.string()),
    date: z.nullable(edtfSchema),
  }),
)

/** A place where the body points to an annex. */
export interface AnnexMention extends Located {
  /** The words. */
  readonly written: string
}

/** Schema of {@link AnnexMention}. */
export const annexMentionSchema = schemaOf<AnnexMention>()(z.strictObject({ ...locatedShape, written: z.string() }))

/** An annex: its own heading, and the places where the body points to it. */
export interface Annex {
  /** Label as written at its head ("Phụ lục I"); `null` where the annex has a caption only. */
  readonly label: string | null
  /** Title below the label. */
  readonly title: string | null
  /** Where it begins; `null` where the plan refers to an annex that is not there. */
  readonly at: Located | null
  /** "(Kèm theo Kế hoạch số /KH-UBND ngày / 3 /2026 …)" */
  readonly caption: AnnexCaption | null
  /** What its table lists. */
  readonly holds: 'targets' | 'tasks' | 'other' | null
  /** Every mention in the body, in text order. */
  readonly mentions: readonly AnnexMention[]
}

/** Schema of {@link Annex}. */
export const annexSchema = schemaOf<Annex>()(
  z.strictObject({
    label: z.nullable(z.string()),
    title: z.nullable(z.string()),
    at: z.nullable(locatedSchema),
    caption: z.nullable(annexCaptionSchema),
    holds: z.nullable(z.enum(['targets', 'tasks', 'other'])),
    mentions: z.array(annexMentionSchema),
  }),
)
