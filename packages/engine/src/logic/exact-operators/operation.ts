import { whole, type Rational } from '../../exact/rational.js'
import type { CallNode, ExactValue } from '../node.js'
import { Failure, Unknown, type Outcome } from '../poison.js'
import type { RuleFailure } from '../rule-engine.js'

/** Computes one operator on known values of the types its signature asks for. */
export type Operation = (args: readonly ExactValue[], node: CallNode) => Outcome

/** An operation on numbers. */
export function onNumbers(compute: (args: readonly Rational[], node: CallNode) => Outcome): Operation {
  return compute as Operation
}

export function fail(node: CallNode, code: RuleFailure['code'], message: string): Failure {
  return new Failure(code, node.path, `${node.op}: ${message}`)
}

export function nothingToDivideBy(node: CallNode): Unknown {
  return Unknown.emptyDenominator(node.path)
}

export const zero = whole(0)
export const one = whole(1)
