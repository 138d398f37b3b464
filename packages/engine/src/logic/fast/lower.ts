import { decimalOfRational, type Rational } from '../../exact/rational.js'
import { scaledOf } from '../../exact/scaled.js'
import type { CallNode, CheckedRule, ConstantNode, Node } from '../node.js'
import { ofInput, ofTruth, roundoff } from './bounds.js'
import { lowerCall } from './lower-call.js'
import { fold, NotInDoubles, type Lowering } from './lowering.js'
import { choice, constant, known, truth, whole } from './make-num.js'
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
      const bounds = lowering.locals.get(node.slot)
      if (bounds === undefined) throw new NotInDoubles()
      return { op: 'local', slot: node.slot, bounds }
    }
    case 'let': {
      const value = lowering.lower(node.args[0])
      lowering.locals.set(node.slot, value.bounds)
      const body = lowering.lower(node.args[1])
      return { op: 'let', slot: node.slot, value, body, bounds: body.bounds }
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

function lowerConstant(node: ConstantNode): Num {
  if (node.type === 'boolean') return truth(node.value as boolean)
  if (node.type === 'day') return whole(node.value as number)
  if (node.type !== 'number') throw new NotInDoubles()
  const { n, d } = node.value as Rational
  const decimal = decimalOfRational({ n, d })
  if (decimal === null) {
    if (!isShort(n) || !isShort(d)) throw new NotInDoubles()
    const value = Number(n) / Number(d)
    return constant(value, {
      lo: value,
      hi: value,
      abs: Math.abs(value) * roundoff,
      rel: roundoff,
      m: Number(d),
      s: 0,
      k: 0,
    })
  }
  const { unscaled, scale } = scaledOf(decimal)
  if (!isShort(unscaled) || scale > 20) throw new NotInDoubles()
  const value = Number(decimal)
  return constant(Number(unscaled), { lo: value, hi: value, abs: 0, rel: 0, m: 1, s: scale, k: scale })
}

function isShort(n: bigint): boolean {
  return n < 2n ** 53n && n > -(2n ** 53n)
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
