import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { decimalSchema, type Decimal } from './decimal.js'
import { ruleBasisSchema, type RuleBasis } from './finding.js'
import { jsonRuleSchema, type JsonRule } from './json-rule.js'
import { labelledIdSchema, type LabelledId } from './labelled-id.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'
import { inputDeclarationSchema, scoringItemSchema } from './scoring-item.js'
import type { InputDeclaration, ScoringItem } from './scoring-item.js'

/** Half-open band of a grade: from ≤ points < below. `below: null` is the top band, its upper end included. */
export interface GradeBand {
  /** Id within the profile. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /** Lower end, included. */
  readonly from: Decimal
  /** Upper end, not included. */
  readonly below: Decimal | null
}

/** Schema of {@link GradeBand}. */
export const gradeBandSchema = schemaOf<GradeBand>()(
  z.strictObject({ id: z.string(), label: localizedTextSchema, from: decimalSchema, below: z.nullable(decimalSchema) }),
)

/** Items that belong together. */
export interface ScoringGroup {
  /** Id within the profile. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /** What can be reached. */
  readonly maximum: Decimal
  /** Caps what the items of the group may add up to; the maximum where left out. */
  readonly cap?: Decimal
  /** The items in the order they are shown. */
  readonly items: readonly ScoringItem[]
}

/** Schema of {@link ScoringGroup}. */
export const scoringGroupSchema = schemaOf<ScoringGroup>()(
  z.strictObject({
    id: z.string(),
    label: localizedTextSchema,
    maximum: decimalSchema,
    cap: z.exactOptional(decimalSchema),
    items: z.array(scoringItemSchema),
  }),
)

/** A constant that a user may set. */
export interface ProfileParameter {
  /** Id by which a rule names it. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /** Type of the value. */
  readonly type: 'number' | 'day' | 'text'
  /** The value, as text. */
  readonly value: string
}

/** Schema of {@link ProfileParameter}. */
export const profileParameterSchema = schemaOf<ProfileParameter>()(
  z.strictObject({
    id: z.string(),
    label: localizedTextSchema,
    type: z.enum(['number', 'day', 'text']),
    value: z.string(),
  }),
)

/** A condition that limits the grade, whatever the points. */
export interface ScoringGate {
  /** Id within the profile. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /** The values it needs, by name. */
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  /** When it holds. */
  readonly when: JsonRule
  /** Best grade still allowed where the gate holds; ignored by a gate that refuses. */
  readonly grade: string
  /** `limit` (where left out) caps the grade; `refuse` means that nothing is scored at all. */
  readonly effect?: 'limit' | 'refuse'
  /** What it rests on. */
  readonly basis: readonly RuleBasis[]
}

/** Schema of {@link ScoringGate}. */
export const scoringGateSchema = schemaOf<ScoringGate>()(
  z.strictObject({
    id: z.string(),
    label: localizedTextSchema,
    inputs: z.record(z.string(), inputDeclarationSchema),
    when: jsonRuleSchema,
    grade: z.string(),
    effect: z.exactOptional(z.enum(['limit', 'refuse'])),
    basis: z.array(ruleBasisSchema),
  }),
)

/** A question that the source leaves open. */
export interface ProfileOption {
  /** Id within the profile. */
  readonly id: string
  /** The question. */
  readonly question: LocalizedText
  /** The id `open` stands for "not decided": the points are then the hull of all other answers. */
  readonly values: readonly LabelledId[]
  /** Id of the answer taken. */
  readonly taken: string
}

/** Schema of {@link ProfileOption}. */
export const profileOptionSchema = schemaOf<ProfileOption>()(
  z.strictObject({
    id: z.string(),
    question: localizedTextSchema,
    values: z.array(labelledIdSchema),
    taken: z.string(),
  }),
)

/** How points are rounded. */
export interface Rounding {
  /** Digits after the point. */
  readonly digits: number
  /** Decimal, half away from zero. */
  readonly mode: 'half-away-from-zero'
}

/** Schema of {@link Rounding}. */
export const roundingSchema = schemaOf<Rounding>()(
  z.strictObject({ digits: z.int().min(0).max(12), mode: z.literal('half-away-from-zero') }),
)

/** Bounds of a total. */
export interface ScoreBounds {
  /** Least total. */
  readonly floor: Decimal
  /** Greatest total. */
  readonly ceiling: Decimal
}

/** Schema of {@link ScoreBounds}. */
export const scoreBoundsSchema = schemaOf<ScoreBounds>()(
  z.strictObject({ floor: decimalSchema, ceiling: decimalSchema }),
)

/** The grade is read from what an option says. */
export interface GradeByOption {
  /** Id of the option. */
  readonly option: string
}

/** Schema of {@link GradeByOption}. */
export const gradeByOptionSchema = schemaOf<GradeByOption>()(z.strictObject({ option: z.string() }))

/** Groups, items, rules and grades, as data. */
export interface ScoringProfile {
  /** Version of this shape. */
  readonly schemaVersion: '1'
  /** Forever stable. */
  readonly id: string
  /** What a report calls it. */
  readonly title: LocalizedText
  /** What it scores: the plan itself, or the carrying-out. */
  readonly scores: 'plan' | 'progress'
  /** First day on which it is in force. */
  readonly validFrom: Day
  /** Last day on which it is in force; `null` while that is open. */
  readonly validTo: Day | null
  /** Slug or code of the province it belongs to; `null` for all. */
  readonly province: string | null
  /** Points that can be reached in full. */
  readonly maximum: Decimal
  /** How points are rounded. */
  readonly rounding: Rounding
  /** The groups in the order they are shown. */
  readonly groups: readonly ScoringGroup[]
  /** The bands of the grades, without gap or overlap. */
  readonly grades: readonly GradeBand[]
  /** Conditions that limit the grade. */
  readonly gates: readonly ScoringGate[]
  /** Questions that the source leaves open, each with the options and the one taken. */
  readonly options: readonly ProfileOption[]
  /** What it rests on. */
  readonly basis: readonly RuleBasis[]
  /** What a reader must know. */
  readonly remarks: readonly LocalizedText[]
  /**
   * How firmly the profile is known: `official` (compared with the signed text), `transcription` (copied by somebody,
   * not compared), `third-party`, `own` (made by this project), `template` (to be filled).
   */
  readonly standing?: 'official' | 'transcription' | 'third-party' | 'own' | 'template'
  /** Constants that a user may set, such as the due day of a year: `{ "parameter": ID }` in a rule stands for it. */
  readonly parameters?: readonly ProfileParameter[]
  /** What the grade is read from: points, share of the reachable maximum, or both where the source leaves it open. */
  readonly gradeBy?: 'points' | 'percent' | 'both' | GradeByOption
  /** Id of an option whose taken value names the missing-data policy of items that state none. */
  readonly missingBy?: string
  /** Bounds of the total after bonus and deductions; 0 and the maximum where left out. */
  readonly bounds?: ScoreBounds
}

/** Schema of {@link ScoringProfile}. */
export const scoringProfileSchema = schemaOf<ScoringProfile>()(
  z.strictObject({
    schemaVersion: z.literal('1'),
    id: z.string(),
    title: localizedTextSchema,
    scores: z.enum(['plan', 'progress']),
    validFrom: daySchema,
    validTo: z.nullable(daySchema),
    province: z.nullable(z.string()),
    maximum: decimalSchema,
    rounding: roundingSchema,
    groups: z.array(scoringGroupSchema),
    grades: z.array(gradeBandSchema),
    gates: z.array(scoringGateSchema),
    options: z.array(profileOptionSchema),
    basis: z.array(ruleBasisSchema),
    remarks: z.array(localizedTextSchema),
    standing: z.exactOptional(z.enum(['official', 'transcription', 'third-party', 'own', 'template'])),
    parameters: z.exactOptional(z.array(profileParameterSchema)),
    gradeBy: z.exactOptional(z.union([z.enum(['points', 'percent', 'both']), gradeByOptionSchema])),
    missingBy: z.exactOptional(z.string()),
    bounds: z.exactOptional(scoreBoundsSchema),
  }),
)
