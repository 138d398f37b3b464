import type { Total } from './total.js'

/** Totals from self-reported and from verified values alone, where any value has a verified side. */
export interface Sides {
  readonly self: Total
  readonly verified: Total
}
