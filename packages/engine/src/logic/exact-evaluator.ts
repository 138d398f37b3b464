import { apply } from './exact-operators/apply.js'
import { selectors } from './exact-operators/selectors.js'
import { combineEach, connect, known, missingNames, type Connective } from './flow.js'
import type { EachNode, ExactValue, Node, ReduceNode } from './node.js'
import { Failure, isPoison, poisonOf, Unknown, type Outcome } from './poison.js'
import type { LogicLimits } from './rule-engine.js'

/** What one evaluation works on. */
export interface Frame {
  readonly inputs: readonly Outcome[]
  readonly locals: Outcome[]
  readonly limits: LogicLimits
  steps: number
  /** Evaluates a part: {@link evaluateNode}, or something that watches it. */
  readonly visit: (node: Node, frame: Frame) => Outcome
}

/** Evaluates one node of a checked rule exactly; its parts through `visit`. */
export function evaluateNode(node: Node, frame: Frame): Outcome {
  switch (node.kind) {
    case 'constant':
      return node.value
    case 'input':
      return frame.inputs[node.index]!
    case 'local':
      return frame.locals[node.slot]!
    case 'let':
      frame.locals[node.slot] = frame.visit(node.args[0], frame)
      return frame.visit(node.args[1], frame)
    case 'missing':
      return missingNames(node, frame.inputs)
    case 'each':
      return each(node, frame)
    case 'reduce':
      return reduce(node, frame)
    case 'call':
      break
  }
  const { args, op } = node
  if (op === 'if') {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const condition = frame.visit(args[index]!, frame)
      if (isPoison(condition)) return condition
      if (condition === true) return frame.visit(args[index + 1]!, frame)
    }
    return frame.visit(args[args.length - 1]!, frame)
  }
  if (op === 'and' || op === 'or') return connected(op, args, frame)
  if (op === 'default') {
    const value = frame.visit(args[0]!, frame)
    return value instanceof Unknown ? frame.visit(args[1]!, frame) : value
  }
  const selector = selectors.get(op)
  if (selector === undefined)
    return apply(
      node,
      args.map((arg) => frame.visit(arg, frame)),
      frame.limits,
    )
  const looked = selector.strict(args).map((index) => frame.visit(args[index]!, frame))
  return poisonOf(looked) ?? frame.visit(args[selector.select(looked as readonly ExactValue[])]!, frame)
}

function connected(op: Connective, args: readonly Node[], frame: Frame): Outcome {
  let sofar: Outcome = op === 'and'
  for (const arg of args) {
    sofar = connect(op, sofar, frame.visit(arg, frame))
    if (known(op, sofar)) return sofar
  }
  return sofar
}

function each(node: EachNode, frame: Frame): Outcome {
  const [list, body] = node.args
  const items = frame.visit(list, frame)
  if (isPoison(items)) return items
  const elements = items as readonly ExactValue[]
  const overrun = step(node, elements.length, frame)
  if (overrun !== null) return overrun
  const outcomes = elements.map((element) => {
    frame.locals[node.slot] = element
    return frame.visit(body, frame)
  })
  return combineEach(node.op, elements, outcomes)
}

function reduce(node: ReduceNode, frame: Frame): Outcome {
  const [list, body, start] = node.args
  const items = frame.visit(list, frame)
  let accumulator = frame.visit(start, frame)
  if (isPoison(items)) return items
  const elements = items as readonly ExactValue[]
  const overrun = step(node, elements.length, frame)
  if (overrun !== null) return overrun
  for (const element of elements) {
    frame.locals[node.current] = element
    frame.locals[node.accumulator] = accumulator
    accumulator = frame.visit(body, frame)
  }
  return accumulator
}

/** Counts elements against the limit of one evaluation. */
export function step(node: Node, elements: number, frame: Pick<Frame, 'limits' | 'steps'>): Failure | null {
  frame.steps += elements
  if (frame.steps <= frame.limits.steps) return null
  return new Failure('steps', node.path, `more than ${frame.limits.steps} elements were visited`)
}
