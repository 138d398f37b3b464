import { z } from 'zod'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'

/** Two or more superiors that ask different things of the same indicator. */
export interface ParentConflict {
  /** Id of the indicator. */
  readonly indicator: string
  /** Ids of the requirements, the tightest first. */
  readonly requirements: readonly string[]
  /** Id of the one that asks the most, the earliest. */
  readonly tightest: string
  /** The lines differ; two documents of one line differ; or a document asks less than one it promised to match. */
  readonly kind: 'party-government' | 'same-line' | 'below-promise'
  /** The conflict in one sentence. */
  readonly why: LocalizedText
}

/** Schema of {@link ParentConflict}. */
export const parentConflictSchema = schemaOf<ParentConflict>()(
  z.strictObject({
    indicator: z.string(),
    requirements: z.array(z.string()),
    tightest: z.string(),
    kind: z.enum(['party-government', 'same-line', 'below-promise']),
    why: localizedTextSchema,
  }),
)

/** What answers one requirement. */
export interface RequirementCoverage {
  /** Id of the requirement. */
  readonly requirement: string
  /** Ids of targets. */
  readonly targets: readonly string[]
  /** Ids of tasks. */
  readonly tasks: readonly string[]
}

/** Schema of {@link RequirementCoverage}. */
export const requirementCoverageSchema = schemaOf<RequirementCoverage>()(
  z.strictObject({ requirement: z.string(), targets: z.array(z.string()), tasks: z.array(z.string()) }),
)

/** Which targets and tasks answer which requirement, and which answer none. */
export interface CoverageMap {
  /** One entry a requirement in force, in the order of the verdicts. */
  readonly requirements: readonly RequirementCoverage[]
  /** Ids of measurable targets that no requirement in force asks for. */
  readonly unasked: readonly string[]
}

/** Schema of {@link CoverageMap}. */
export const coverageMapSchema = schemaOf<CoverageMap>()(
  z.strictObject({ requirements: z.array(requirementCoverageSchema), unasked: z.array(z.string()) }),
)
