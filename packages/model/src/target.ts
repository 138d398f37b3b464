import { z } from 'zod'
import { certaintySchema, type Certainty } from './certainty.js'
import { edtfSchema, type Edtf } from './day.js'
import { decimalSchema, type Decimal } from './decimal.js'
import { locatedShape, type Located } from './located.js'
import { schemaOf } from './schema-of.js'
import { spanSchema, type Span } from './span.js'

/** How a value is compared with its threshold. */
export type Comparator = '>=' | '>' | '<=' | '<' | '='

/** Schema of {@link Comparator}. */
export const comparatorSchema = schemaOf<Comparator>()(z.enum(['>=', '>', '<=', '<', '=']))

/** One number of a target that is a threshold. */
export interface Clause {
  /** How the value is compared. */
  readonly comparator: Comparator
  /** `true` where no comparator word stands before the number ("đạt 100%"). */
  readonly implied: boolean
  /** The threshold. */
  readonly value: Decimal
  /** `%`, `Gbps`, or the counted noun ("mô hình"). "A | B" stands for "A hoặc B". */
  readonly unit: string
  /** What is measured, in the plan's words. */
  readonly subject: string
  /** `true` where "phấn đấu" (strive for) governs it. */
  readonly strive: boolean
  /** Upper end of a range; `null` or absent for a single threshold. */
  readonly upper?: Decimal | null
  /** Indicator that this clause states, where recognised. */
  readonly indicator?: string | null
  /** All of them, where one figure holds for several ("100% officials have a signature and are trained"). */
  readonly indicators?: readonly string[]
  /** How the value came to be known. */
  readonly certainty: Certainty
  /** Where it stands in the document's text. */
  readonly span: Span
}

/** Schema of {@link Clause}. */
export const clauseSchema = schemaOf<Clause>()(
  z.strictObject({
    comparator: comparatorSchema,
    implied: z.boolean(),
    value: decimalSchema,
    unit: z.string(),
    subject: z.string(),
    strive: z.boolean(),
    upper: z.exactOptional(z.nullable(decimalSchema)),
    indicator: z.exactOptional(z.nullable(z.string())),
    indicators: z.exactOptional(z.array(z.string())),
    certainty: certaintySchema,
    span: spanSchema,
  }),
)

/** Another indicator that a text could have meant. */
export interface RefusedIndicator {
  /** Id of the indicator. */
  readonly indicator: string
  /** Why it was not taken. */
  readonly why: string
}

/** Schema of {@link RefusedIndicator}. */
export const refusedIndicatorSchema = schemaOf<RefusedIndicator>()(
  z.strictObject({ indicator: z.string(), why: z.string() }),
)

/** Which indicator a text states, and why. */
export interface Recognition {
  /** Id of the indicator; `null` where none was recognised. */
  readonly indicator: string | null
  /** The words that decided, as they stand in the text. */
  readonly words: readonly string[]
  /** Other indicators that fit as well (ambiguous) or nearly (look-alikes), with the reason each was not taken. */
  readonly others: readonly RefusedIndicator[]
}

/** Schema of {@link Recognition}. */
export const recognitionSchema = schemaOf<Recognition>()(
  z.strictObject({
    indicator: z.nullable(z.string()),
    words: z.array(z.string()),
    others: z.array(refusedIndicatorSchema),
  }),
)

/** A stated target. No clause: qualitative. */
export interface Target extends Located {
  /** Stable within the plan and against small edits of it: derived from origin and key, not from the line. */
  readonly id: string
  /** Position in the outline: `II.2.1.a.3`, `PL1.3`. */
  readonly key: string
  /** Whether it stands in the body or in an annex. */
  readonly origin: 'body' | 'annex'
  /** The whole statement. */
  readonly text: string
  /** Heading path, outermost first, joined by " > ". */
  readonly section: string
  /** By the end of which period it is to be reached; `null` where none can be told. */
  readonly horizon: Edtf | null
  /** How the horizon came to be known. */
  readonly horizonCertainty: Certainty
  /** Bodies that lead it, as written, split into single ones. */
  readonly lead: readonly string[]
  /** Bodies that coordinate, as written, split into single ones. */
  readonly coordinators: readonly string[]
  /** Indicator of the first clause that states one, or of the whole statement; `null` where unknown. */
  readonly indicator: string | null
  /** Why: the recogniser's words and the look-alikes it refused. */
  readonly recognition?: Recognition | null
  /** The thresholds in text order. */
  readonly clauses: readonly Clause[]
}

/** Schema of {@link Target}. */
export const targetSchema = schemaOf<Target>()(
  z.strictObject({
    ...locatedShape,
    id: z.string(),
    key: z.string(),
    origin: z.enum(['body', 'annex']),
    text: z.string(),
    section: z.string(),
    horizon: z.nullable(edtfSchema),
    horizonCertainty: certaintySchema,
    lead: z.array(z.string()),
    coordinators: z.array(z.string()),
    indicator: z.nullable(z.string()),
    recognition: z.exactOptional(z.nullable(recognitionSchema)),
    clauses: z.array(clauseSchema),
  }),
)
