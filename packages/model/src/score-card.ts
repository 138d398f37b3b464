import { z } from 'zod'
import { decimalSchema, type Decimal } from './decimal.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'
import { labelledIdSchema, type LabelledId } from './labelled-id.js'
import { scoredItemSchema, type ScoredItem } from './scored-item.js'
import { intervalSchema, type Interval } from './interval.js'

/** The scored items of one group. */
export interface ScoredGroup {
  /** Id of the group in the profile. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /** What can be reached in it. */
  readonly maximum: Decimal
  /** What was reached. */
  readonly points: Interval
  /** Its items, in the order of the profile. */
  readonly items: readonly ScoredItem[]
}

/** Schema of {@link ScoredGroup}. */
export const scoredGroupSchema = schemaOf<ScoredGroup>()(
  z.strictObject({
    id: z.string(),
    label: localizedTextSchema,
    maximum: decimalSchema,
    points: intervalSchema,
    items: z.array(scoredItemSchema),
  }),
)

/** A figure that would narrow the interval. */
export interface SettlingFigure {
  /** Name of the input. */
  readonly input: string
  /** By how many points it keeps the ends apart. */
  readonly width: Decimal
  /** What a report calls it. */
  readonly label?: LocalizedText
}

/** Schema of {@link SettlingFigure}. */
export const settlingFigureSchema = schemaOf<SettlingFigure>()(
  z.strictObject({ input: z.string(), width: decimalSchema, label: z.exactOptional(localizedTextSchema) }),
)

/** Grades as one reading of the source gives them. */
export interface GradeReading {
  /** What the grade is read from. */
  readonly by: 'points' | 'percent'
  /** The points or the share. */
  readonly value: Interval
  /** All grades that it still allows, best last. */
  readonly grades: readonly LabelledId[]
}

/** Schema of {@link GradeReading}. */
export const gradeReadingSchema = schemaOf<GradeReading>()(
  z.strictObject({ by: z.enum(['points', 'percent']), value: intervalSchema, grades: z.array(labelledIdSchema) }),
)

/** A total and what it still allows. */
export interface CardSummary {
  /** The points. */
  readonly points: Interval
  /** Points over the reachable maximum, in percent. */
  readonly percent: Interval
  /** All grades that the interval still allows, best last. */
  readonly grades: readonly LabelledId[]
}

/** Schema of {@link CardSummary}. */
export const cardSummarySchema = schemaOf<CardSummary>()(
  z.strictObject({ points: intervalSchema, percent: intervalSchema, grades: z.array(labelledIdSchema) }),
)

/** A value that was given and cannot be used. */
export interface ValueProblem {
  /** Name of the input. */
  readonly input: string
  /** What is wrong with it. */
  readonly message: LocalizedText
}

/** Schema of {@link ValueProblem}. */
export const valueProblemSchema = schemaOf<ValueProblem>()(
  z.strictObject({ input: z.string(), message: localizedTextSchema }),
)

/** Points with interval, grade and trace. */
export interface ScoreCard {
  /** Id of the profile. */
  readonly profile: string
  /** What a report calls it. */
  readonly title: LocalizedText
  /** Whether the plan itself or its carrying-out was scored. */
  readonly scores: 'plan' | 'progress'
  /** What can be reached: the profile's maximum less what is not applicable. */
  readonly maximum: Decimal
  /** The profile's maximum. */
  readonly fullMaximum: Decimal
  /** What was reached. */
  readonly points: Interval
  /** Points over the reachable maximum, in percent, rounded as the profile states. */
  readonly percent: Interval
  /** All grades that the interval still allows, best last; one when settled. */
  readonly grades: readonly LabelledId[]
  /** Ids of the gates that hold. */
  readonly gates: readonly string[]
  /** What a report calls those gates. */
  readonly gateLabels?: readonly LabelledId[]
  /** The groups in the order of the profile. */
  readonly groups: readonly ScoredGroup[]
  /** Figures that would settle the interval, the most telling first. */
  readonly wouldSettle: readonly SettlingFigure[]
  /** One sentence for a leader. */
  readonly sentence?: LocalizedText
  /** How firmly the profile is known, as it says itself. */
  readonly standing?: string
  /** The answers taken to the questions that the source leaves open, by option id. */
  readonly options?: Readonly<Record<string, string>>
  /** The grades by each reading, where the source leaves open which one counts. */
  readonly readings?: readonly GradeReading[]
  /** Ids of the gates that refuse the whole file: nothing is scored. */
  readonly refusedBy?: readonly string[]
  /** The total from self-reported values alone; present where the verified ones differ. */
  readonly selfReported?: CardSummary
  /** The total from verified values alone; present where the self-reported ones differ. */
  readonly verified?: CardSummary
  /** What stands wrong in the values given; an invalid value counts as missing. */
  readonly problems?: readonly ValueProblem[]
}

/** Schema of {@link ScoreCard}. */
export const scoreCardSchema = schemaOf<ScoreCard>()(
  z.strictObject({
    profile: z.string(),
    title: localizedTextSchema,
    scores: z.enum(['plan', 'progress']),
    maximum: decimalSchema,
    fullMaximum: decimalSchema,
    points: intervalSchema,
    percent: intervalSchema,
    grades: z.array(labelledIdSchema),
    gates: z.array(z.string()),
    gateLabels: z.exactOptional(z.array(labelledIdSchema)),
    groups: z.array(scoredGroupSchema),
    wouldSettle: z.array(settlingFigureSchema),
    sentence: z.exactOptional(localizedTextSchema),
    standing: z.exactOptional(z.string()),
    options: z.exactOptional(z.record(z.string(), z.string())),
    readings: z.exactOptional(z.array(gradeReadingSchema)),
    refusedBy: z.exactOptional(z.array(z.string())),
    selfReported: z.exactOptional(cardSummarySchema),
    verified: z.exactOptional(cardSummarySchema),
    problems: z.exactOptional(z.array(valueProblemSchema)),
  }),
)
