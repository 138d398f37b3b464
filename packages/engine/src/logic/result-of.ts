import { decimalOfRational, type Rational } from '../exact/rational.js'
import { dayOfDayNumber } from './day-number.js'
import type { ExactValue, ScalarType, ValueType } from './node.js'
import { Failure, Unknown, type Outcome } from './poison.js'
import type { LogicValue, RuleResult } from './rule-engine.js'

/** The public form of what a rule came to. */
export function resultOf(outcome: Outcome, type: ValueType, of: ScalarType | null): RuleResult {
  if (outcome instanceof Failure)
    return { kind: outcome.kind, code: outcome.code, path: outcome.path, message: outcome.message }
  if (outcome instanceof Unknown) {
    return { kind: outcome.kind, missing: [...outcome.missing].sort(), emptyDenominators: [...outcome.empty].sort() }
  }
  return { kind: 'value', value: publicValue(outcome, type, of) }
}

/** A value as callers and plug-in operators see it. Numbers must end, which the check of the rule has seen to. */
export function publicValue(value: ExactValue, type: ValueType, of: ScalarType | null): LogicValue {
  switch (type) {
    case 'number':
      return decimalOfRational(value as Rational) ?? notEnding()
    case 'day':
      return dayOfDayNumber(value as number) ?? notEnding()
    case 'list':
      return (value as readonly ExactValue[]).map((item) => publicValue(item, of ?? 'text', null))
    default:
      return value as string | boolean
  }
}

function notEnding(): never {
  throw new Error('a value without a decimal form passed the check of the rule')
}
