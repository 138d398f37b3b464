import type { Day } from './day.js'
import type { Decimal } from './decimal.js'
import type { LocalizedText } from './localized-text.js'
import type { RuleBasis } from './finding.js'

/** A JsonLogic rule of the strict dialect: plain JSON. */
export type JsonRule =
  null | boolean | number | string | readonly JsonRule[] | { readonly [operator: string]: JsonRule }

/** Type of a rule's input. */
export type InputType = 'number' | 'integer' | 'boolean' | 'text' | 'day' | 'list'

export interface InputDeclaration {
  readonly type: InputType
  /** Unit of a number: `%`, `điểm`, a counted noun. */
  readonly unit?: string
  readonly label: LocalizedText
  /**
   * Where the value comes from: `plan:NAME` (counted in the plan), `indicator:ID/numerator`, `indicator:ID/denominator`,
   * `indicator:ID/value` (a reported figure), `task-states:STATE`, `manual`.
   */
  readonly from: string
  /** Which way is better: a better figure never lowers a score, unless this says `neither`. Left out: `neither`. */
  readonly better?: 'higher' | 'lower' | 'neither'
  /** Bounds of a number. A value outside them is refused, not clamped. */
  readonly minimum?: Decimal
  readonly maximum?: Decimal
  /** The only texts allowed. */
  readonly values?: readonly { readonly id: string; readonly label: LocalizedText }[]
  /** Name of the input that this one is a part of: a numerator is never above it. */
  readonly partOf?: string
  /** What is counted under each edition of an official formula, by the id of the option's value. */
  readonly editions?: Readonly<Record<string, LocalizedText>>
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
  readonly missing?: { readonly policy: MissingPolicy; readonly reason: LocalizedText }
  readonly basis: readonly RuleBasis[]
  /** What proves the value, and who confirms it. */
  readonly evidence?: LocalizedText
  readonly verifier?: LocalizedText
  /** Cases that somebody has to confirm: shown beside the points, never changing them. */
  readonly flags?: readonly ItemFlag[]
  /** How firmly the item's rule is known: `transcription`, `proposed`, `third-party`. Left out: as the profile. */
  readonly standing?: string
  readonly remark?: LocalizedText
}

/**
 * What a missing input does: `unknown` gives an interval, `zero` no points, `full` all points, `lower-maximum` takes the
 * item out of the maximum.
 */
export type MissingPolicy = 'unknown' | 'zero' | 'full' | 'lower-maximum'

/** A case that must be confirmed, with the open question it rests on. */
export interface ItemFlag {
  readonly when: JsonRule
  readonly text: LocalizedText
  readonly option?: string
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
  /**
   * How firmly the profile is known: `official` (compared with the signed text), `transcription` (copied by somebody,
   * not compared), `third-party`, `own` (made by this project), `template` (to be filled).
   */
  readonly standing?: 'official' | 'transcription' | 'third-party' | 'own' | 'template'
  /** Constants that a user may set, such as the due day of a year: `{ "parameter": ID }` in a rule stands for it. */
  readonly parameters?: readonly ProfileParameter[]
  /** What the grade is read from: points, share of the reachable maximum, or both where the source leaves it open. */
  readonly gradeBy?: 'points' | 'percent' | 'both' | { readonly option: string }
  /** Id of an option whose taken value names the missing-data policy of items that state none. */
  readonly missingBy?: string
  /** Bounds of the total after bonus and deductions; 0 and the maximum where left out. */
  readonly bounds?: { readonly floor: Decimal; readonly ceiling: Decimal }
}

/** A constant that a user may set. */
export interface ProfileParameter {
  readonly id: string
  readonly label: LocalizedText
  readonly type: 'number' | 'day' | 'text'
  readonly value: string
}

/** A condition that limits the grade, whatever the points. */
export interface ScoringGate {
  readonly id: string
  readonly label: LocalizedText
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  readonly when: JsonRule
  /** Best grade still allowed where the gate holds; ignored by a gate that refuses. */
  readonly grade: string
  /** `limit` (where left out) caps the grade; `refuse` means that nothing is scored at all. */
  readonly effect?: 'limit' | 'refuse'
  readonly basis: readonly RuleBasis[]
}

export interface ProfileOption {
  readonly id: string
  readonly question: LocalizedText
  /** The id `open` stands for "not decided": the points are then the hull of all other answers. */
  readonly values: readonly { readonly id: string; readonly label: LocalizedText }[]
  readonly taken: string
}
