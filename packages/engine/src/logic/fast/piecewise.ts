import { compare, doubleOf, sign, type Rational } from '../../exact/rational.js'
import { errorOf, exactIntegers, gap, isExact, magnitude, roundoff, type Bounds } from './bounds.js'
import { denominatorOf, heldAs } from './held.js'
import type { Num } from './num.js'
import { valueAt, type Border, type Line, type Pieces } from './pieces.js'

/** More pieces than this are left as single operations. */
const mostPieces = 24

/**
 * A function of one part in straight pieces, or `null` where doubles cannot tell for certain which piece a value lies on.
 *
 * @param at how the result is held; where left out, as a whole number if that is possible
 */
export function piecewise(x: Num, pieces: Pieces, at?: number): Num | null {
  if (pieces.length > mostPieces) return null
  const [bounds, borders] = [boundsOf(x.bounds, pieces, at), pieces.slice(1).map(({ from }) => from!)]
  const starts: number[] = []
  let slack = 0
  for (const [index, border] of borders.entries()) {
    const start = startOf(x.bounds, border)
    const [before, after] = [pieces[index]!, pieces[index + 1]!]
    starts.push(start.value)
    if (start.certain) continue
    if (compare(valueAt(before, border.at), valueAt(after, border.at)) !== 0) return null
    slack += start.error * Math.abs(doubleOf(after.slope) - doubleOf(before.slope)) * 1.01
  }
  const shift = bounds.k - x.bounds.k
  return {
    op: 'pieces',
    a: x,
    pieces,
    starts: Float64Array.from(starts),
    slopes: Float64Array.from(pieces, ({ slope }) => heldAs(slope, shift).value),
    bases: Float64Array.from(pieces, ({ base }) => heldAs(base, bounds.k).value),
    bounds: slack === 0 ? bounds : { ...bounds, abs: bounds.abs + slack },
  }
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
  const step = gap(x, denominatorOf(at))
  const half = (whole ? 0.5 : (step / 2) * 10 ** x.k) * (after ? 1 : -1)
  const certain = whole ? Math.abs(held.value) < exactIntegers / 4 : step >= 4 * error
  return { value: certain ? held.value + half : held.value, certain, error }
}

function boundsOf(x: Bounds, pieces: Pieces, at: number | undefined): Bounds {
  let [lo, hi, abs, m, s, k, most] = [Infinity, -Infinity, 0, 1, 0, 0, 0]
  let whole = isExact(x)
  pieces.forEach((line, index) => {
    const [from, to] = [pieces[index]!.from, pieces[index + 1]?.from ?? null]
    for (const end of [from === null ? x.lo : within(x, from.at), to === null ? x.hi : within(x, to.at)]) {
      const value = doubleOf(line.slope) * end + doubleOf(line.base)
      lo = Math.min(lo, value)
      hi = Math.max(hi, value)
    }
    const [slope, base] = [denominatorOf(line.slope), denominatorOf(line.base)]
    const level = sign(line.slope) === 0
    m = Math.max(m, level ? base.m : x.m * (slope.m === base.m ? slope.m : slope.m * base.m))
    s = Math.max(s, level ? base.s : Math.max(x.s + slope.s, base.s))
    k = Math.max(k, level ? base.s : Math.max(x.k + slope.s, base.s))
    most = Math.max(most, Math.abs(doubleOf(line.base)))
    whole &&= base.m === 1 && (level || slope.m === 1)
    abs = Math.max(abs, errorOfLine(line, x))
  })
  const held = at ?? (whole ? k : 0)
  const range = { lo, hi, m, s }
  if (whole && held >= k && (magnitude(range) + most) * 10 ** held <= exactIntegers)
    return { ...range, abs: 0, rel: 0, k: held }
  return { ...range, abs, rel: x.rel + 4 * roundoff, k: at ?? 0 }
}

/** Absolute error beyond what is relative to the value. */
function errorOfLine({ slope, base }: Line, x: Bounds): number {
  if (sign(slope) === 0) return 0
  return Math.abs(doubleOf(slope)) * x.abs * 1.001 + Math.abs(doubleOf(base)) * (x.rel + 5 * roundoff)
}

function within({ lo, hi }: Bounds, at: Rational): number {
  return Math.max(lo, Math.min(hi, doubleOf(at)))
}
