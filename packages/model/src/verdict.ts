import type { Certainty } from './certainty.js'
import type { LocalizedText } from './localized-text.js'
import type { Clause } from './plan.js'
import type { Requirement } from './catalog.js'
import type { Span } from './span.js'

export type VerdictKind =
  | 'equal'
  | 'tighter'
  | 'looser'
  | 'later'
  | 'absent'
  | 'by-reference'
  | 'not-comparable'
  | 'not-applicable'
  | 'requirement-unknown'

/** A statement of the plan that a verdict rests on. */
export interface VerdictEvidence {
  /** Id of the target or task. */
  readonly target: string
  readonly line: number
  readonly quote: string
  readonly span: Span
  readonly clause: Clause | null
  readonly horizon: string | null
  /** `decides`: the verdict rests on it; `look-alike`: near, but another measure. */
  readonly role: 'decides' | 'supports' | 'look-alike'
}

/** One requirement against the plan's targets. */
export interface AlignmentVerdict {
  /** Id of the requirement. */
  readonly requirement: string
  readonly catalog: string
  readonly indicator: string
  readonly verdict: VerdictKind
  readonly required: Requirement
  readonly found: readonly VerdictEvidence[]
  readonly why: LocalizedText
  /** Message id with data, from which `why` was made. */
  readonly reason: { readonly id: string; readonly data: Readonly<Record<string, string>> }
  /** Weakest certainty of what it rests on; a verdict that rests on an uncertain reading says so in `why`. */
  readonly certainty: Certainty
  readonly strive: boolean
}
