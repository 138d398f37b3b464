import { z } from 'zod'
import { daySchema, type Day } from './day.js'
import { faultSchema, type Fault } from './fault.js'
import { findingSchema, notCheckedSchema, ruleInfoSchema } from './finding.js'
import type { Finding, NotChecked, RuleInfo } from './finding.js'
import { indicatorSchema, type Indicator } from './indicator.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { noteSchema, type Note } from './note.js'
import { coverageMapSchema, parentConflictSchema, type CoverageMap, type ParentConflict } from './parents.js'
import { planSchema, type Plan } from './plan.js'
import { schemaOf } from './schema-of.js'
import { scoreCardSchema, type ScoreCard } from './score-card.js'
import { alignmentVerdictSchema, type AlignmentVerdict } from './verdict.js'

const texts = z.record(z.string(), z.string())

/** What an evaluation was made with: enough to make it again. */
export interface Provenance {
  /** Package versions, by name. */
  readonly packages: Readonly<Record<string, string>>
  /** Catalogs used: id to SHA-256 of the canonical JSON. */
  readonly catalogs: Readonly<Record<string, string>>
  /** Profiles used: id to SHA-256 of the canonical JSON. */
  readonly profiles: Readonly<Record<string, string>>
  /** Id of the preset of rules. */
  readonly preset: string
  /** SHA-256 of the document's bytes. */
  readonly document: string
}

/** Schema of {@link Provenance}. */
export const provenanceSchema = schemaOf<Provenance>()(
  z.strictObject({ packages: texts, catalogs: texts, profiles: texts, preset: z.string(), document: z.string() }),
)

/** How many of each, waived findings apart. */
export interface EvaluationSummary {
  /** Targets read. */
  readonly targets: number
  /** Targets with at least one clause. */
  readonly measurableTargets: number
  /** Tasks read. */
  readonly tasks: number
  /** Findings by severity; a waived one counts as waived alone. */
  readonly findings: Readonly<Record<'error' | 'warning' | 'info' | 'advice' | 'waived', number>>
  /** Verdicts by kind. */
  readonly verdicts: Readonly<Record<string, number>>
  /** One sentence: what the evaluation comes to. */
  readonly sentence: LocalizedText
}

const count = z.int().min(0)

/** Schema of {@link EvaluationSummary}. */
export const evaluationSummarySchema = schemaOf<EvaluationSummary>()(
  z.strictObject({
    targets: count,
    measurableTargets: count,
    tasks: count,
    findings: z.record(z.enum(['error', 'warning', 'info', 'advice', 'waived']), count),
    verdicts: z.record(z.string(), count),
    sentence: localizedTextSchema,
  }),
)

/** What an evaluation tells of a catalog. */
export interface CatalogInfo {
  /** Id of the catalog. */
  readonly id: string
  /** What a report calls it. */
  readonly title: LocalizedText
  /** `false` where its numbers were not seen. */
  readonly requirementsKnown: boolean
}

/** Schema of {@link CatalogInfo}. */
export const catalogInfoSchema = schemaOf<CatalogInfo>()(
  z.strictObject({ id: z.string(), title: localizedTextSchema, requirementsKnown: z.boolean() }),
)

/** Everything that is known of a plan on a day. Plain, frozen, sorted JSON: the same input gives the same bytes. */
export interface Evaluation {
  /** Version of this shape. */
  readonly schemaVersion: '1'
  /** Day of evaluation. */
  readonly asOf: Day
  /** Name of the document as given by the caller. */
  readonly name: string
  /** Slug or code of the province; `null` where none was given or recognised. */
  readonly province: string | null
  /** `false` when a fault left a part unknown. */
  readonly complete: boolean
  /** The plan as read. */
  readonly plan: Plan
  /** One a requirement. */
  readonly verdicts: readonly AlignmentVerdict[]
  /** Superiors that ask different things of one indicator. */
  readonly conflicts?: readonly ParentConflict[]
  /** Which targets and tasks answer which requirement, and which answer none. */
  readonly coverage?: CoverageMap
  /** What the rules say, waived findings included. */
  readonly findings: readonly Finding[]
  /** Rules that could not judge. */
  readonly notChecked: readonly NotChecked[]
  /** One a scoring profile. */
  readonly cards: readonly ScoreCard[]
  /** What could not be read, or only with help. */
  readonly notes: readonly Note[]
  /** What failed in the program. */
  readonly faults: readonly Fault[]
  /** The rules that were run, so that a report needs nothing else. */
  readonly rules: readonly RuleInfo[]
  /** The indicators that are named. */
  readonly indicators: readonly Indicator[]
  /** The catalogs that were applied. */
  readonly catalogs: readonly CatalogInfo[]
  /** How many of each. */
  readonly summary: EvaluationSummary
  /** What it was made with. */
  readonly provenance: Provenance
}

/** Schema of {@link Evaluation}. */
export const evaluationSchema = schemaOf<Evaluation>()(
  z.strictObject({
    schemaVersion: z.literal('1'),
    asOf: daySchema,
    name: z.string(),
    province: z.nullable(z.string()),
    complete: z.boolean(),
    plan: planSchema,
    verdicts: z.array(alignmentVerdictSchema),
    conflicts: z.exactOptional(z.array(parentConflictSchema)),
    coverage: z.exactOptional(coverageMapSchema),
    findings: z.array(findingSchema),
    notChecked: z.array(notCheckedSchema),
    cards: z.array(scoreCardSchema),
    notes: z.array(noteSchema),
    faults: z.array(faultSchema),
    rules: z.array(ruleInfoSchema),
    indicators: z.array(indicatorSchema),
    catalogs: z.array(catalogInfoSchema),
    summary: evaluationSummarySchema,
    provenance: provenanceSchema,
  }),
)
