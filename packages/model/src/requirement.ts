import { z } from 'zod'
import { conditionSchema, type Condition } from './condition.js'
import { daySchema, type Day } from './day.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { requirementScoringSchema, type RequirementScoring } from './requirement-scoring.js'
import { requirementTaskSchema, type RequirementTask } from './requirement-task.js'
import { schemaOf } from './schema-of.js'
import { sourceSchema, type Source } from './source.js'
import { thresholdSchema, type Threshold } from './threshold.js'
import { whenSchema, type When } from './when.js'

/** Whom a requirement binds. */
export type BindingLevel =
  'nation' | 'province-aggregate' | 'each-commune' | 'each-unit' | 'population' | 'count-of-communes'

/** Schema of {@link BindingLevel}. */
export const bindingLevelSchema = schemaOf<BindingLevel>()(
  z.enum(['nation', 'province-aggregate', 'each-commune', 'each-unit', 'population', 'count-of-communes']),
)

/** An intermediate step with its own due day. */
export interface Milestone {
  /** Due day of the step. */
  readonly day: Day
  /** Level asked at the step. */
  readonly threshold: Threshold
}

/** Schema of {@link Milestone}. */
export const milestoneSchema = schemaOf<Milestone>()(z.strictObject({ day: daySchema, threshold: thresholdSchema }))

/** What a document from above asks: indicator, threshold, by when, of whom. */
export interface Requirement {
  /** Forever stable: `nq03-2025/11.2`. */
  readonly id: string
  /** Id of the indicator. */
  readonly indicator: string
  /** The requirement in words. */
  readonly text: LocalizedText
  /** Whom it binds. */
  readonly level: BindingLevel
  /** Whether the commune carries it out itself or coordinates. */
  readonly role?: 'direct' | 'coordinate'
  /**
   * For an aim of the nation or a province: whether communes have a part of it that they can measure (`contributes`),
   * or it is the superior's own count or share (`none`). Left out: `contributes`.
   */
  readonly communes?: 'contributes' | 'none'
  /** What level is asked. */
  readonly threshold: Threshold
  /** `%` or the counted noun. */
  readonly unit: string
  /** What the share is taken of, where the document says so; `unstated` where it leaves it open. */
  readonly base: string | null
  /** By when; several where the document gives several. */
  readonly when: readonly When[]
  /** Intermediate steps with their own due day; empty where none are given. */
  readonly milestones: readonly Milestone[]
  /** How the level is approached between now and the due day: stated milestones, a straight line, or not known. */
  readonly path: 'milestones' | 'linear' | 'none'
  /** Of whom it is asked; all must hold. */
  readonly appliesIf: readonly Condition[]
  /** What happens to a score where it is not asked. */
  readonly ifNotApplicable?: 'lower-maximum' | 'skip'
  /** Ids of the requirements that it replaces. */
  readonly supersedes: readonly string[]
  /** Where it stands. */
  readonly sources: readonly Source[]
  /** What a reader of the verdict must know: "values to be confirmed against NQ 71". */
  readonly remark?: LocalizedText
  /** What it asks besides a figure. */
  readonly task?: RequirementTask
  /** Points that a rule gives for it; a catalog without any is complete. */
  readonly scoring?: RequirementScoring
}

/** Schema of {@link Requirement}. */
export const requirementSchema = schemaOf<Requirement>()(
  z.strictObject({
    id: z.string(),
    indicator: z.string(),
    text: localizedTextSchema,
    level: bindingLevelSchema,
    role: z.exactOptional(z.enum(['direct', 'coordinate'])),
    communes: z.exactOptional(z.enum(['contributes', 'none'])),
    threshold: thresholdSchema,
    unit: z.string(),
    base: z.nullable(z.string()),
    when: z.array(whenSchema),
    milestones: z.array(milestoneSchema),
    path: z.enum(['milestones', 'linear', 'none']),
    appliesIf: z.array(conditionSchema),
    ifNotApplicable: z.exactOptional(z.enum(['lower-maximum', 'skip'])),
    supersedes: z.array(z.string()),
    sources: z.array(sourceSchema),
    remark: z.exactOptional(localizedTextSchema),
    task: z.exactOptional(requirementTaskSchema),
    scoring: z.exactOptional(requirementScoringSchema),
  }),
)
