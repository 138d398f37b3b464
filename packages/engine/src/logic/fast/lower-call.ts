import type { CallNode, Node } from '../node.js'
import { codeOf, divided, isText, nothing } from './lower-parts.js'
import { fold, NotInDoubles, type Lowering } from './lowering.js'
import {
  absolute,
  choice,
  clamped,
  compared,
  connected,
  difference,
  fault,
  larger,
  not,
  product,
  rounded,
  smaller,
  sum,
} from './make-num.js'
import { truth } from './straight.js'
import type { Num, Order } from './num.js'
import { lowerScoring, type Lowered } from './lower-scoring.js'

/** Lowers one call of a built-in operator. */
export function lowerCall(node: CallNode, lowering: Lowering): Num {
  const rule = Object.hasOwn(lowerings, node.op)
    ? lowerings[node.op]
    : Object.hasOwn(lowerScoring, node.op)
      ? lowerScoring[node.op]
      : undefined
  if (rule === undefined) throw new NotInDoubles()
  return rule(node, lowering)
}

/** Left to right, with all constants taken together exactly first. */
const folding =
  (combine: (a: Num, b: Num) => Num): Lowered =>
  (node, lowering) => {
    const known = node.args.filter((arg) => fold(arg) !== null)
    const open = node.args.filter((arg) => fold(arg) === null)
    const ordered: readonly Node[] = known.length > 1 ? [...open, { ...node, args: known }] : node.args
    return ordered.map((arg) => lowering.lower(arg)).reduce(combine)
  }

const ordering =
  (order: Order): Lowered =>
  (node, lowering) => {
    const values = node.args.map((arg) => lowering.lower(arg))
    // A product, unlike `and`, stays unknown where the third value is missing, also if the first two decide.
    return values
      .slice(1)
      .map((value, index) => compared(order, values[index]!, value))
      .reduce(product)
  }

const same =
  (order: '===' | '!=='): Lowered =>
  (node, lowering) => {
    const [a, b] = node.args
    if (a?.type !== 'text') return compared(order, lowering.lower(a!), lowering.lower(b!))
    const code = isText(a, b!, lowering)
    return order === '===' ? code : not(code)
  }

const rounding =
  (mode: 'half-away' | 'floor' | 'ceil'): Lowered =>
  ({ args: [value, digits] }, lowering) => {
    const to = digits === undefined ? 0 : Number((fold(digits)?.value as { readonly n: bigint }).n)
    if (to > 12) throw new NotInDoubles()
    return rounded(lowering.lower(value!), to, mode)
  }

const truthy: Lowered = ({ args: [value] }, lowering) => {
  if (value?.type === 'boolean') return lowering.lower(value)
  if (value?.type !== 'number') throw new NotInDoubles()
  return compared('!==', lowering.lower(value), nothing)
}

const lowerings: Readonly<Record<string, Lowered>> = {
  '+': folding(sum),
  '*': folding(product),
  min: folding(smaller),
  max: folding(larger),
  '-': ({ args: [a, b] }, lowering) =>
    b === undefined ? difference(nothing, lowering.lower(a!)) : difference(lowering.lower(a!), lowering.lower(b)),
  '/': ({ args: [a, b] }, lowering) => divided(lowering.lower(a!), b!, lowering),
  abs: ({ args: [a] }, lowering) => absolute(lowering.lower(a!)),
  round: rounding('half-away'),
  floor: rounding('floor'),
  ceil: rounding('ceil'),
  clamp: ({ args }, lowering) => {
    const [x, low, high] = args.map((arg) => lowering.lower(arg))
    const value = clamped(x!, low!, high!)
    lowering.hides = true
    return low!.bounds.hi <= high!.bounds.lo ? value : choice(compared('>', low!, high!), fault, value)
  },
  '<': ordering('<'),
  '<=': ordering('<='),
  '>': ordering('>'),
  '>=': ordering('>='),
  '===': same('==='),
  '!==': same('!=='),
  '!!': truthy,
  '!': (node, lowering) => not(truthy(node, lowering)),
  and: ({ args }, lowering) =>
    args.map((arg) => lowering.lower(arg)).reduceRight((rest, arg) => connected('and', arg, rest)),
  or: ({ args }, lowering) =>
    args.map((arg) => lowering.lower(arg)).reduceRight((rest, arg) => connected('or', arg, rest)),
  in: ({ args: [needle, hay] }, lowering) => {
    const list = hay === undefined ? null : fold(hay)
    if (needle?.kind !== 'input' || needle.type !== 'text' || list?.type !== 'list') throw new NotInDoubles()
    const codes = (list.value as readonly string[]).map((text) => codeOf(needle.index, text, lowering))
    return codes.length === 0
      ? truthOfKnown(needle.index)
      : codes.reduceRight((rest, code) => connected('or', code, rest))
  },
}

/** `false` for any text, unknown where it is missing. */
function truthOfKnown(index: number): Num {
  return { op: 'code', index, code: -1, bounds: truth(false).bounds }
}
