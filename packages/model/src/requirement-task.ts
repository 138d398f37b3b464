import { z } from 'zod'
import { schemaOf } from './schema-of.js'

/** A task that a superior assigns: its product and who carries it out. */
export interface RequirementTask {
  /** What is to come of it; `null` where the document does not say. */
  readonly product: string | null
  /** Bodies that lead it. */
  readonly lead: readonly string[]
  /** Bodies that coordinate. */
  readonly coordinators: readonly string[]
  /** What proves it. */
  readonly evidence: readonly string[]
  /** Who confirms it. */
  readonly verifier: string | null
  /** Who approves the product. */
  readonly approval: string | null
}

/** Schema of {@link RequirementTask}. */
export const requirementTaskSchema = schemaOf<RequirementTask>()(
  z.strictObject({
    product: z.nullable(z.string()),
    lead: z.array(z.string()),
    coordinators: z.array(z.string()),
    evidence: z.array(z.string()),
    verifier: z.nullable(z.string()),
    approval: z.nullable(z.string()),
  }),
)
