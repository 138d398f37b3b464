import { applierOf } from './exact-operators/apply.js'
import { selectors, type Selector } from './exact-operators/selectors.js'
import { combineEach, connect, known, missingNames, type Connective } from './flow.js'
import type { CallNode, EachNode, ExactValue, Node, ReduceNode } from './node.js'
import { Failure, isPoison, poisonOf, Unknown, type Outcome } from './poison.js'
import type { LogicLimits } from './rule-engine.js'

/** What one evaluation works on. */
export interface Frame {
  readonly inputs: readonly Outcome[]
  readonly locals: Outcome[]
  steps: number
}

/** Evaluates a part of a rule exactly. */
export type Exact<F extends Frame = Frame> = (frame: F) => Outcome

/** Makes functions of a checked rule that evaluate it exactly, without `eval`: one closure a node. */
export class ExactEvaluator<F extends Frame> {
  /** @param watched wraps the function of each node, to see what it comes to */
  constructor(
    private readonly limits: LogicLimits,
    private readonly watched: (node: Node, run: Exact<F>) => Exact<F> = (_, run) => run,
  ) {}

  of(node: Node): Exact<F> {
    return this.watched(node, this.make(node))
  }

  private make(node: Node): Exact<F> {
    switch (node.kind) {
      case 'constant':
        return () => node.value
      case 'input':
        return (frame) => frame.inputs[node.index]!
      case 'local':
        return (frame) => frame.locals[node.slot]!
      case 'let': {
        const [value, body] = [this.of(node.args[0]), this.of(node.args[1])]
        return (frame) => {
          frame.locals[node.slot] = value(frame)
          return body(frame)
        }
      }
      case 'missing':
        return (frame) => missingNames(node, frame.inputs)
      case 'each':
        return this.each(node)
      case 'reduce':
        return this.reduce(node)
      case 'call':
        return this.call(node)
    }
  }

  private call(node: CallNode): Exact<F> {
    const { op } = node
    const args = node.args.map((arg) => this.of(arg))
    if (op === 'if') return conditions(args)
    if (op === 'and' || op === 'or') return connected(op, args)
    if (op === 'default') {
      const [value, instead] = args as [Exact<F>, Exact<F>]
      return (frame) => {
        const outcome = value(frame)
        return outcome instanceof Unknown ? instead(frame) : outcome
      }
    }
    const selector = selectors.get(op)
    if (selector !== undefined) return selected(selector, node, args)
    const apply = applierOf(node, this.limits)
    const [first, second, third] = args as [Exact<F>, Exact<F>, Exact<F>]
    if (args.length === 1) return (frame) => apply([first(frame)])
    if (args.length === 2) return (frame) => apply([first(frame), second(frame)])
    if (args.length === 3) return (frame) => apply([first(frame), second(frame), third(frame)])
    return (frame) => apply(args.map((arg) => arg(frame)))
  }

  private each(node: EachNode): Exact<F> {
    const [list, body] = [this.of(node.args[0]), this.of(node.args[1])]
    return (frame) => {
      const items = list(frame)
      if (isPoison(items)) return items
      const elements = items as readonly ExactValue[]
      const overrun = step(node, elements.length, this.limits, frame)
      if (overrun !== null) return overrun
      const outcomes = elements.map((element) => {
        frame.locals[node.slot] = element
        return body(frame)
      })
      return combineEach(node.op, elements, outcomes)
    }
  }

  private reduce(node: ReduceNode): Exact<F> {
    const [list, body, start] = node.args.map((arg) => this.of(arg)) as [Exact<F>, Exact<F>, Exact<F>]
    return (frame) => {
      const items = list(frame)
      let accumulator = start(frame)
      if (isPoison(items)) return items
      const elements = items as readonly ExactValue[]
      const overrun = step(node, elements.length, this.limits, frame)
      if (overrun !== null) return overrun
      for (const element of elements) {
        frame.locals[node.current] = element
        frame.locals[node.accumulator] = accumulator
        accumulator = body(frame)
      }
      return accumulator
    }
  }
}

function conditions<F extends Frame>(args: readonly Exact<F>[]): Exact<F> {
  const otherwise = args[args.length - 1]!
  return (frame) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const condition = args[index]!(frame)
      if (condition === true) return args[index + 1]!(frame)
      if (condition !== false) return condition
    }
    return otherwise(frame)
  }
}

function connected<F extends Frame>(op: Connective, args: readonly Exact<F>[]): Exact<F> {
  return (frame) => {
    let sofar: Outcome = op === 'and'
    for (const arg of args) {
      sofar = connect(op, sofar, arg(frame))
      if (known(op, sofar)) return sofar
    }
    return sofar
  }
}

function selected<F extends Frame>(selector: Selector, { args: nodes }: CallNode, args: readonly Exact<F>[]): Exact<F> {
  const strict = selector.strict(nodes).map((index) => args[index]!)
  return (frame) => {
    const looked = strict.map((arg) => arg(frame))
    return poisonOf(looked) ?? args[selector.select(looked as readonly ExactValue[])]!(frame)
  }
}

/** Counts elements against the limit of one evaluation. */
export function step(node: Node, elements: number, limits: LogicLimits, frame: { steps: number }): Failure | null {
  frame.steps += elements
  if (frame.steps <= limits.steps) return null
  return new Failure('steps', node.path, `more than ${limits.steps} elements were visited`)
}
