import type { TraceNode } from '@commune-plan/model'
import { shownRational, type Rational } from '../exact/rational.js'
import { dayOfDayNumber } from './day-number.js'
import { ExactEvaluator, type Exact, type Frame } from './exact-evaluator.js'
import { loadRow } from './load-row.js'
import type { CheckedRule, ConstantNode, ExactValue, Node, ScalarType, ValueType } from './node.js'
import { Failure, isPoison, type Outcome } from './poison.js'
import { resultOf } from './result-of.js'
import type { Explanation, LogicLimits } from './rule-engine.js'

/** An evaluation that keeps what its parts came to. */
interface Watched extends Frame {
  /** Traces of parts that are evaluated, until the part they belong to takes them: the first `kept` of these. */
  readonly traces: TraceNode[]
  kept: number
  /** What inputs came to, and locals came to last, with their traces: most are read more than once. */
  readonly read: Read[]
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
  const run = new ExactEvaluator<Watched>(limits, (node, part) => watched(node, part, inputs.length)).of(root)
  return (row) => {
    const loaded = loadRow(inputs, row, limits)
    if (loaded instanceof Failure) {
      return {
        result: resultOf(loaded, root.type, null),
        trace: { kind: 'error', label: loaded.message, value: null, children: [] },
      }
    }
    const frame: Watched = {
      inputs: loaded,
      locals: [],
      steps: 0,
      traces: [],
      kept: 0,
      read: [],
      outcome: false,
      printed: 'false',
    }
    const outcome = run(frame)
    return { result: resultOf(outcome, root.type, root.of ?? null), trace: frame.traces[0]! }
  }
}

/** Leaves a trace of each evaluation of a part, with the traces of its own parts below it. */
function watched(node: Node, run: Exact<Watched>, inputs: number): Exact<Watched> {
  if (node.kind === 'constant') return constant(node)
  const trace = tracer(node)
  if (node.kind === 'input') return reading(node.index, run, trace)
  if (node.kind === 'local') return reading(inputs + node.slot, run, trace)
  return (frame) => {
    const before = frame.kept
    const outcome = run(frame)
    const children = since(before, frame)
    frame.kept = before + 1
    frame.traces[before] = trace(outcome, children, frame)
    return outcome
  }
}

/** A constant leaves the same trace every time. */
function constant(node: ConstantNode): Exact<Watched> {
  const { value } = node
  const trace = constantTrace(node)
  return (frame) => {
    frame.traces[frame.kept++] = trace
    return value
  }
}

/** What is read again and has not changed leaves the same trace. */
function reading(place: number, run: Exact<Watched>, trace: Tracer): Exact<Watched> {
  return (frame) => {
    const outcome = run(frame)
    let read = frame.read[place]
    if (read?.outcome !== outcome) frame.read[place] = read = { outcome, trace: trace(outcome, none, frame) }
    frame.traces[frame.kept++] = read.trace
    return outcome
  }
}

type Tracer = (outcome: Outcome, children: readonly TraceNode[], frame: Watched) => TraceNode

/** Makes the traces of a part. */
function tracer(node: Node): Tracer {
  const { type, unit } = node
  const of = node.of ?? null
  const kind = kindOf(node)
  const label = 'name' in node ? node.name : kind
  const print = (outcome: Outcome, frame: Watched): string | null => {
    if (outcome === frame.outcome) return frame.printed
    frame.outcome = outcome
    return (frame.printed = isPoison(outcome) ? null : printed(outcome, type, of))
  }
  return unit === undefined || unit === ''
    ? (outcome, children, frame) => ({ kind, label, value: print(outcome, frame), children })
    : (outcome, children, frame) => ({ kind, label, value: print(outcome, frame), unit, children })
}

/** The traces kept since; written out where they are few, which is much faster than to cut them off. */
function since(before: number, { traces, kept }: Watched): readonly TraceNode[] {
  switch (kept - before) {
    case 0:
      return none
    case 1:
      return [traces[before]!]
    case 2:
      return [traces[before]!, traces[before + 1]!]
    case 3:
      return [traces[before]!, traces[before + 1]!, traces[before + 2]!]
    default:
      return traces.slice(before, kept)
  }
}

const none: readonly TraceNode[] = Object.freeze([])

function constantTrace(node: ConstantNode): TraceNode {
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
