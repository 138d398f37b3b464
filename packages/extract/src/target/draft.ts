import type { Certainty, Clause, Edtf, Located } from '@commune-plan/model'

/** A target before ids are given. */
export interface TargetDraft extends Located {
  readonly key: string
  readonly origin: 'body' | 'annex'
  readonly text: string
  readonly section: string
  readonly horizon: Edtf | null
  readonly horizonCertainty: Certainty
  readonly lead: readonly string[]
  readonly coordinators: readonly string[]
  readonly clauses: readonly Clause[]
}
