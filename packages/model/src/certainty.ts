import { z } from 'zod'
import { schemaOf } from './schema-of.js'

/**
 * How a value came to be known, from firmest to weakest; of several parts the weakest wins.
 *
 * - `stated`: it stands in the text as it is given here
 * - `repaired`: it stands in the text with a recognition slip that was mended
 * - `inherited`: a neighbour or a heading states it
 * - `assumed`: a convention gives it (the plan's own year, for instance)
 * - `ambiguous`: several readings are possible; this is the preferred one
 */
export type Certainty = 'stated' | 'repaired' | 'inherited' | 'assumed' | 'ambiguous'

/** Schema of {@link Certainty}. */
export const certaintySchema = schemaOf<Certainty>()(
  z.enum(['stated', 'repaired', 'inherited', 'assumed', 'ambiguous']),
)
