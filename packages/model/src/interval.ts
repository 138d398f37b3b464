import { z } from 'zod'
import { decimalSchema, type Decimal } from './decimal.js'
import { schemaOf } from './schema-of.js'

/** Points known only within bounds: low = high when everything needed is known. */
export interface Interval {
  /** What is sure. */
  readonly low: Decimal
  /** What is possible. */
  readonly high: Decimal
}

/** Schema of {@link Interval}. */
export const intervalSchema = schemaOf<Interval>()(z.strictObject({ low: decimalSchema, high: decimalSchema }))
