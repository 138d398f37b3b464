import { z } from 'zod'
import { decimalSchema, type Decimal } from './decimal.js'
import { localizedTextSchema, type LocalizedText } from './localized-text.js'
import { schemaOf } from './schema-of.js'

/** Points for a measure within a half-open band. */
export interface PointsBand {
  /** Lower end, included; `null` for none. */
  readonly from: Decimal | null
  /** Upper end, not included; `null` for none. */
  readonly below: Decimal | null
  /** Points of the band. */
  readonly points: Decimal
}

/** Schema of {@link PointsBand}. */
export const pointsBandSchema = schemaOf<PointsBand>()(
  z.strictObject({ from: z.nullable(decimalSchema), below: z.nullable(decimalSchema), points: decimalSchema }),
)

/** Points that rise in a straight line up to a cap. */
export interface CappedLinear {
  /** Measure from which points are given. */
  readonly from: Decimal
  /** Measure at which all points are given. */
  readonly fullAt: Decimal
  /** All points. */
  readonly points: Decimal
  /** Digits after the point to which they are rounded. */
  readonly digits: number
}

/** Schema of {@link CappedLinear}. */
export const cappedLinearSchema = schemaOf<CappedLinear>()(
  z.strictObject({ from: decimalSchema, fullAt: decimalSchema, points: decimalSchema, digits: z.int().min(0).max(12) }),
)

/** How a document scores a requirement of its own. */
export interface RequirementScoring {
  /** What is measured. */
  readonly measure: LocalizedText
  /** Points that can be reached. */
  readonly maximum: Decimal
  /** Points by band. */
  readonly bands: readonly PointsBand[]
  /** Points between the bands, where they rise in a straight line. */
  readonly cappedLinear?: CappedLinear
}

/** Schema of {@link RequirementScoring}. */
export const requirementScoringSchema = schemaOf<RequirementScoring>()(
  z.strictObject({
    measure: localizedTextSchema,
    maximum: decimalSchema,
    bands: z.array(pointsBandSchema),
    cappedLinear: z.exactOptional(cappedLinearSchema),
  }),
)
