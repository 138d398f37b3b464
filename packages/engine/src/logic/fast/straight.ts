import { doubleOf, type Rational } from '../../exact/rational.js'
import { heldAt, isExact, ofTruth, roundoff, tenTo } from './bounds.js'
import { tensOf, heldAs } from './held.js'
import type { Decision, Num } from './num.js'
import { flat, identity, type Pieces } from './pieces.js'
import { piecewise } from './piecewise.js'

export const certainly: Decision = { tolerance: 0, doubtful: false }

/** A number known when the rule is loaded, or `null` where it has more digits than doubles hold. */
export function constant(exact: Rational): Num | null {
  const { m, s } = tensOf(exact)
  if (typeof exact.n !== 'number' || s > 20) return null
  const k = m === 1 ? s : 0
  const value = doubleOf(exact)
  const bounds = { lo: value, hi: value, abs: 0, rel: 0, m, s, k }
  if (m !== 1)
    return { op: 'constant', exact, value, bounds: { ...bounds, abs: Math.abs(value) * roundoff, rel: roundoff } }
  const held = heldAs(exact, k)
  return held.exact ? { op: 'constant', exact, value: held.value, bounds } : null
}

/** A whole number known when the rule is loaded. */
export function whole(value: number): Num {
  const bounds = { lo: value, hi: value, abs: 0, rel: 0, m: 1, s: 0, k: 0 }
  return { op: 'constant', exact: { n: value, d: 1 }, value, bounds }
}

export function truth(value: boolean): Num {
  return { ...whole(value ? 1 : 0), bounds: ofTruth }
}

export const isZero = (num: Num) => num.op === 'constant' && num.value === 0
export const isOne = (num: Num) => num.op === 'constant' && num.value === 1 && num.bounds.k === 0 && isExact(num.bounds)

/** The same value held at another `k`: for a constant or straight pieces for nothing. */
export function at(num: Num, k: number): Num {
  const shift = k - num.bounds.k
  if (shift === 0) return num
  if (num.op === 'constant') return { ...num, value: heldAs(num.exact, k).value, bounds: heldAt(num.bounds, k) }
  const lines = linesOf(num)
  const held = lines === null ? null : piecewise(lines.x, lines.pieces, k)
  if (held !== null) return held
  const [bounds, factor] = [heldAt(num.bounds, k), whole(tenTo(Math.abs(shift)))]
  return shift > 0 ? { op: '*', a: num, b: factor, bounds } : { op: '/', a: num, b: factor, zero: certainly, bounds }
}

/** A part as straight pieces of the part below it; `null` for a constant. */
export function linesOf(num: Num): { readonly x: Num; readonly pieces: Pieces } | null {
  if (num.op === 'constant') return null
  return num.op === 'pieces' ? { x: num.a, pieces: num.pieces } : { x: num, pieces: identity }
}

/** A part as straight pieces of another, or `null` where it is none. */
export function piecesOf(num: Num, x: Num): Pieces | null {
  if (num.op === 'constant') return flat(num.exact)
  const lines = linesOf(num)!
  return isSame(lines.x, x) ? lines.pieces : null
}

/** What comes of two parts as straight pieces of one, where both are that, or one of them is a constant. */
export function together(a: Num, b: Num, combine: (p: Pieces, q: Pieces) => Pieces): Num | null {
  const x = (linesOf(a) ?? linesOf(b))?.x
  if (x === undefined) return null
  const [p, q] = [piecesOf(a, x), piecesOf(b, x)]
  return p === null || q === null ? null : piecewise(x, combine(p, q))
}

/** A part as other straight pieces of the part below it; `null` for a constant. */
export function mapped(num: Num, change: (pieces: Pieces) => Pieces): Num | null {
  const lines = linesOf(num)
  return lines === null ? null : piecewise(lines.x, change(lines.pieces))
}

function isSame(a: Num, b: Num): boolean {
  if (a === b) return true
  if (a.op === 'input') return b.op === 'input' && a.index === b.index
  if (a.op === 'local') return b.op === 'local' && a.slot === b.slot
  if (a.op !== '+' && a.op !== '-' && a.op !== '*' && a.op !== '/') return false
  return a.op === b.op && isSame(a.a, b.a) && isSame(a.b, b.b)
}

/** Two values held alike. A constant follows the other, where that costs no exactness. */
export function alike(a: Num, b: Num, exactly: boolean): readonly [Num, Num] {
  const [ka, kb] = [a.bounds.k, b.bounds.k]
  if (ka === kb) return [a, b]
  const follows = (constant: Num, other: Num) =>
    constant.op === 'constant' &&
    other.op !== 'constant' &&
    (!exactly || !isExact(other.bounds) || other.bounds.k > constant.bounds.k)
  if (follows(a, b)) return [at(a, kb), b]
  if (follows(b, a)) return [a, at(b, ka)]
  const k = Math.max(ka, kb)
  return [at(a, k), at(b, k)]
}
