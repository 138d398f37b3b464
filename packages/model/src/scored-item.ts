import { z } from 'zod'
import { decimalSchema, type Decimal } from './decimal.js'
import { intervalSchema, type Interval } from './interval.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'

/** One node of an explanation: what was computed from what. */
export interface TraceNode {
  /** `input`, `parameter`, an operator, `item`, `group`, `card`. */
  readonly kind: string
  /** What it is called. */
  readonly label: string
  /** What it came to; `null` where that is not known. */
  readonly value: string | null
  /** Unit of the value. */
  readonly unit?: string
  /** Ids of what it rests on. */
  readonly basis?: readonly string[]
  /** What it was computed from. */
  readonly children: readonly TraceNode[]
}

/** Schema of {@link TraceNode}. */
export const traceNodeSchema: z.ZodType<TraceNode> = z.strictObject({
  kind: z.string(),
  label: z.string(),
  value: z.nullable(z.string()),
  unit: z.exactOptional(z.string()),
  basis: z.exactOptional(z.array(z.string())),
  get children() {
    return z.array(traceNodeSchema)
  },
})

/** What one item of a profile came to. */
export interface ScoredItem {
  /** Id of the item in the profile. */
  readonly id: string
  /** What a report calls it. */
  readonly label: LocalizedText
  /** Whether it gives points, a bonus, or takes points away. */
  readonly kind: 'points' | 'bonus' | 'deduction'
  /** What can be reached. */
  readonly maximum: Decimal
  /** `unknown` is an interval, never a zero; `not-applicable` lowers what can be reached. */
  readonly state: 'scored' | 'unknown' | 'not-applicable' | 'error'
  /** What was reached. */
  readonly points: Interval
  /** Inputs that would settle it. */
  readonly missing: readonly string[]
  /** One sentence for a leader. */
  readonly sentence: LocalizedText
  /** What was computed from what. */
  readonly trace: TraceNode
  /** Ids of what it rests on. */
  readonly basis: readonly string[]
  /** The arithmetic in words and figures, for an officer. */
  readonly arithmetic?: LocalizedText
  /** Ids of the open questions that keep the points apart. */
  readonly open?: readonly string[]
  /** Cases that somebody has to confirm. */
  readonly flags?: readonly LocalizedText[]
  /** Points from self-reported values alone; present where the verified ones differ. */
  readonly selfReported?: Interval
  /** Points from verified values alone; present where the self-reported ones differ. */
  readonly verified?: Interval
  /** What proves the value. */
  readonly evidence?: LocalizedText
  /** Who confirms the value. */
  readonly verifier?: LocalizedText
}

/** Schema of {@link ScoredItem}. */
export const scoredItemSchema = schemaOf<ScoredItem>()(
  z.strictObject({
    id: z.string(),
    label: localizedTextSchema,
    kind: z.enum(['points', 'bonus', 'deduction']),
    maximum: decimalSchema,
    state: z.enum(['scored', 'unknown', 'not-applicable', 'error']),
    points: intervalSchema,
    missing: z.array(z.string()),
    sentence: localizedTextSchema,
    trace: traceNodeSchema,
    basis: z.array(z.string()),
    arithmetic: z.exactOptional(localizedTextSchema),
    open: z.exactOptional(z.array(z.string())),
    flags: z.exactOptional(z.array(localizedTextSchema)),
    selfReported: z.exactOptional(intervalSchema),
    verified: z.exactOptional(intervalSchema),
    evidence: z.exactOptional(localizedTextSchema),
    verifier: z.exactOptional(localizedTextSchema),
  }),
)
