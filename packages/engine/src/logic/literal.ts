import { decimalOfNumber } from '../exact/decimal-of-number.js'
import { isDecimal } from '../exact/is-decimal.js'
import { rationalOfDecimal } from '../exact/rational.js'
import { dayNumber } from './day-number.js'
import { composed } from './load-row.js'
import type { ConstantNode, ScalarType } from './node.js'

/** What stands in a rule as a value, or why it cannot. */
export type Literal = ConstantNode | string

/** A number, text or truth as written in the rule. */
export function literalOf(value: number | string | boolean, path: string): Literal {
  if (typeof value === 'boolean') return { kind: 'constant', type: 'boolean', value, path }
  if (typeof value === 'string') return { kind: 'constant', type: 'text', value: composed(value), path }
  if (!Number.isFinite(value)) return `got ${value}, expected a finite number`
  const written = decimalOfNumber(value)
  if (written.replace(/[-.]/gu, '').replace(/^0+/u, '').replace(/0+$/u, '').length > 15) {
    return `got ${written}, whose digits a JSON number cannot hold for certain; write {"decimal": "…"}`
  }
  return numberLiteral(written, path)
}

/** An exact number given as text. */
export function numberLiteral(written: unknown, path: string): Literal {
  if (!isDecimal(written)) return `got ${quoted(written)}, expected a decimal such as "99.5"`
  return { kind: 'constant', type: 'number', value: rationalOfDecimal(written), ends: true, path }
}

/** A day given as text. */
export function dayLiteral(written: unknown, path: string): Literal {
  const value = dayNumber(written)
  if (value === null) return `got ${quoted(written)}, expected a day such as "2026-06-30"`
  return { kind: 'constant', type: 'day', value, path }
}

/** A parameter or other value of a stated type. */
export function typedLiteral(value: unknown, type: ScalarType, path: string): Literal {
  switch (type) {
    case 'number':
      return typeof value === 'number' ? literalOf(value, path) : numberLiteral(value, path)
    case 'day':
      return dayLiteral(value, path)
    default:
      return typeof value === (type === 'text' ? 'string' : 'boolean')
        ? literalOf(value as string | boolean, path)
        : `got ${typeof value}, expected ${type === 'text' ? 'text' : 'true or false'}`
  }
}

/** A part of a rule as a message shows it. */
export function quoted(value: unknown): string {
  return ((JSON.stringify(value) as string | undefined) ?? 'nothing').slice(0, 80)
}
