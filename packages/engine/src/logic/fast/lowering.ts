import { applierOf, operations } from '../exact-operators/apply.js'
import { defaultLimits } from '../limits.js'
import type { CheckedRule, ConstantNode, Node } from '../node.js'
import { isPoison } from '../poison.js'
import type { Num } from './num.js'
import type { Tier } from './tier.js'

/** Thrown for a part that only the exact evaluator carries out: lists, texts that are built, plug-ins, very long digits. */
export class NotInDoubles extends Error {}

/** What lowering a rule needs to know and finds out. */
export interface Lowering {
  readonly rule: CheckedRule
  readonly tier: Tier
  /** Codes of the texts that each input is compared with, by index of the input. */
  readonly codes: Map<number, Map<string, number>>
  /** What a local reads as. */
  readonly locals: Map<number, Num>
  /** Set where a strict operator is lowered to a choice: an unknown condition then hides what else is missing. */
  hides: boolean
  lower(node: Node): Num
}

/** A call of constants is a constant, computed exactly. */
export function fold(node: Node): ConstantNode | null {
  if (node.kind === 'constant') return node
  if (node.kind !== 'call' || node.operator !== undefined || !operations.has(node.op)) return null
  const args = node.args.map(fold)
  if (!args.every((arg) => arg !== null)) return null
  const value = applierOf(node, defaultLimits)(args.map((arg) => arg.value))
  return isPoison(value) ? null : { kind: 'constant', type: node.type, value, path: node.path }
}
