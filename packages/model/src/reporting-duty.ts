import { z } from 'zod'
import { locatedShape, type Located } from './located.js'
import { schemaOf } from './schema-of.js'

/** How often a report is owed. */
export type Cadence = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'nine-monthly' | 'yearly' | 'ad-hoc'

/** Schema of {@link Cadence}. */
export const cadenceSchema = schemaOf<Cadence>()(
  z.enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'nine-monthly', 'yearly', 'ad-hoc']),
)

/** A report that the plan orders. */
export interface ReportingDuty extends Located {
  /** How often. */
  readonly cadence: Cadence
  /** `before --06-05` (trước ngày), `by --06-05` (chậm nhất); `null` where no day is given. */
  readonly due: string | null
  /** Who reports, as written. */
  readonly from: string | null
  /** To whom, as written. */
  readonly to: string | null
}

/** Schema of {@link ReportingDuty}. */
export const reportingDutySchema = schemaOf<ReportingDuty>()(
  z.strictObject({
    ...locatedShape,
    cadence: cadenceSchema,
    due: z.nullable(z.string()),
    from: z.nullable(z.string()),
    to: z.nullable(z.string()),
  }),
)
