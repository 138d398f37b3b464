import { z } from 'zod'
import { decimalSchema, type Decimal } from './decimal.js'
import { schemaOf } from './schema-of.js'
import { comparatorSchema, type Comparator } from './target.js'

/** A number to be compared with. */
export interface ComparedThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'compare'
  /** How the value is compared. */
  readonly comparator: Comparator
  /** The number asked. */
  readonly value: Decimal
  /** As the document writes it. */
  readonly written?: string
}

/** A range to be within. */
export interface RangeThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'range'
  /** Lower end, included. */
  readonly minimum: Decimal
  /** Upper end, included. */
  readonly maximum: Decimal
}

/** Something to be done, without a number. */
export interface DoneThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'done'
}

/** A movement against an earlier period. */
export interface TrendThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'trend'
  /** Against which period. */
  readonly versus: 'previous-year' | 'previous-month'
  /** Which way. */
  readonly direction: 'up' | 'keep-or-up' | 'keep'
}

/** A rank to be reached. */
export interface RankThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'rank'
  /** Worst rank allowed. */
  readonly maximum: number
  /** Among whom. */
  readonly among: string
}

/** A comparison with others. */
export interface RelativeThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'relative'
  /** With what: "trung bình toàn tỉnh". */
  readonly to: string
  /** Above it, or not below it. */
  readonly comparator: '>' | '>='
}

/** A number that stands in another document. */
export interface ReferredThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'by-reference'
  /** Number of that document. */
  readonly document: string
}

/** A threshold that was not seen. */
export interface UnknownThreshold {
  /** Tells the kinds of threshold apart. */
  readonly kind: 'unknown'
}

/** What level is asked, told apart by `kind`. */
export type Threshold =
  | ComparedThreshold
  | RangeThreshold
  | DoneThreshold
  | TrendThreshold
  | RankThreshold
  | RelativeThreshold
  | ReferredThreshold
  | UnknownThreshold

/** Schema of {@link Threshold}. */
export const thresholdSchema = schemaOf<Threshold>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('compare'),
      comparator: comparatorSchema,
      value: decimalSchema,
      written: z.exactOptional(z.string()),
    }),
    z.strictObject({ kind: z.literal('range'), minimum: decimalSchema, maximum: decimalSchema }),
    z.strictObject({ kind: z.literal('done') }),
    z.strictObject({
      kind: z.literal('trend'),
      versus: z.enum(['previous-year', 'previous-month']),
      direction: z.enum(['up', 'keep-or-up', 'keep']),
    }),
    z.strictObject({ kind: z.literal('rank'), maximum: z.int().min(1), among: z.string() }),
    z.strictObject({ kind: z.literal('relative'), to: z.string(), comparator: z.enum(['>', '>=']) }),
    z.strictObject({ kind: z.literal('by-reference'), document: z.string() }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]),
)
