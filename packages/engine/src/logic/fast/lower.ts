import type { Rational } from '../../exact/rational.js'
import type { CallNode, CheckedRule, ConstantNode, Node } from '../node.js'
import { ofInput, ofTruth } from './bounds.js'
import { lowerCall } from './lower-call.js'
import { fold, NotInDoubles, type Lowering } from './lowering.js'
import { choice, known } from './make-num.js'
import { constant, truth, whole } from './straight.js'
import type { Num } from './num.js'
import type { Tier } from './tier.js'

/** A rule in doubles for one tier of inputs, or `null` where it cannot be. */
export function lowerRule(
  rule: CheckedRule,
  tier: Tier,
  codes: Map<number, Map<string, number>>,
): { readonly root: Num; readonly hides: boolean } | null {
  const lowering: Lowering = {
    rule,
    tier,
    codes,
    locals: new Map(),
    hides: false,
    lower: (node) => lowerNode(node, lowering),
  }
  try {
    return { root: lowering.lower(rule.root), hides: lowering.hides }
  } catch (error) {
    if (error instanceof NotInDoubles) return null
    throw error
  }
}

function lowerNode(node: Node, lowering: Lowering): Num {
  switch (node.kind) {
    case 'constant':
      return lowerConstant(node)
    case 'input':
      return lowerInput(node.index, lowering)
    case 'local': {
      const local = lowering.locals.get(node.slot)
      if (local === undefined) throw new NotInDoubles()
      return local
    }
    case 'let': {
      const value = lowering.lower(node.args[0])
      const bound = bind(node.slot, value, lowering)
      const body = lowering.lower(node.args[1])
      return { op: 'let', slot: node.slot, value: bound, body, bounds: body.bounds }
    }
    case 'call':
      break
    default:
      throw new NotInDoubles()
  }
  if (node.operator !== undefined) throw new NotInDoubles()
  const folded = fold(node)
  if (folded !== null) return lowerConstant(folded)
  return checked(
    node.op === 'if'
      ? conditions(node.args, lowering)
      : node.op === 'default'
        ? fallback(node, lowering)
        : lowerCall(node, lowering),
  )
}

/** Binds a local. Of straight pieces the part below them is bound, so that they meet those that are made of the local. */
function bind(slot: number, value: Num, lowering: Lowering): Num {
  const bound = value.op === 'pieces' ? value.a : value
  const local: Num = { op: 'local', slot, bounds: bound.bounds }
  lowering.locals.set(slot, value.op === 'pieces' ? { ...value, a: local } : local)
  return bound
}

function lowerConstant(node: ConstantNode): Num {
  if (node.type === 'boolean') return truth(node.value as boolean)
  if (node.type === 'day') return whole(node.value as number)
  const num = node.type === 'number' ? constant(node.value as Rational) : null
  if (num === null) throw new NotInDoubles()
  return num
}

function lowerInput(index: number, { rule, tier }: Lowering): Num {
  const { type, integer } = rule.inputs[index]!
  switch (type) {
    case 'number':
      return { op: 'input', index, bounds: ofInput(tier.limit, integer ? 0 : tier.digits) }
    case 'boolean':
      return { op: 'input', index, bounds: ofTruth }
    case 'day':
      return { op: 'input', index, bounds: ofInput(4e6, 0) }
    default:
      throw new NotInDoubles()
  }
}

function conditions(args: readonly Node[], lowering: Lowering): Num {
  if (args.length === 1) return lowering.lower(args[0]!)
  const [condition, then, ...rest] = args
  return choice(lowering.lower(condition!), lowering.lower(then!), conditions(rest, lowering))
}

/** Only where a plain input is what may be missing: of anything else a NaN might be a failure. */
function fallback(node: CallNode, lowering: Lowering): Num {
  const [value, instead] = node.args
  if (value?.kind !== 'input' || value.type === 'text') throw new NotInDoubles()
  return known(lowering.lower(value), lowering.lower(instead!))
}

/** Bounds beyond which doubles prove nothing. */
function checked(num: Num): Num {
  const { lo, hi, m, s, k } = num.bounds
  if (!(lo > -1e100 && hi < 1e100 && m < 1e100 && s <= 60 && Math.abs(k) <= 60)) throw new NotInDoubles()
  return num
}
