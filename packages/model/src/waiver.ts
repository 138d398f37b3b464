import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { schemaOf } from './schema-of.js'

/** What a finding tells of the waiver that covers it. */
export interface AppliedWaiver {
  /** Why it was accepted. */
  readonly reason: string
  /** Who accepted it. */
  readonly approver: string
  /** Document in which it was accepted. */
  readonly document: string
  /** Last day on which it holds. */
  readonly expires: Day
}

/** Schema of {@link AppliedWaiver}. */
export const appliedWaiverSchema = schemaOf<AppliedWaiver>()(
  z.strictObject({ reason: z.string(), approver: z.string(), document: z.string(), expires: daySchema }),
)

const needed = (what: string) =>
  z
    .string({
      error: ({ input }) =>
        typeof input === 'number' ? `got a number; put it in quotes: "${input}"` : `a waiver needs ${what}`,
    })
    .min(1, { error: `a waiver needs ${what}` })

/** An accepted finding. */
export interface Waiver {
  /** Rule id. */
  readonly rule: string
  /** Fingerprint of the finding. */
  readonly fingerprint: string
  /** Why it is accepted. */
  readonly reason: string
  /** Who accepts it. */
  readonly approver: string
  /** Document in which it is accepted. */
  readonly document: string
  /** Last day on which it holds. */
  readonly expires: Day
}

/** Schema of {@link Waiver}: every member is needed, none may be empty. */
export const waiverSchema = schemaOf<Waiver>()(
  z.strictObject({
    rule: needed('the id of a rule, for example "document/number-blank"'),
    fingerprint: needed('the fingerprint of the finding, as the JSON report shows it'),
    reason: needed('a reason'),
    approver: needed('the name or office of who accepts it'),
    document: needed('the document in which it is accepted, for example "05/TB-UBND"'),
    expires: daySchema,
  }),
)
