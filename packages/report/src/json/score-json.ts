import type { Evaluation, Fault, ScoreCard } from '@commune-plan/model'

/** What `score --format json` prints. */
export interface ScoreJson {
  /** One a scoring profile, with the trace of every item. */
  readonly cards: readonly ScoreCard[]
  /** Parts of the program that failed; empty when the answer is complete. */
  readonly faults: readonly Fault[]
}

/** The score cards of an evaluation in the shape of `score --format json`. */
export function scoreJson(evaluation: Pick<Evaluation, 'cards' | 'faults'>): ScoreJson {
  return { cards: evaluation.cards, faults: evaluation.faults }
}
