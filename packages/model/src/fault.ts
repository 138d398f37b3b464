import { z } from 'zod'
import { schemaOf } from './schema-of.js'

/**
 * A rule, a plug-in or the program failed. An evaluation with a fault is `complete: false`: what the failed part would
 * have said is unknown.
 */
export interface Fault {
  /** Where it happened: `read`, `extract`, `align`, `rule`, `score`, `report`, `plugin`. */
  readonly phase: string
  /** The rule, profile, catalog or plug-in that failed, where one did. */
  readonly source: string | null
  /** One English sentence: what was given, what was expected. */
  readonly message: string
}

/** Schema of {@link Fault}. */
export const faultSchema = schemaOf<Fault>()(
  z.strictObject({ phase: z.string(), source: z.nullable(z.string()), message: z.string() }),
)
