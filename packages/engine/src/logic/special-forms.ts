import { jsonPointer } from '../rule/json-pointer.js'
import { typedOf } from './check-call.js'
import { quoted } from './literal.js'
import type { EachNode, Node, ScalarType } from './node.js'
import { Scope } from './scope.js'
import type { Walk } from './walk.js'

const identifier = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u

/** `let`: names for parts, each seeing those before it. */
export function analyseLet(
  analyser: Walk,
  args: readonly unknown[],
  path: string,
  scope: Scope | null,
  depth: number,
): Node | null {
  const { inputs, parameters = {} } = analyser.context
  const [given, body] = args
  if (
    args.length !== 2 ||
    typeof given !== 'object' ||
    given === null ||
    Array.isArray(given) ||
    Object.keys(given).length === 0
  ) {
    return analyser.fail(
      'shape',
      path,
      'let takes [{ name: value, … }, body], such as {"let": [{"r": {"ratio": [1, 2]}}, {"var": "r"}]}',
    )
  }
  const bound: { name: string; slot: number; value: Node }[] = []
  let inner = scope
  for (const [name, value] of Object.entries(given)) {
    const at = `${path}/0${jsonPointer(name)}`
    const taken = (inner?.find(name) ?? null) !== null || Object.hasOwn(inputs, name) || Object.hasOwn(parameters, name)
    if (!identifier.test(name))
      analyser.report('name', at, `got ${quoted(name)}, expected a name of letters, digits, _ and -, such as "rate"`)
    else if (taken) analyser.report('name', at, `${name} is the name of something else already`)
    const node = analyser.node(value, at, inner, depth + 1)
    if (node === null) return null
    const slot = analyser.slot()
    bound.push({ name, slot, value: node })
    inner = Scope.with(inner, name, slot, typedOf(node))
  }
  const result = analyser.node(body, `${path}/1`, inner, depth + 1)
  if (result === null) return null
  return bound.reduceRight<Node>(
    (node, { name, slot, value }) => ({ kind: 'let', name, slot, args: [value, node], path, ...typedOf(node) }),
    result,
  )
}

/** `map`, `filter`, `all`, `some`, `none`: a list and what is asked of each element, which is `{"var": ""}`. */
export function analyseList(
  analyser: Walk,
  op: EachNode['op'],
  args: readonly unknown[],
  path: string,
  scope: Scope | null,
  depth: number,
): Node | null {
  if (args.length !== 2)
    return analyser.fail(
      'arity',
      path,
      `${op} takes 2 values [list, what is asked of each element], got ${args.length}`,
    )
  const list = listNode(analyser, op, args[0], path, scope, depth)
  if (list === null) return null
  const slot = analyser.slot()
  const inner = Scope.with(scope, '', slot, { type: elementType(list), unit: list.unit, ends: list.ends !== false })
  const body = analyser.node(args[1], `${path}/1`, inner, depth + 1)
  if (body === null) return null
  if (op !== 'map' && body.type !== 'boolean') {
    return analyser.fail('type', body.path, `${op}: got ${body.type}, expected true or false for each element`)
  }
  if (body.type === 'list')
    return analyser.fail('type', body.path, 'map: got a list for each element; lists of lists are not allowed')
  const typed =
    op === 'map'
      ? { type: 'list' as const, of: body.type, unit: body.unit, ends: body.ends !== false }
      : op === 'filter'
        ? typedOf(list)
        : { type: 'boolean' as const }
  return { kind: 'each', op, slot, args: [list, body], path, ...typed }
}

/** `reduce`: a list, what is made of `accumulator` and `current`, and the start. */
export function analyseReduce(
  analyser: Walk,
  args: readonly unknown[],
  path: string,
  scope: Scope | null,
  depth: number,
): Node | null {
  if (args.length !== 3)
    return analyser.fail('arity', path, `reduce takes 3 values [list, body, start], got ${args.length}`)
  const list = listNode(analyser, 'reduce', args[0], path, scope, depth)
  const start = analyser.node(args[2], `${path}/2`, scope, depth + 1)
  if (list === null || start === null) return null
  const current = analyser.slot()
  const accumulator = analyser.slot()
  const element = { type: elementType(list), unit: list.unit, ends: list.ends !== false }
  const inner = Scope.with(Scope.with(scope, 'current', current, element), 'accumulator', accumulator, typedOf(start))
  const body = analyser.node(args[1], `${path}/1`, inner, depth + 1)
  if (body === null) return null
  if (body.type !== start.type)
    return analyser.fail('type', body.path, `reduce: got ${body.type}, expected ${start.type} as the start`)
  return {
    kind: 'reduce',
    current,
    accumulator,
    args: [list, body, start],
    path,
    ...typedOf(start),
    ends: start.ends !== false && body.ends !== false,
  }
}

/** `missing` and `missing_some`: which of the named inputs have no value. */
export function analyseMissing(
  analyser: Walk,
  op: 'missing' | 'missing_some',
  args: readonly unknown[],
  path: string,
): Node | null {
  const [need, listed] =
    op === 'missing_some' ? args : [null, args.length === 1 && Array.isArray(args[0]) ? (args[0] as unknown) : args]
  if (op === 'missing_some' && (args.length !== 2 || !Number.isInteger(need) || (need as number) < 1)) {
    return analyser.fail(
      'shape',
      path,
      'missing_some takes [how many, [names]], such as {"missing_some": [1, ["a", "b"]]}',
    )
  }
  if (!Array.isArray(listed))
    return analyser.fail('shape', path, `${op} takes names of inputs, such as {"missing": ["a", "b"]}`)
  const names: { name: string; index: number }[] = []
  for (const name of listed as unknown[]) {
    if (typeof name !== 'string' || !Object.hasOwn(analyser.context.inputs, name)) {
      return analyser.fail('unknown-input', path, `${op}: got ${quoted(name)}, expected the name of a declared input`)
    }
    analyser.input(name, path)
    names.push({ name, index: -1 })
  }
  return {
    kind: 'missing',
    names,
    need: op === 'missing' ? null : (need as number),
    path,
    type: 'list',
    of: 'text',
    ends: true,
  }
}

function listNode(
  analyser: Walk,
  op: string,
  given: unknown,
  path: string,
  scope: Scope | null,
  depth: number,
): Node | null {
  const list = analyser.node(given, `${path}/0`, scope, depth + 1)
  if (list !== null && list.type !== 'list')
    return analyser.fail('type', list.path, `${op}: got ${list.type}, expected a list`)
  return list
}

function elementType(list: Node): ScalarType {
  return list.of ?? 'number'
}
