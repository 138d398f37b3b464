import type { Certainty, Edtf } from '@commune-plan/model'
import { readHorizonText } from '../reading/time.js'

/** By the end of which period, and how that is known. */
export interface KnownHorizon {
  readonly horizon: Edtf | null
  readonly certainty: Certainty
}

/**
 * The horizon that the first of several texts states.
 *
 * @param texts the item's own time line and words, then lead-ins and headings from the nearest outwards
 * @param planYear the plan's single year, which holds where nothing else is said; `null` where it has none
 */
export function horizonOf(
  texts: readonly (readonly [string | null, Certainty])[],
  planYear: Edtf | null,
): KnownHorizon {
  for (const [text, certainty] of texts) {
    if (text === null || text === '') continue
    const horizon = readHorizonText(text, planYear)
    if (horizon !== null) return { horizon, certainty }
  }
  return { horizon: planYear, certainty: 'assumed' }
}
