import type { Rational } from '../../exact/rational.js'
import type { RuleProblem } from '../rule-engine.js'
import type { Node, ScalarType, Typed } from '../node.js'

/** What a signature may ask and complain of while it looks at the arguments of one call. */
export interface ArgumentCheck {
  readonly args: readonly Node[]
  /** Complains unless the arguments from..to (exclusive) are of the type. */
  expect(type: ScalarType | 'list', from?: number, to?: number): void
  /** The unit that these arguments share; complains where two differ. */
  unit(indices?: readonly number[]): string | undefined
  /** The argument as a number known when the rule is loaded; complains where it is none. */
  constantNumber(index: number): Rational | null
  /** The argument as a text known when the rule is loaded; complains where it is none. */
  constantText(index: number): string | null
  complain(code: RuleProblem['code'], message: string, index?: number): void
}

/** How one built-in operator may be called, and what comes of it. */
export interface Signature {
  readonly least: number
  readonly most: number
  /** How it is called, for messages: `[numerator, denominator]`. */
  readonly form: string
  /** One sentence for the table of operators. */
  readonly description: string
  type(check: ArgumentCheck): Typed
}

export const boolean: Typed = { type: 'boolean' }
export const text: Typed = { type: 'text' }

/** A number; `ends` says that its digits end whatever the arguments. */
export function number(unit: string | undefined, ends: boolean): Typed {
  return { type: 'number', unit, ends }
}

/** Whether the digits of all these numbers end. */
export function allEnd(args: readonly Node[]): boolean {
  return args.every((arg) => arg.ends !== false)
}

/** All indices of a range, for {@link ArgumentCheck.unit}. */
export function range(from: number, to: number, step = 1): readonly number[] {
  const indices: number[] = []
  for (let index = from; index < to; index += step) indices.push(index)
  return indices
}
