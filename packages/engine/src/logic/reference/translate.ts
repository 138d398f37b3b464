import { applierOf } from '../exact-operators/apply.js'
import { selectors } from '../exact-operators/selectors.js'
import { combineEach, connect, known, missingNames } from '../flow.js'
import { step } from '../exact-evaluator.js'
import type { ExactValue, Node } from '../node.js'
import { isPoison, poisonOf, Unknown, type Outcome } from '../poison.js'
import type { LogicLimits } from '../rule-engine.js'
import { extend, lookUp, type Environment } from './environment.js'

/** A rule in the form that json-logic-js runs. */
export type Translated = unknown

/** What one evaluation works on, apart from the environment that json-logic-js carries through the rule. */
export interface Session {
  readonly inputs: readonly Outcome[]
  readonly limits: LogicLimits
  steps: number
}

/** One step of a translated rule: gets what json-logic-js made of its arguments. */
export type Step = (environment: Environment, args: readonly unknown[], session: Session) => unknown

/**
 * Translates checked nodes for json-logic-js. Its own `if` and `map` steer and bind; every value is computed by a numbered
 * step, called through the one operator name that is registered while the rule runs. Its arithmetic, comparisons and
 * `var` are not used: they convert, round and read prototypes.
 */
export class Translator {
  readonly steps: Step[] = []
  private slots: number

  constructor(
    private readonly operator: string,
    locals: number,
  ) {
    this.slots = locals
  }

  translate(node: Node): Translated {
    switch (node.kind) {
      case 'constant':
        return this.call(() => node.value)
      case 'input':
        return this.call((_, __, session) => session.inputs[node.index])
      case 'local':
        return this.local(node.slot)
      case 'let':
        return this.bind(node.slot, this.translate(node.args[0]), this.translate(node.args[1]))
      case 'missing':
        return this.call((_, __, session) => missingNames(node, session.inputs))
      case 'each': {
        const list = this.temporary()
        const bodies = this.each(
          node,
          list,
          (environment, element) => extend(environment, node.slot, element),
          this.translate(node.args[1]),
        )
        const combine = this.call(
          (environment, [outcomes]) =>
            combineEach(node.op, lookUp(environment, list) as readonly ExactValue[], outcomes as readonly Outcome[]),
          bodies,
        )
        return this.bind(list, this.translate(node.args[0]), this.unlessPoison(list, this.counted(node, list, combine)))
      }
      case 'reduce': {
        const list = this.temporary()
        const start = this.temporary()
        const elements = this.call((environment) =>
          (lookUp(environment, list) as readonly ExactValue[]).map((element) => ({
            ...extend(environment, node.current, element),
            accumulator: node.accumulator,
          })),
        )
        const run = { reduce: [elements, this.translate(node.args[1]), this.local(start)] }
        const body = this.unlessPoison(list, this.counted(node, list, run))
        return this.bind(list, this.translate(node.args[0]), this.bind(start, this.translate(node.args[2]), body))
      }
      case 'call':
        return this.operation(node)
    }
  }

  private operation(node: Extract<Node, { kind: 'call' }>): Translated {
    const { op, args } = node
    if (op === 'if') return this.conditions(args.map((arg) => this.translate(arg)))
    if (op === 'and' || op === 'or') {
      return args.reduceRight<Translated>((rest, arg, index) => {
        const slot = this.temporary()
        const decided = this.test(slot, (value) => known(op, value))
        const joined = this.call(
          (environment, [later]) => connect(op, connect(op, op === 'and', lookUp(environment, slot)), later as Outcome),
          rest,
        )
        return this.bind(slot, this.translate(arg), {
          if: [decided, this.local(slot), index === args.length - 1 ? this.local(slot) : joined],
        })
      }, null)
    }
    if (op === 'default') {
      const slot = this.temporary()
      const unknown = this.test(slot, (value) => value instanceof Unknown)
      return this.bind(slot, this.translate(args[0]!), { if: [unknown, this.translate(args[1]!), this.local(slot)] })
    }
    const selector = selectors.get(op)
    if (selector === undefined) {
      return this.call(
        (_, values, session) => applierOf(node, session.limits)(values as readonly Outcome[]),
        ...args.map((arg) => this.translate(arg)),
      )
    }
    const strict = selector.strict(args)
    const slot = this.temporary()
    const chosen = this.call(
      (_, values) => poisonOf(values as readonly Outcome[]) ?? selector.select(values as readonly ExactValue[]),
      ...strict.map((index) => this.translate(args[index]!)),
    )
    const branches = args.flatMap((arg, index) =>
      strict.includes(index) ? [] : [this.test(slot, (value) => value === index), this.translate(arg)],
    )
    return this.bind(slot, chosen, { if: [...branches, this.local(slot)] })
  }

  /** Native `if` treats an unknown condition as true; so each condition is bound and looked at first. */
  private conditions(parts: readonly Translated[]): Translated {
    if (parts.length === 1) return parts[0]
    const [condition, then, ...rest] = parts
    const slot = this.temporary()
    const isTrue = this.test(slot, (value) => value === true)
    const isFalse = this.test(slot, (value) => value === false)
    return this.bind(slot, condition, { if: [isTrue, then, isFalse, this.conditions(rest), this.local(slot)] })
  }

  /** Runs the body over one environment for each element of a bound list: native `map`. */
  private each(
    _node: Node,
    list: number,
    enter: (environment: Environment, element: ExactValue) => Environment,
    body: Translated,
  ): Translated {
    const environments = this.call((environment) =>
      (lookUp(environment, list) as readonly ExactValue[]).map((element) => enter(environment, element)),
    )
    return { map: [environments, body] }
  }

  private unlessPoison(slot: number, otherwise: Translated): Translated {
    return { if: [this.test(slot, isPoison), this.local(slot), otherwise] }
  }

  private counted(node: Node, list: number, then: Translated): Translated {
    const overrun = this.temporary()
    const count = this.call((environment, _, session) =>
      step(node, (lookUp(environment, list) as readonly ExactValue[]).length, session.limits, session),
    )
    return this.bind(overrun, count, this.unlessPoison(overrun, then))
  }

  /** Binds a slot for a body: native `map` over the one environment in which it holds. */
  private bind(slot: number, value: Translated, body: Translated): Translated {
    const environments = this.call((environment, [bound]) => [extend(environment, slot, bound as Outcome)], value)
    return this.call((_, [results]) => (results as readonly unknown[])[0], { map: [environments, body] })
  }

  private test(slot: number, holds: (value: Outcome) => boolean): Translated {
    return this.call((environment) => holds(lookUp(environment, slot)))
  }

  private local(slot: number): Translated {
    return this.call((environment) => lookUp(environment, slot))
  }

  private call(run: Step, ...args: readonly Translated[]): Translated {
    this.steps.push(run)
    return { [this.operator]: [this.steps.length - 1, ...args] }
  }

  private temporary(): number {
    this.slots += 1
    return this.slots - 1
  }
}
