import { whole } from '../exact/rational.js'
import { jsonPointer } from '../rule/json-pointer.js'
import { Analyser } from './analyser.js'
import { defaultLimits } from './limits.js'
import { typedLiteral } from './literal.js'
import { measure } from './measure.js'
import type { CheckedInput, CheckedRule, Node } from './node.js'
import type { CompileContext, LogicLimits, RuleProblem } from './rule-engine.js'
import { refusedOperators, signatures, specialForms } from './signatures/index.js'

export type Analysis =
  | { readonly ok: true; readonly rule: CheckedRule; readonly limits: LogicLimits }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] }

/** Checks a rule against the strict dialect and its context: every problem at once, or its nodes. Never throws. */
export function analyse(rule: unknown, context: CompileContext): Analysis {
  const limits = { ...defaultLimits, ...context.limits }
  const declared = declarationProblems(context)
  const oversize = measure(rule, limits)
  if (oversize !== null) return { ok: false, problems: [...declared, oversize] }
  const analyser = new Analyser(context, limits)
  const found = analyser.node(rule, '', null, 0)
  const root = found === null ? null : finish(found, analyser, context)
  const problems = [...declared, ...analyser.problems]
  if (root === null || problems.length > 0) return { ok: false, problems }
  const inputs = [...analyser.read.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    ok: true,
    limits,
    rule: { root: numbered(root, inputs), nodes: analyser.nodes, locals: analyser.locals, inputs },
  }
}

/** Checks the result, and rounds it as the last step where the context says so. */
function finish(root: Node, analyser: Analyser, context: CompileContext): Node | null {
  const { type, digits } = context.result ?? {}
  if (type !== undefined && type !== 'any' && root.type !== type) {
    return analyser.fail('type', root.path, `the rule comes to ${root.type}, expected ${type}`)
  }
  if (digits !== undefined && (!Number.isInteger(digits) || digits < 0 || digits > 20)) {
    return analyser.fail('declaration', '', `result.digits: got ${digits}, expected a whole number from 0 to 20`)
  }
  if (root.type === 'number' && digits !== undefined) {
    const to: Node = {
      kind: 'constant',
      type: 'number',
      value: whole(digits),
      ends: true,
      path: root.path,
    }
    return { kind: 'call', op: 'round', args: [root, to], path: root.path, type: 'number', unit: root.unit, ends: true }
  }
  if (root.ends === false) {
    return analyser.fail(
      'inexact-result',
      root.path,
      'the rule comes to a number whose digits may not end; wrap it in round',
    )
  }
  return root
}

/** What is wrong with inputs, parameters, operators and limits themselves. */
function declarationProblems(context: CompileContext): RuleProblem[] {
  const problems: RuleProblem[] = []
  const say = (message: string) => problems.push({ code: 'declaration', path: '', message })
  for (const [name, input] of Object.entries(context.inputs)) {
    if (!['number', 'integer', 'boolean', 'text', 'day', 'list'].includes(input.type)) {
      say(
        `input ${name}: unknown type ${JSON.stringify(input.type)}; accepted: number, integer, boolean, text, day, list`,
      )
    }
    if (name === '') say('an input has no name')
  }
  for (const [name, parameter] of Object.entries(context.parameters ?? {})) {
    if (Object.hasOwn(context.inputs, name)) say(`${name} is both an input and a parameter`)
    const literal = typedLiteral(parameter.value, parameter.type ?? 'number', jsonPointer(name))
    if (typeof literal === 'string') say(`parameter ${name}: ${literal}`)
  }
  const names = new Set<string>()
  for (const { name } of context.operators ?? []) {
    const builtIn =
      signatures.has(name) ||
      (specialForms as readonly string[]).includes(name) ||
      Object.hasOwn(refusedOperators, name)
    if (builtIn || name === 'list') say(`operator ${name}: the name of a built-in operator cannot be taken`)
    if (names.has(name)) say(`operator ${name}: declared twice`)
    names.add(name)
  }
  for (const [name, limit] of Object.entries(context.limits ?? {})) {
    if (!Object.hasOwn(defaultLimits, name) || !Number.isInteger(limit) || limit < 1) {
      say(
        `limits.${name}: got ${String(limit)}, expected a whole number from 1; limits are ${Object.keys(defaultLimits).join(', ')}`,
      )
    }
  }
  return problems
}

/** The same nodes with each input's place among those that are read. */
function numbered(node: Node, inputs: readonly CheckedInput[]): Node {
  const indexOf = new Map(inputs.map(({ name }, index) => [name, index]))
  const number = (at: Node): Node => {
    if (at.kind === 'input') return { ...at, index: indexOf.get(at.name)! }
    if (at.kind === 'missing') {
      return { ...at, names: at.names.map(({ name }) => ({ name, index: indexOf.get(name)! })) }
    }
    return 'args' in at ? ({ ...at, args: at.args.map(number) } as Node) : at
  }
  return number(node)
}
