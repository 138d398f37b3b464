import { isDecimal } from '../../exact/is-decimal.js'
import { lowestTerms, rationalOfDecimal, whole, type Rational } from '../../exact/rational.js'
import { dayNumber } from '../day-number.js'
import { composed } from '../load-row.js'
import type { CallNode, ExactValue, ScalarType, ValueType } from '../node.js'
import type { Operator } from '../operator.js'
import { Failure, isPoison, poisonOf, type Outcome } from '../poison.js'
import { publicValue } from '../result-of.js'
import type { LogicLimits } from '../rule-engine.js'
import { arithmetic } from './arithmetic.js'
import { comparison } from './comparison.js'
import { listsAndTexts } from './lists-and-texts.js'
import type { Operation } from './operation.js'
import { scoring } from './scoring.js'

/** Operators that look at all their values before they compute. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({ ...arithmetic, ...comparison, ...listsAndTexts, ...scoring }),
)

/**
 * Makes a function that carries out one strict operator: what is unknown or failed passes through, the rest is computed and
 * kept in bounds.
 */
export function applierOf(node: CallNode, limits: LogicLimits): (values: readonly Outcome[]) => Outcome {
  const { operator } = node
  const operation: Operation =
    operator === undefined ? operations.get(node.op)! : (values) => applyPlugin(node, operator, values)
  const grows = operator === undefined && node.type !== 'boolean'
  return (values) => {
    const poison = poisonOf(values)
    if (poison !== null) return poison
    const outcome = operation(values as readonly ExactValue[], node)
    return grows && !isPoison(outcome) ? bounded(outcome, node, limits) : outcome
  }
}

/** Keeps what a rule builds up from growing without end. */
function bounded(value: ExactValue, node: CallNode, limits: LogicLimits): Outcome {
  const tooLarge =
    node.type === 'number'
      ? tooManyBits(value as Rational, limits.bits)
      : node.type === 'text'
        ? (value as string).length > limits.text
        : node.type === 'list' && (value as readonly ExactValue[]).length > limits.list
  return tooLarge ? new Failure('size', node.path, `${node.op}: the result is larger than the limits allow`) : value
}

function tooManyBits(x: Rational, bits: number): boolean {
  if (typeof x.n === 'number' && bits > 53) return false
  const { n, d } = lowestTerms(x)
  const bound = 1n << BigInt(bits)
  return n >= bound || n <= -bound || d >= bound
}

function applyPlugin(node: CallNode, operator: Operator, values: readonly ExactValue[]): Outcome {
  const failed = (message: string) => new Failure('operator', node.path, `${operator.name}: ${message}`)
  let result: unknown
  try {
    result = operator.apply(
      values.map((value, index) => publicValue(value, node.args[index]!.type, node.args[index]!.of ?? null)),
    )
  } catch (error) {
    return failed(error instanceof Error ? `threw ${error.name}: ${error.message}` : 'threw')
  }
  return (
    taken(result, node.type, node.of ?? 'text') ??
    failed(`gave ${result === null ? 'null' : typeof result}, expected ${node.type}`)
  )
}

/** What a plug-in's operator gave, if it is of the type it declared. */
function taken(result: unknown, type: ValueType, of: ScalarType): ExactValue | null {
  switch (type) {
    case 'number':
      if (isDecimal(result)) return result.length > 1000 ? null : rationalOfDecimal(result)
      return Number.isSafeInteger(result) ? whole(result as number) : null
    case 'boolean':
      return typeof result === 'boolean' ? result : null
    case 'text':
      return typeof result === 'string' ? composed(result) : null
    case 'day':
      return dayNumber(result)
    case 'list': {
      if (!Array.isArray(result)) return null
      const items = result.map((item) => taken(item, of, 'text'))
      return items.includes(null) ? null : (items as ExactValue[])
    }
  }
}
