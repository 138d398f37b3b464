import { z } from 'zod'
import { given } from './given.js'

/**
 * An exact decimal in canonical form: an optional `-`, digits without leading zeros, and a fraction without trailing
 * zeros: `'99.5'`, `'0.7'`, `'-3'`, never `'99,5'`, `'+1'`, `'1e3'` or `'1.0'`. A value read from a plan never passes
 * through a binary float; arithmetic on decimals is in `@commune-plan/engine`.
 */
export type Decimal = string

/** Schema of {@link Decimal}: refuses numbers, and every text that is not in canonical form. */
export const decimalSchema: z.ZodType<Decimal> = z
  .string({
    error: (issue) => `${given(issue.input)}; expected an exact decimal as text, for example "99.5"`,
  })
  .regex(/^(?!-0$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/u, {
    error: (issue) =>
      `${given(issue.input)}; expected a decimal in canonical form (a point, no exponent, no needless zeros), for example "99.5"`,
  })
