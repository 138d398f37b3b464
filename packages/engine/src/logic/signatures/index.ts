import { arithmetic } from './arithmetic.js'
import { choice } from './choice.js'
import { comparison } from './comparison.js'
import { listsAndTexts } from './lists-and-texts.js'
import { scoring } from './scoring.js'
import type { Signature } from './signature.js'

/** The allow-list: every built-in operator that takes values, by name. */
export const signatures: ReadonlyMap<string, Signature> = new Map(
  Object.entries({ ...arithmetic, ...comparison, ...choice, ...listsAndTexts, ...scoring }),
)

/** Operators with a syntax of their own. */
export const specialForms = [
  'var',
  'decimal',
  'day',
  'let',
  '?:',
  'map',
  'filter',
  'all',
  'some',
  'none',
  'reduce',
  'missing',
  'missing_some',
] as const

/** JsonLogic operators that the strict dialect refuses, with what to write instead. */
export const refusedOperators: Readonly<Record<string, string>> = {
  '==': 'engines disagree on what it converts; use ===',
  '!=': 'engines disagree on what it converts; use !==',
  log: 'a rule writes nowhere; use explain',
  method: 'a rule calls no methods',
}
