import type { Day } from './day.js'
import type { Decimal } from './decimal.js'
import type { LocalizedText } from './localized-text.js'
import type { RuleBasis } from './finding.js'

/** A JsonLogic rule of the strict dialect: plain JSON. */
export type JsonRule = null | boolean | number | string | readonly JsonRule[] | { readonly [operator: string]: JsonRule }

/** Type of a rule's input. */
export type InputType = 'number' | 'integer' | 'boolean' | 'text' | 'day' | 'list'

export interface InputDeclaration {
  readonly type: InputType
  /** Unit of a number: `%`, `điểm`, a counted noun. */
  readonly unit?: string
  readonly label: LocalizedText
  /** Where the value comes from: `indicator:ID`, `plan:PATH`, `task-states`, `manual`. */
  readonly from: string
}

/** Half-open band of a grade: from ≤ points < below. `below: null` is the top band, its upper end included. */
export interface GradeBand {
  readonly id: string
  readonly label: LocalizedText
  readonly from: Decimal
  readonly below: Decimal | null
}

export interface ScoringItem {
  readonly id: string
  readonly label: LocalizedText
  readonly maximum: Decimal
  readonly kind: 'points' | 'bonus' | 'deduction'
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  /** Named shape with parameters, or a rule in the strict dialect; the result is the points. */
  readonly rule: JsonRule
  /** When the item applies; left out: always. */
  readonly appliesIf?: JsonRule
  /** `unknown` unless the item states another policy with its reason. */
  readonly missing?: { readonly policy: 'unknown' | 'zero' | 'full' | 'lower-maximum'; readonly reason: LocalizedText }
  readonly basis: readonly RuleBasis[]
}

export interface ScoringGroup {
  readonly id: string
  readonly label: LocalizedText
  readonly maximum: Decimal
  /** Caps what the items of the group may add up to; the maximum where left out. */
  readonly cap?: Decimal
  readonly items: readonly ScoringItem[]
}

/** Groups, items, rules and grades, as data. */
export interface ScoringProfile {
  readonly schemaVersion: '1'
  readonly id: string
  readonly title: LocalizedText
  /** What it scores: the plan itself, or the carrying-out. */
  readonly scores: 'plan' | 'progress'
  readonly validFrom: Day
  readonly validTo: Day | null
  readonly province: string | null
  readonly maximum: Decimal
  readonly rounding: { readonly digits: number; readonly mode: 'half-away-from-zero' }
  readonly groups: readonly ScoringGroup[]
  readonly grades: readonly GradeBand[]
  readonly gates: readonly ScoringGate[]
  /** Questions that the source leaves open, each with the options and the one taken. */
  readonly options: readonly ProfileOption[]
  readonly basis: readonly RuleBasis[]
  readonly remarks: readonly LocalizedText[]
}

/** A condition that limits the grade, whatever the points. */
export interface ScoringGate {
  readonly id: string
  readonly label: LocalizedText
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  readonly when: JsonRule
  readonly grade: string
  readonly basis: readonly RuleBasis[]
}

export interface ProfileOption {
  readonly id: string
  readonly question: LocalizedText
  readonly values: readonly { readonly id: string; readonly label: LocalizedText }[]
  readonly taken: string
}

/** Points known only within bounds: low = high when everything needed is known. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

/** One node of an explanation: what was computed from what. */
export interface TraceNode {
  /** `input`, `parameter`, an operator, `item`, `group`, `card`. */
  readonly kind: string
  readonly label: string
  readonly value: string | null
  readonly unit?: string
  readonly basis?: readonly string[]
  readonly children: readonly TraceNode[]
}

export interface ScoredItem {
  readonly id: string
  readonly label: LocalizedText
  readonly kind: 'points' | 'bonus' | 'deduction'
  readonly maximum: Decimal
  readonly state: 'scored' | 'unknown' | 'not-applicable' | 'error'
  readonly points: Interval
  /** Inputs that would settle it. */
  readonly missing: readonly string[]
  /** One sentence for a leader. */
  readonly sentence: LocalizedText
  readonly trace: TraceNode
  readonly basis: readonly string[]
}

export interface ScoredGroup {
  readonly id: string
  readonly label: LocalizedText
  readonly maximum: Decimal
  readonly points: Interval
  readonly items: readonly ScoredItem[]
}

/** Points with interval, grade and trace. */
export interface ScoreCard {
  readonly profile: string
  readonly title: LocalizedText
  readonly scores: 'plan' | 'progress'
  /** What can be reached: the profile's maximum less what is not applicable. */
  readonly maximum: Decimal
  readonly fullMaximum: Decimal
  readonly points: Interval
  /** Points over the reachable maximum, in percent, rounded as the profile states. */
  readonly percent: Interval
  /** All grades that the interval still allows, best last; one when settled. */
  readonly grades: readonly { readonly id: string; readonly label: LocalizedText }[]
  readonly gates: readonly string[]
  readonly groups: readonly ScoredGroup[]
  /** Figures that would settle the interval, the most telling first. */
  readonly wouldSettle: readonly { readonly input: string; readonly width: Decimal }[]
}
