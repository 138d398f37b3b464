import type { TraceNode } from '@commune-plan/model'
import { decimalOfRational, roundRational, type Rational } from '../exact/rational.js'
import { dayOfDayNumber } from './day-number.js'
import { evaluateNode, type Frame } from './exact-evaluator.js'
import { loadRow } from './load-row.js'
import type { CheckedRule, ExactValue, Node, ScalarType, ValueType } from './node.js'
import { Failure, isPoison, type Outcome } from './poison.js'
import { resultOf } from './result-of.js'
import type { Explanation, LogicLimits } from './rule-engine.js'

/** Evaluates one row and keeps what every visited part came to. */
export function explainExactly(
  checked: CheckedRule,
  limits: LogicLimits,
  row: Readonly<Record<string, unknown>>,
): Explanation {
  const { root, inputs } = checked
  const loaded = loadRow(inputs, row, limits)
  if (loaded instanceof Failure) {
    return {
      result: resultOf(loaded, root.type, null),
      trace: { kind: 'error', label: loaded.message, value: null, children: [] },
    }
  }
  let siblings: TraceNode[] = []
  const visit = (node: Node, frame: Frame): Outcome => {
    const outer = siblings
    const children: TraceNode[] = []
    siblings = children
    const outcome = evaluateNode(node, frame)
    siblings = outer
    siblings.push(traceOf(node, outcome, children))
    return outcome
  }
  const outcome = visit(root, { inputs: loaded, locals: [], limits, steps: 0, visit })
  return { result: resultOf(outcome, root.type, root.of ?? null), trace: siblings[0]! }
}

function traceOf(node: Node, outcome: Outcome, children: readonly TraceNode[]): TraceNode {
  const value = isPoison(outcome) ? null : printed(outcome, node.type, node.of ?? null)
  const unit = node.unit === undefined || node.unit === '' ? {} : { unit: node.unit }
  const basis = node.kind === 'constant' && node.parameter !== undefined ? { basis: node.parameter.basis } : {}
  return { kind: kindOf(node), label: labelOf(node, value), value, ...unit, ...basis, children }
}

/** `input`, `parameter`, `constant`, `local`, `let`, or the name of the operator. */
export function kindOf(node: Node): string {
  if (node.kind === 'constant') return node.parameter === undefined ? 'constant' : 'parameter'
  return node.kind === 'call' || node.kind === 'each' ? node.op : node.kind
}

function labelOf(node: Node, value: string | null): string {
  if (node.kind === 'constant') return node.parameter?.name ?? value ?? ''
  return 'name' in node ? node.name : kindOf(node)
}

/** A value for a reader; digits that do not end are cut to six, with ≈ before them. */
export function printed(value: ExactValue, type: ValueType, of: ScalarType | null): string {
  switch (type) {
    case 'number':
      return (
        decimalOfRational(value as Rational) ??
        `≈ ${decimalOfRational(roundRational(value as Rational, 6, 'half-away')) ?? ''}`
      )
    case 'day':
      return dayOfDayNumber(value as number) ?? ''
    case 'list':
      return `[${(value as readonly ExactValue[]).map((item) => printed(item, of ?? 'text', null)).join(', ')}]`
    default:
      return typeof value === 'string' ? value : value === true ? 'true' : 'false'
  }
}
