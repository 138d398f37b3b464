import type { Day } from './day.js'
import type { Fault } from './fault.js'
import type { Finding, NotChecked, RuleInfo } from './finding.js'
import type { Note } from './note.js'
import type { Plan } from './plan.js'
import type { ScoreCard } from './score-card.js'
import type { AlignmentVerdict } from './verdict.js'
import type { Indicator } from './indicator.js'
import type { LocalizedText } from './localized-text.js'

/** What an evaluation was made with: enough to make it again. */
export interface Provenance {
  /** Package versions, by name. */
  readonly packages: Readonly<Record<string, string>>
  /** Catalogs, profiles and presets used: id to SHA-256 of the canonical JSON. */
  readonly catalogs: Readonly<Record<string, string>>
  readonly profiles: Readonly<Record<string, string>>
  readonly preset: string
  /** SHA-256 of the document's bytes. */
  readonly document: string
}

/** How many of each, waived findings apart. */
export interface EvaluationSummary {
  readonly targets: number
  readonly measurableTargets: number
  readonly tasks: number
  readonly findings: Readonly<Record<'error' | 'warning' | 'info' | 'advice' | 'waived', number>>
  readonly verdicts: Readonly<Record<string, number>>
  /** One sentence: what the evaluation comes to. */
  readonly sentence: LocalizedText
}

/** Everything that is known of a plan on a day. Plain, frozen, sorted JSON: the same input gives the same bytes. */
export interface Evaluation {
  readonly schemaVersion: '1'
  readonly asOf: Day
  readonly name: string
  readonly province: string | null
  /** `false` when a fault left a part unknown. */
  readonly complete: boolean
  readonly plan: Plan
  readonly verdicts: readonly AlignmentVerdict[]
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  readonly cards: readonly ScoreCard[]
  readonly notes: readonly Note[]
  readonly faults: readonly Fault[]
  /** The rules that were run, and the indicators that are named, so that a report needs nothing else. */
  readonly rules: readonly RuleInfo[]
  readonly indicators: readonly Indicator[]
  readonly catalogs: readonly { readonly id: string; readonly title: LocalizedText; readonly requirementsKnown: boolean }[]
  readonly summary: EvaluationSummary
  readonly provenance: Provenance
}
