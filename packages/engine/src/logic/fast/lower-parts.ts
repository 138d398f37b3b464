import { decimalOfRational, divide, sign, whole, type Rational } from '../../exact/rational.js'
import type { Node } from '../node.js'
import { fold, NotInDoubles, type Lowering } from './lowering.js'
import { product, quotient } from './make-num.js'
import { truth, whole as wholeNum } from './straight.js'
import type { Num } from './num.js'

export const nothing = wholeNum(0)
export const unit = wholeNum(1)
export const hundred = wholeNum(100)

/** By a number whose reciprocal ends, as a product: what it comes to then has digits that end, too. */
export function divided(a: Num, b: Node, lowering: Lowering): Num {
  const known = fold(b)?.value as Rational | undefined
  const reciprocal = known === undefined || sign(known) === 0 ? null : divide(whole(1), known)
  if (reciprocal === null || decimalOfRational(reciprocal) === null) return quotient(a, lowering.lower(b))
  return product(a, lowering.lower({ kind: 'constant', type: 'number', value: reciprocal, path: b.path }))
}

/** An input that is compared with a text known when the rule is loaded. */
export function isText(a: Node, b: Node, lowering: Lowering): Num {
  const [input, text] = a.kind === 'input' ? [a, fold(b)] : [b, fold(a)]
  if (input.kind !== 'input' || text === null) throw new NotInDoubles()
  return codeOf(input.index, text.value as string, lowering)
}

/** Whether an input is a text that is known when the rule is loaded. */
export function codeOf(index: number, text: string, { codes }: Lowering): Num {
  const known = codes.get(index) ?? new Map<string, number>()
  codes.set(index, known)
  const code = known.get(text) ?? known.size
  known.set(text, code)
  return { op: 'code', index, code, bounds: truth(false).bounds }
}
