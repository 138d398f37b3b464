import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, divide, multiply, sign, whole, type Rational } from '../../exact/rational.js'
import type { Order } from './num.js'
import { added, chosen, extreme, flat, identity, scaled, valueAt, type Pieces } from './pieces.js'

/** The value of a function of straight pieces. */
function at(pieces: Pieces, x: Rational): Rational {
  const piece = pieces.findLast(({ from }) => {
    if (from === null) return true
    const order = compare(from.at, x)
    return order < 0 || (order === 0 && !from.after)
  })
  return valueAt(piece!, x)
}

const rational = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 7 }))
  .map(([n, d]) => divide(whole(n), whole(d)))
const orders: readonly Order[] = ['<', '<=', '>', '>=', '===', '!==']
const function_: fc.Arbitrary<Pieces> = fc.letrec<{ pieces: Pieces }>((tie) => ({
  pieces: fc.oneof(
    { maxDepth: 4 },
    fc.constant(identity),
    rational.map(flat),
    fc.tuple(tie('pieces'), rational).map(([p, by]) => scaled(p, by)),
    fc.tuple(tie('pieces'), tie('pieces')).map(([p, q]) => added(p, q)),
    fc
      .tuple(fc.constantFrom('min' as const, 'max' as const), tie('pieces'), tie('pieces'))
      .map(([of, p, q]) => extreme(of, p, q)),
    fc
      .tuple(tie('pieces'), fc.constantFrom(...orders), tie('pieces'), tie('pieces'))
      .map(([test, order, p, q]) => chosen(test, order, p, q)),
  ),
})).pieces
/** Any value, and those at which a piece begins. */
const places = (pieces: readonly Pieces[], x: Rational): readonly Rational[] => [
  x,
  ...pieces.flat().flatMap(({ from }) => (from === null ? [] : [from.at])),
]
const holds: Readonly<Record<Order, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '===': (order) => order === 0,
  '!==': (order) => order !== 0,
}
const same = (a: Rational, b: Rational) => {
  expect(compare(a, b)).toBe(0)
}

describe('functions in straight pieces', () => {
  it('are added and multiplied at every value', () => {
    fc.assert(
      fc.property(function_, function_, rational, rational, (p, q, by, x) => {
        for (const place of places([p, q], x)) {
          same(at(added(p, q), place), add(at(p, place), at(q, place)))
          same(at(scaled(p, by), place), multiply(at(p, place), by))
        }
      }),
    )
  })
  it('have a smaller and a larger one at every value', () => {
    fc.assert(
      fc.property(function_, function_, rational, (p, q, x) => {
        const [least, most] = [extreme('min', p, q), extreme('max', p, q)]
        for (const place of places([p, q, least, most], x)) {
          const [a, b] = [at(p, place), at(q, place)]
          same(at(least, place), compare(a, b) < 0 ? a : b)
          same(at(most, place), compare(a, b) > 0 ? a : b)
        }
      }),
    )
  })
  it('are chosen by the sign of another at every value', () => {
    fc.assert(
      fc.property(function_, fc.constantFrom(...orders), function_, function_, rational, (test, order, p, q, x) => {
        const choice = chosen(test, order, p, q)
        for (const place of places([test, p, q, choice], x))
          same(at(choice, place), holds[order](sign(at(test, place))) ? at(p, place) : at(q, place))
      }),
    )
  })
  it('have no border between pieces of one line', () => {
    expect(extreme('max', identity, identity)).toHaveLength(1)
    expect(chosen(added(identity, flat(whole(-5))), '<', flat(whole(1)), flat(whole(1)))).toHaveLength(1)
  })
})
