import type { Outcome } from '../poison.js'

/** One bound slot, and what was bound before it. */
export interface Bound {
  readonly outer: Environment | null
  readonly slot: number
  readonly value: Outcome
  /** Inside `reduce`: the slot of the accumulator, which json-logic-js hands over beside the element. */
  readonly accumulator?: number
}

/** What json-logic-js carries through a rule as its data: bound slots, or inside `reduce` those and the accumulator. */
export type Environment = Bound | { readonly current: Bound; readonly accumulator: Outcome }

export const nothingBound: Bound = { outer: null, slot: -1, value: false }

export function extend(outer: Environment, slot: number, value: Outcome): Bound {
  return { outer, slot, value }
}

/** The value of a slot. Every slot that a checked rule reads is bound. */
export function lookUp(environment: Environment, slot: number): Outcome {
  for (let at: Environment | null = environment; at !== null;) {
    if ('current' in at) {
      if (at.current.accumulator === slot) return at.accumulator
      at = at.current
    }
    if (at.slot === slot) return at.value
    at = at.outer
  }
  throw new Error(`slot ${slot} of a checked rule is not bound`)
}
