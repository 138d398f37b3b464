import type { TraceNode } from '@commune-plan/model'
import { shownRational, type Rational } from '../exact/rational.js'
import { dayOfDayNumber } from './day-number.js'
import { ExactEvaluator, type Exact, type Frame } from './exact-evaluator.js'
import { loadRow } from './load-row.js'
import type { CheckedRule, ExactValue, Node, ScalarType, ValueType } from './node.js'
import { Failure, isPoison, type Outcome } from './poison.js'
import { resultOf } from './result-of.js'
import type { Explanation, LogicLimits } from './rule-engine.js'

/** An evaluation that keeps what its parts came to. */
interface Watched extends Frame {
  /** Traces of parts that are evaluated, until the part they belong to takes them. */
  readonly traces: TraceNode[]
  /** Traces of inputs and locals that were read already, by place: most are read more than once. */
  readonly read: { readonly input: (Read | undefined)[]; readonly local: (Read | undefined)[] }
  /** What was printed last: a choice comes to what its branch came to. */
  outcome: Outcome
  printed: string | null
}

interface Read {
  readonly outcome: Outcome
  readonly trace: TraceNode
}

/** Makes a function that evaluates one row and keeps what every visited part came to. */
export function explainer(
  { root, inputs }: CheckedRule,
  limits: LogicLimits,
): (row: Readonly<Record<string, unknown>>) => Explanation {
  const run = new ExactEvaluator<Watched>(limits, watched).of(root)
  return (row) => {
    const loaded = loadRow(inputs, row, limits)
    if (loaded instanceof Failure) {
      return {
        result: resultOf(loaded, root.type, null),
        trace: { kind: 'error', label: loaded.message, value: null, children: [] },
      }
    }
    const read = { input: [], local: [] }
    const frame: Watched = { inputs: loaded, locals: [], steps: 0, traces: [], read, outcome: false, printed: 'false' }
    const outcome = run(frame)
    return { result: resultOf(outcome, root.type, root.of ?? null), trace: frame.traces[0]! }
  }
}

/** Leaves a trace of each evaluation of a part, with the traces of its own parts below it. */
function watched(node: Node, run: Exact<Watched>): Exact<Watched> {
  const kind = kindOf(node)
  const label = 'name' in node ? node.name : kind
  if (node.kind === 'constant') return leaving(constantTrace(node), run)
  const unit = node.unit === undefined || node.unit === '' ? null : node.unit
  const make = (value: string | null, children: readonly TraceNode[]): TraceNode =>
    unit === null ? { kind, label, value, children } : { kind, label, value, unit, children }
  if (node.kind === 'input' || node.kind === 'local') {
    const { kind: of } = node
    const place = node.kind === 'input' ? node.index : node.slot
    return (frame) => {
      const outcome = run(frame)
      const before = frame.read[of][place]
      const trace = before?.outcome === outcome ? before.trace : make(print(outcome, node, frame), none)
      if (before?.outcome !== outcome) frame.read[of][place] = { outcome, trace }
      frame.traces.push(trace)
      return outcome
    }
  }
  return (frame) => {
    const { traces } = frame
    const before = traces.length
    const outcome = run(frame)
    const children = takenFrom(traces, traces.length - before)
    traces.push(make(print(outcome, node, frame), children))
    return outcome
  }
}

/** Takes the last traces away, in order; one by one where they are few, which is much faster than to cut them off. */
function takenFrom(traces: TraceNode[], count: number): readonly TraceNode[] {
  if (count > 3) return traces.splice(-count)
  if (count === 0) return none
  const last = traces.pop()!
  if (count === 1) return [last]
  const before = traces.pop()!
  return count === 2 ? [before, last] : [traces.pop()!, before, last]
}

const none: readonly TraceNode[] = Object.freeze([])

/** A constant leaves the same trace every time. */
function leaving(trace: TraceNode, run: Exact<Watched>): Exact<Watched> {
  return (frame) => {
    frame.traces.push(trace)
    return run(frame)
  }
}

function constantTrace(node: Extract<Node, { kind: 'constant' }>): TraceNode {
  const value = printed(node.value, node.type, node.of ?? null)
  const unit = node.unit === undefined || node.unit === '' ? {} : { unit: node.unit }
  const basis = node.parameter === undefined ? {} : { basis: node.parameter.basis }
  return Object.freeze({
    kind: kindOf(node),
    label: node.parameter?.name ?? value,
    value,
    ...unit,
    ...basis,
    children: none,
  })
}

function print(outcome: Outcome, { type, of }: Node, frame: Watched): string | null {
  if (outcome === frame.outcome) return frame.printed
  frame.outcome = outcome
  frame.printed = isPoison(outcome) ? null : printed(outcome, type, of ?? null)
  return frame.printed
}

/** `input`, `parameter`, `constant`, `local`, `let`, or the name of the operator. */
export function kindOf(node: Node): string {
  if (node.kind === 'constant') return node.parameter === undefined ? 'constant' : 'parameter'
  return node.kind === 'call' || node.kind === 'each' ? node.op : node.kind
}

/** A value for a reader; digits that do not end are cut to six, with ≈ before them. */
export function printed(value: ExactValue, type: ValueType, of: ScalarType | null): string {
  switch (type) {
    case 'number':
      return shownRational(value as Rational)
    case 'day':
      return dayOfDayNumber(value as number) ?? ''
    case 'list':
      return `[${(value as readonly ExactValue[]).map((item) => printed(item, of ?? 'text', null)).join(', ')}]`
    default:
      return typeof value === 'string' ? value : value === true ? 'true' : 'false'
  }
}
