import type { Rational } from '../exact/rational.js'
import { dayLiteral } from './literal.js'
import type { CallNode, ConstantNode, Node, Typed } from './node.js'
import type { Operator } from './operator.js'
import type { RuleProblem } from './rule-engine.js'
import { allEnd, type ArgumentCheck, type Signature } from './signatures/signature.js'

/** Reports one problem. */
export type Report = (code: RuleProblem['code'], path: string, message: string) => void

/** Checks a call of a built-in operator against its signature; the problems go to `report`. */
export function checkCall(
  op: string,
  signature: Signature,
  given: readonly Node[],
  path: string,
  report: Report,
): CallNode {
  const args = withDays(given)
  const count = args.length
  if (count < signature.least || count > signature.most) {
    const range =
      signature.least === signature.most ? String(signature.least) : `${signature.least} to ${signature.most}`
    report('arity', path, `${op} takes ${range} values ${signature.form}, got ${count}`)
    return { kind: 'call', op, args, path, type: 'number', ends: true }
  }
  return { kind: 'call', op, args, path, ...signature.type(argumentCheck(op, args, path, report)) }
}

/** Checks a call of a plug-in's operator against its declaration. */
export function checkPluginCall(operator: Operator, given: readonly Node[], path: string, report: Report): CallNode {
  const { name, parameters, optional = 0 } = operator
  const args = given.map((arg, index) => (parameters[index] === 'day' ? asDay(arg) : arg))
  if (args.length > parameters.length || args.length < parameters.length - optional) {
    report(
      'arity',
      path,
      `${name} takes ${parameters.length - optional} to ${parameters.length} values [${parameters.join(', ')}], got ${args.length}`,
    )
  }
  args.forEach((arg, index) => {
    const expected = parameters[index]
    if (expected !== undefined && expected !== 'any' && arg.type !== expected) {
      report('type', arg.path, `${name}: got ${arg.type}, expected ${expected}`)
    }
    if (!allEnd([arg]))
      report('inexact-result', arg.path, `${name}: a number whose digits may not end; wrap it in round`)
  })
  const type = operator.result === 'any' ? 'text' : operator.result
  return {
    kind: 'call',
    op: name,
    operator,
    args,
    path,
    type,
    ends: true,
    ...(type === 'list' ? { of: 'text' as const } : {}),
  }
}

function argumentCheck(op: string, args: readonly Node[], path: string, report: Report): ArgumentCheck {
  const at = (index: number | undefined) => (index === undefined ? path : (args[index]?.path ?? path))
  const constant = (index: number): ConstantNode | null => {
    const arg = args[index]
    if (arg?.kind === 'constant') return arg
    if (arg !== undefined) report('constant', arg.path, `${op}: expected a value that is known when the rule is loaded`)
    return null
  }
  return {
    args,
    expect(type, from = 0, to = args.length) {
      for (const arg of args.slice(from, to)) {
        if (arg.type !== type) report('type', arg.path, `${op}: got ${arg.type}, expected ${type}`)
      }
    },
    unit(indices = args.map((_, index) => index)) {
      let unit: string | undefined
      for (const index of indices) {
        const other = args[index]?.unit
        if (unit !== undefined && other !== undefined && other !== unit) {
          report('unit', at(index), `${op}: got ${shown(other)}, expected ${shown(unit)} as before`)
        }
        unit ??= other
      }
      return unit
    },
    constantNumber(index) {
      const node = constant(index)
      return node?.type === 'number' ? (node.value as Rational) : null
    },
    constantText(index) {
      const node = constant(index)
      if (node !== null && node.type !== 'text') report('type', node.path, `${op}: got ${node.type}, expected text`)
      return node?.type === 'text' ? (node.value as string) : null
    },
    complain(code, message, index) {
      report(code, at(index), `${op}: ${message}`)
    },
  }
}

/** Texts written beside a day are days. */
function withDays(args: readonly Node[]): readonly Node[] {
  return args.some((arg) => arg.type === 'day') ? args.map(asDay) : args
}

function asDay(node: Node): Node {
  if (node.kind !== 'constant' || node.type !== 'text') return node
  const literal = dayLiteral(node.value, node.path)
  return typeof literal === 'string' ? node : literal
}

function shown(unit: string): string {
  return unit === '' ? 'a pure number' : JSON.stringify(unit)
}

/** The part of a node that says what it can come to. */
export function typedOf(node: Typed): Typed {
  return {
    type: node.type,
    ...(node.of === undefined ? {} : { of: node.of }),
    ...(node.unit === undefined ? {} : { unit: node.unit }),
    ...(node.ends === undefined ? {} : { ends: node.ends }),
  }
}
