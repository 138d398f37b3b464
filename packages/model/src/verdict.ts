import { z } from 'zod'
import { certaintySchema, type Certainty } from './certainty.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { requirementSchema, type Requirement } from './requirement.js'
import { schemaOf } from './schema-of.js'
import { spanSchema, type Span } from './span.js'
import { clauseSchema, type Clause } from './target.js'

/**
 * What the comparison of one requirement with a plan comes to.
 *
 * - `equal`, `tighter`: the plan asks as much of itself, or more, or earlier
 * - `looser`, `later`: it asks less of itself, or the same after the due day
 * - `absent`: no target answers the requirement
 * - `by-reference`: it only points to the superior's figure
 * - `not-comparable`: another base or scope, or no figure
 * - `not-applicable`: not asked of this unit
 * - `requirement-unknown`: the superior's number was not seen
 */
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

/** Schema of {@link VerdictKind}. */
export const verdictKindSchema = schemaOf<VerdictKind>()(
  z.enum([
    'equal',
    'tighter',
    'looser',
    'later',
    'absent',
    'by-reference',
    'not-comparable',
    'not-applicable',
    'requirement-unknown',
  ]),
)

/** A statement of the plan that a verdict rests on. */
export interface VerdictEvidence {
  /** Id of the target or task. */
  readonly target: string
  /** 1-based line. */
  readonly line: number
  /** The words. */
  readonly quote: string
  /** Where they stand in the document's text. */
  readonly span: Span
  /** The clause that was compared; `null` where there is no figure. */
  readonly clause: Clause | null
  /** By when, EDTF. */
  readonly horizon: string | null
  /** `decides`: the verdict rests on it; `look-alike`: near, but another measure. */
  readonly role: 'decides' | 'supports' | 'look-alike'
}

/** Schema of {@link VerdictEvidence}. */
export const verdictEvidenceSchema = schemaOf<VerdictEvidence>()(
  z.strictObject({
    target: z.string(),
    line: z.int().min(1),
    quote: z.string(),
    span: spanSchema,
    clause: z.nullable(clauseSchema),
    horizon: z.nullable(z.string()),
    role: z.enum(['decides', 'supports', 'look-alike']),
  }),
)

/** Message id with data, from which a sentence was made. */
export interface VerdictReason {
  /** Message id. */
  readonly id: string
  /** What fills its slots. */
  readonly data: Readonly<Record<string, string>>
}

/** Schema of {@link VerdictReason}. */
export const verdictReasonSchema = schemaOf<VerdictReason>()(
  z.strictObject({ id: z.string(), data: z.record(z.string(), z.string()) }),
)

/** One requirement against the plan's targets. */
export interface AlignmentVerdict {
  /** Id of the requirement. */
  readonly requirement: string
  /** Id of the catalog it stands in. */
  readonly catalog: string
  /** Id of the indicator. */
  readonly indicator: string
  /** What the comparison comes to. */
  readonly verdict: VerdictKind
  /** The requirement itself. */
  readonly required: Requirement
  /** Statements of the plan that bear on it, the deciding ones first. */
  readonly found: readonly VerdictEvidence[]
  /** The reason in one sentence. */
  readonly why: LocalizedText
  /** Message id with data, from which `why` was made. */
  readonly reason: VerdictReason
  /** Weakest certainty of what it rests on; a verdict that rests on an uncertain reading says so in `why`. */
  readonly certainty: Certainty
  /** `true` where the plan only strives for it. */
  readonly strive: boolean
  /** Requirement that asks the most of the same indicator among those that bind communes; `null` where none binds. */
  readonly tightest?: string | null
}

/** Schema of {@link AlignmentVerdict}. */
export const alignmentVerdictSchema = schemaOf<AlignmentVerdict>()(
  z.strictObject({
    requirement: z.string(),
    catalog: z.string(),
    indicator: z.string(),
    verdict: verdictKindSchema,
    required: requirementSchema,
    found: z.array(verdictEvidenceSchema),
    why: localizedTextSchema,
    reason: verdictReasonSchema,
    certainty: certaintySchema,
    strive: z.boolean(),
    tightest: z.exactOptional(z.nullable(z.string())),
  }),
)
