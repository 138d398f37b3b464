import { compare, doubleOf, type Rational } from '../../exact/rational.js'
import { errorOf, exactIntegers, gap, isExact, magnitude, roundoff, tenTo, type Bounds } from './bounds.js'
import { tensOf, heldAs } from './held.js'
import type { Num } from './num.js'
import { valueAt, type Border, type Pieces } from './pieces.js'

/** More pieces than this are left as single operations. */
const mostPieces = 24

/**
 * A function of one part in straight pieces, or `null` where doubles cannot tell for certain which piece a value lies on.
 *
 * @param at how the result is held; where left out, as a whole number if that is possible
 */
export function piecewise(x: Num, pieces: Pieces, at?: number): Num | null {
  const count = pieces.length
  if (count > mostPieces) return null
  const bounds = boundsOf(x.bounds, pieces, at)
  const shift = bounds.k - x.bounds.k
  const [starts, slopes, bases] = [new Float64Array(count - 1), new Float64Array(count), new Float64Array(count)]
  let slack = 0
  for (let index = 0; index < count; index += 1) {
    const piece = pieces[index]!
    slopes[index] = heldAs(piece.slope, shift).value
    bases[index] = heldAs(piece.base, bounds.k).value
    if (piece.from === null) continue
    const start = startOf(x.bounds, piece.from)
    starts[index - 1] = start.value
    if (start.certain) continue
    const before = pieces[index - 1]!
    const { at: border } = piece.from
    if (compare(valueAt(before, border), valueAt(piece, border)) !== 0) return null
    slack += start.error * Math.abs(doubleOf(piece.slope) - doubleOf(before.slope)) * 1.01
  }
  const widened = slack === 0 ? bounds : { ...bounds, abs: bounds.abs + slack }
  return { op: 'pieces', a: x, pieces, starts, slopes, bases, bounds: widened }
}

/** From which double on a value lies past a border: half way between it and its nearest neighbours, where there is room. */
export function startOf(
  x: Bounds,
  { at, after }: Border,
): { readonly value: number; readonly certain: boolean; readonly error: number } {
  const held = heldAs(at, x.k)
  const size = Math.abs(doubleOf(at))
  const whole = isExact(x) && held.exact
  const error = whole ? 0 : errorOf(x, size) * 1.01 + 4 * roundoff * size
  const step = gap(x, tensOf(at))
  const half = (whole ? 0.5 : (step / 2) * tenTo(x.k)) * (after ? 1 : -1)
  const certain = whole ? Math.abs(held.value) < exactIntegers / 4 : step >= 4 * error
  return { value: certain ? held.value + half : held.value, certain, error }
}

function boundsOf(x: Bounds, pieces: Pieces, at: number | undefined): Bounds {
  let lo = Infinity
  let hi = -Infinity
  let abs = 0
  let m = 1
  let s = 0
  let k = 0
  let most = 0
  let whole = isExact(x)
  for (let index = 0; index < pieces.length; index += 1) {
    const line = pieces[index]!
    const to = pieces[index + 1]?.from ?? null
    const rise = doubleOf(line.slope)
    const level = doubleOf(line.base)
    const first = rise * (line.from === null ? x.lo : within(x, line.from.at)) + level
    const last = rise * (to === null ? x.hi : within(x, to.at)) + level
    lo = Math.min(lo, first, last)
    hi = Math.max(hi, first, last)
    most = Math.max(most, Math.abs(level))
    const base = tensOf(line.base)
    if (rise === 0) {
      m = Math.max(m, base.m)
      s = Math.max(s, base.s)
      k = Math.max(k, base.s)
      whole &&= base.m === 1
      continue
    }
    const slope = tensOf(line.slope)
    m = Math.max(m, x.m * (slope.m === base.m ? slope.m : slope.m * base.m))
    s = Math.max(s, x.s + slope.s, base.s)
    k = Math.max(k, x.k + slope.s, base.s)
    whole &&= base.m === 1 && slope.m === 1
    // The error beyond what is relative to the value.
    abs = Math.max(abs, Math.abs(rise) * x.abs * 1.001 + Math.abs(level) * (x.rel + 5 * roundoff))
  }
  const held = at ?? (whole ? k : 0)
  // Written out, as all bounds are: rules of many pieces make very many, and a spread is slow.
  if (whole && held >= k && (magnitude({ lo, hi }) + most) * tenTo(held) <= exactIntegers)
    return { lo, hi, abs: 0, rel: 0, m, s, k: held }
  return { lo, hi, abs, rel: x.rel + 4 * roundoff, m, s, k: at ?? 0 }
}

function within({ lo, hi }: Bounds, at: Rational): number {
  return Math.max(lo, Math.min(hi, doubleOf(at)))
}
