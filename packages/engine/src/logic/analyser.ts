import { jsonPointer } from '../rule/json-pointer.js'
import { checkCall, checkPluginCall, typedOf, type Report } from './check-call.js'
import { dayLiteral, literalOf, numberLiteral, quoted, typedLiteral, type Literal } from './literal.js'
import type { CheckedInput, ConstantNode, ExactValue, Node, ScalarType } from './node.js'
import type { CompileContext, LogicLimits, RuleProblem } from './rule-engine.js'
import type { Scope } from './scope.js'
import type { Walk } from './walk.js'
import { refusedOperators, signatures, specialForms } from './signatures/index.js'
import { analyseLet, analyseList, analyseMissing, analyseReduce } from './special-forms.js'

/** Walks one rule, collecting every problem, and gives its nodes where there is none. */
export class Analyser implements Walk {
  readonly problems: RuleProblem[] = []
  /** Inputs read so far, by name. */
  readonly read = new Map<string, CheckedInput>()
  locals = 0
  nodes = 0

  constructor(
    readonly context: CompileContext,
    readonly limits: LogicLimits,
  ) {}

  readonly report: Report = (code, path, message) => {
    this.problems.push({ code, path, message })
  }

  /** The node of a part of the rule, or `null` after a problem was reported. */
  node(rule: unknown, path: string, scope: Scope | null, depth: number): Node | null {
    this.nodes += 1
    if (depth > this.limits.depth)
      return this.fail('depth', path, `deeper than ${this.limits.depth} operators; use let for the inner parts`)
    if (rule === null)
      return this.fail('literal', path, 'got null; a missing figure is unknown by itself, test for it with missing')
    if (Array.isArray(rule)) return this.list(rule, path, scope, depth)
    if (typeof rule !== 'object') return this.literal(literalOf(rule as number | string | boolean, path), path)
    const keys = Object.keys(rule)
    const [op] = keys
    if (op === undefined || keys.length > 1)
      return this.fail(
        'shape',
        path,
        `got an object of ${keys.length} keys, expected one operator, such as {"var": "x"}`,
      )
    const given = (rule as Record<string, unknown>)[op]
    return this.operator(
      op,
      Array.isArray(given) ? given : [given],
      `${path}${jsonPointer(op)}`,
      Array.isArray(given),
      scope,
      depth,
    )
  }

  /** Nodes of several parts, or `null` when one of them has a problem. */
  all(parts: readonly unknown[], path: string, inList: boolean, scope: Scope | null, depth: number): Node[] | null {
    const found = parts.map((part, index) => this.node(part, inList ? `${path}/${index}` : path, scope, depth + 1))
    return found.every((node) => node !== null) ? found : null
  }

  fail(code: RuleProblem['code'], path: string, message: string): null {
    this.report(code, path, message)
    return null
  }

  slot(): number {
    this.locals += 1
    return this.locals - 1
  }

  private operator(
    op: string,
    args: readonly unknown[],
    path: string,
    inList: boolean,
    scope: Scope | null,
    depth: number,
  ): Node | null {
    switch (op) {
      case 'var':
        return this.variable(args, path, scope)
      case 'decimal':
        return this.literal(numberLiteral(args.length === 1 ? args[0] : args, path), path)
      case 'day':
        return this.literal(dayLiteral(args.length === 1 ? args[0] : args, path), path)
      case 'let':
        return analyseLet(this, args, path, scope, depth)
      case 'missing':
      case 'missing_some':
        return analyseMissing(this, op, args, path)
      case 'map':
      case 'filter':
      case 'all':
      case 'some':
      case 'none':
        return analyseList(this, op, args, path, scope, depth)
      case 'reduce':
        return analyseReduce(this, args, path, scope, depth)
      case '?:':
        if (args.length !== 3)
          return this.fail('arity', path, `?: takes 3 values [condition, then, else], got ${args.length}`)
        return this.call('if', args, path, inList, scope, depth)
      default:
        return this.call(op, args, path, inList, scope, depth)
    }
  }

  private call(
    op: string,
    args: readonly unknown[],
    path: string,
    inList: boolean,
    scope: Scope | null,
    depth: number,
  ): Node | null {
    const before = this.problems.length
    const signature = signatures.get(op)
    const added = this.context.operators?.find((operator) => operator.name === op)
    if (signature === undefined && added === undefined) {
      const instead = Object.hasOwn(refusedOperators, op) ? refusedOperators[op] : undefined
      if (instead !== undefined) this.report('refused-operator', path, `${op}: ${instead}`)
      else
        this.report(
          'unknown-operator',
          path,
          `unknown operator ${JSON.stringify(op.slice(0, 60))}${alike(op, this.context)}`,
        )
    }
    const nodes = this.all(args, path, inList, scope, depth)
    if (nodes === null || this.problems.length > before) return null
    const node =
      signature !== undefined
        ? checkCall(op, signature, nodes, path, this.report)
        : checkPluginCall(added!, nodes, path, this.report)
    return this.problems.length > before ? null : node
  }

  private variable(args: readonly unknown[], path: string, scope: Scope | null): Node | null {
    const [name] = args
    if (args.length === 2)
      return this.fail(
        'arity',
        path,
        'var with a default hides a missing figure; write {"default": [{"var": "x"}, 0, "why"]}',
      )
    if (args.length !== 1 || typeof name !== 'string') {
      return this.fail(
        'name',
        path,
        `got ${quoted(args.length === 1 ? name : args)}, expected the name of an input as text`,
      )
    }
    const local = scope?.find(name) ?? null
    if (local !== null) return { kind: 'local', slot: local.slot, name, path, ...typedOf(local.typed) }
    if (Object.hasOwn(this.context.inputs, name)) return this.input(name, path)
    const parameters = this.context.parameters ?? {}
    if (Object.hasOwn(parameters, name)) {
      const parameter = parameters[name]!
      const literal = this.literal(typedLiteral(parameter.value, parameter.type ?? 'number', path), path)
      if (literal === null) return null
      const unit = parameter.unit === undefined ? {} : { unit: parameter.unit }
      return { ...literal, ...unit, parameter: { name, basis: parameter.basis ?? [] } }
    }
    const known = [...(scope?.names() ?? []), ...Object.keys(this.context.inputs), ...Object.keys(parameters)]
    return this.fail(
      'unknown-input',
      path,
      `unknown input ${JSON.stringify(name.slice(0, 60))}; declared: ${known.slice(0, 20).join(', ') || 'none'}`,
    )
  }

  /** Reads an input: remembers it, and gives its node. */
  input(name: string, path: string): Node {
    const declared = this.context.inputs[name]!
    const of: ScalarType = declared.of ?? 'text'
    const type = declared.type === 'integer' ? 'number' : declared.type
    this.read.set(name, { name, type, integer: declared.type === 'integer', of })
    return {
      kind: 'input',
      name,
      index: -1,
      path,
      type,
      ...(type === 'list' ? { of } : {}),
      ...(declared.unit === undefined ? {} : { unit: declared.unit }),
      ends: true,
    }
  }

  private list(items: readonly unknown[], path: string, scope: Scope | null, depth: number): Node | null {
    if (items.length === 0) return { kind: 'constant', type: 'list', of: null, value: [], path }
    const nodes = this.all(items, path, true, scope, depth)
    if (nodes === null) return null
    const of = nodes[0]!.type
    const odd = nodes.find((node) => node.type !== of)
    if (of === 'list') return this.fail('type', path, 'got a list of lists, expected numbers, texts, days or truth')
    if (odd !== undefined)
      return this.fail('type', odd.path, `got ${odd.type}, expected ${of} as the elements before it`)
    const ends = nodes.every((node) => node.ends !== false)
    if (nodes.every((node): node is ConstantNode => node.kind === 'constant')) {
      return { kind: 'constant', type: 'list', of, value: nodes.map((node): ExactValue => node.value), ends, path }
    }
    return { kind: 'call', op: 'list', args: nodes, type: 'list', of, ends, path }
  }

  private literal(literal: Literal, path: string): ConstantNode | null {
    return typeof literal === 'string' ? this.fail('literal', path, literal) : literal
  }
}

function alike(op: string, context: CompileContext): string {
  const known = [...signatures.keys(), ...specialForms, ...(context.operators ?? []).map((operator) => operator.name)]
  const folded = (name: string) => name.toLowerCase().replace(/[-_]/gu, '')
  const near = known.find((name) => folded(name) === folded(op))
  return near === undefined ? '' : `; did you mean ${near}?`
}
