import type { Decimal } from './decimal.js'
import type { LocalizedText } from './localized-text.js'

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
  /** The arithmetic in words and figures, for an officer. */
  readonly arithmetic?: LocalizedText
  /** Ids of the open questions that keep the points apart. */
  readonly open?: readonly string[]
  /** Cases that somebody has to confirm. */
  readonly flags?: readonly LocalizedText[]
  /** Points from self-reported values alone, and from verified values alone; present where the two sets differ. */
  readonly selfReported?: Interval
  readonly verified?: Interval
  readonly evidence?: LocalizedText
  readonly verifier?: LocalizedText
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
  readonly wouldSettle: readonly { readonly input: string; readonly width: Decimal; readonly label?: LocalizedText }[]
  /** One sentence for a leader. */
  readonly sentence?: LocalizedText
  readonly standing?: string
  /** The answers taken to the questions that the source leaves open, by option id. */
  readonly options?: Readonly<Record<string, string>>
  /** The grades by each reading, where the source leaves open which one counts. */
  readonly readings?: readonly GradeReading[]
  /** Ids of the gates that refuse the whole file: nothing is scored. */
  readonly refusedBy?: readonly string[]
  /** The total from self-reported and from verified values alone, side by side; present where the two sets differ. */
  readonly selfReported?: CardSummary
  readonly verified?: CardSummary
  /** What stands wrong in the values given; an invalid value counts as missing. */
  readonly problems?: readonly ValueProblem[]
}

/** Grades as one reading of the source gives them. */
export interface GradeReading {
  readonly by: 'points' | 'percent'
  readonly value: Interval
  readonly grades: readonly { readonly id: string; readonly label: LocalizedText }[]
}

/** A total and what it still allows. */
export interface CardSummary {
  readonly points: Interval
  readonly percent: Interval
  readonly grades: readonly { readonly id: string; readonly label: LocalizedText }[]
}

/** A value that was given and cannot be used. */
export interface ValueProblem {
  readonly input: string
  readonly message: LocalizedText
}
