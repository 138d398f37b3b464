import { add, compare, divide, multiply, negate, sign, subtract, whole, type Rational } from '../../exact/rational.js'
import type { Order } from './num.js'

/** A straight line, `slope × x + base`. */
export interface Line {
  readonly slope: Rational
  readonly base: Rational
}

/** Where a piece begins: at a value of `x`, or just after it. */
export interface Border {
  readonly at: Rational
  readonly after: boolean
}

/**
 * A function of one value that is a straight line from border to border: what bands, lines between two ends, smallest and
 * largest values, choices by thresholds, sums and multiples of one value come to. The first piece has no border.
 */
export type Pieces = readonly (Line & { readonly from: Border | null })[]

const [zero, one] = [whole(0), whole(1)]

/** The value itself. */
export const identity: Pieces = [{ slope: one, base: zero, from: null }]

/** The same number whatever the value. */
export function flat(base: Rational): Pieces {
  return [{ slope: zero, base, from: null }]
}

export function scaled(pieces: Pieces, by: Rational): Pieces {
  return pieces.map(({ slope, base, from }) => ({ slope: multiply(slope, by), base: multiply(base, by), from }))
}

export function added(p: Pieces, q: Pieces): Pieces {
  return zip(p, q, (a, b) => ({ line: { slope: add(a.slope, b.slope), base: add(a.base, b.base) } }))
}

/** The smaller or larger of two at every value. */
export function extreme(of: 'min' | 'max', p: Pieces, q: Pieces): Pieces {
  return zip(p, q, (a, b, from, to) => {
    const steeper = compare(a.slope, b.slope)
    if (steeper === 0) return { line: compare(a.base, b.base) > 0 === (of === 'max') ? a : b }
    const crossing = divide(subtract(b.base, a.base), subtract(a.slope, b.slope))
    // The steeper one is the larger after they cross.
    const [low, high] = (of === 'max') === steeper > 0 ? [b, a] : [a, b]
    if (from !== null && compare(from.at, crossing) >= 0) return { line: high }
    if (to !== null && compare(to.at, crossing) <= 0) return { line: low }
    return { line: low, then: { line: high, at: crossing } }
  })
}

/** `p` where the value of `test` stands in an order to zero, else `q`. */
export function chosen(test: Pieces, order: Order, p: Pieces, q: Pieces): Pieces {
  return test
    .map(({ slope, base }) => {
      const rises = sign(slope)
      if (rises === 0) return holds(order, sign(base)) ? p : q
      return chosenFrom(divide(negate(base), slope), rises > 0 ? order : reversed[order], p, q)
    })
    .reduce((sofar, next, index) => joined(sofar, test[index]!.from!, next))
}

/** The same order seen from the other side. */
export const reversed: Readonly<Record<Order, Order>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '===': '===',
  '!==': '!==',
}

/** `p` where `x` stands in an order to a threshold, else `q`. */
function chosenFrom(threshold: Rational, order: Order, p: Pieces, q: Pieces): Pieces {
  const [at, past] = [
    { at: threshold, after: false },
    { at: threshold, after: true },
  ]
  switch (order) {
    case '<':
      return joined(p, at, q)
    case '<=':
      return joined(p, past, q)
    case '>':
      return joined(q, past, p)
    case '>=':
      return joined(q, at, p)
    case '===':
      return joined(joined(q, at, p), past, q)
    case '!==':
      return joined(joined(p, at, q), past, p)
  }
}

function holds(order: Order, sign: number): boolean {
  if (sign === 0) return order === '<=' || order === '>=' || order === '==='
  return order === '!==' || (sign < 0 ? order === '<' || order === '<=' : order === '>' || order === '>=')
}

/** The value of a line at a value of `x`. */
export function valueAt({ slope, base }: Line, x: Rational): Rational {
  return add(multiply(slope, x), base)
}

/** One function up to a border, another from it on. */
function joined(p: Pieces, border: Border, q: Pieces): Pieces {
  const before = p.filter(({ from }) => from === null || compareBorders(from, border) < 0)
  const there = q.findLast(({ from }) => from === null || compareBorders(from, border) <= 0)!
  return merged([
    ...before,
    { ...there, from: border },
    ...q.filter(({ from }) => from !== null && compareBorders(from, border) > 0),
  ])
}

/** The line between two borders, and perhaps another one from a value on. */
interface Combined {
  readonly line: Line
  readonly then?: { readonly at: Rational; readonly line: Line }
}

/** Goes through two functions from border to border of either. */
function zip(
  p: Pieces,
  q: Pieces,
  combine: (a: Line, b: Line, from: Border | null, to: Border | null) => Combined,
): Pieces {
  const pieces: (Line & { from: Border | null })[] = []
  let [i, j] = [0, 0]
  let from: Border | null = null
  for (;;) {
    const [nextP, nextQ] = [p[i + 1]?.from ?? null, q[j + 1]?.from ?? null]
    const which: number = nextP === null ? (nextQ === null ? 0 : 1) : nextQ === null ? -1 : compareBorders(nextP, nextQ)
    const to: Border | null = which > 0 ? nextQ : nextP
    const { line, then } = combine(p[i]!, q[j]!, from, to)
    pieces.push({ slope: line.slope, base: line.base, from })
    if (then !== undefined)
      pieces.push({ slope: then.line.slope, base: then.line.base, from: { at: then.at, after: false } })
    if (to === null) return merged(pieces)
    if (which <= 0) i += 1
    if (which >= 0) j += 1
    from = to
  }
}

function compareBorders(a: Border, b: Border): number {
  return compare(a.at, b.at) || Number(a.after) - Number(b.after)
}

/** Without borders between pieces of the same line. */
function merged(pieces: Pieces): Pieces {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1]
    return before === undefined || compare(before.slope, piece.slope) !== 0 || compare(before.base, piece.base) !== 0
  })
}
