import type { Decimal } from '@commune-plan/model'

const canonical = /^(?:0|-?(?:[1-9]\d*|(?:0|[1-9]\d*)\.\d*[1-9]))$/u

/**
 * Whether a value is an exact decimal in canonical form: `'99.5'`, `'-3'`, `'0'`; not `99.5`, `'99,5'`, `'1.0'`, `'-0'`
 * or `'1e3'`. Never throws.
 */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && canonical.test(value)
}
