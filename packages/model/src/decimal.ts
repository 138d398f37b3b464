/**
 * An exact decimal in canonical form: an optional `-`, digits without leading zeros, and a fraction without trailing
 * zeros: `'99.5'`, `'0.7'`, `'-3'`, never `'99,5'`, `'+1'`, `'1e3'` or `'1.0'`. A value read from a plan never passes
 * through a binary float; arithmetic on decimals is in `@commune-plan/engine`.
 */
export type Decimal = string
