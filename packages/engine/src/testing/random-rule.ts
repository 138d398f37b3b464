import type { JsonRule } from '@commune-plan/model'
import type { CompileContext } from '../logic/rule-engine.js'
import type { Random } from './random.js'

type Kind = 'number' | 'boolean' | 'text' | 'day' | 'numbers' | 'texts'

/** What random rules may read. */
export const randomContext: CompileContext = {
  inputs: {
    n1: { type: 'number' },
    n2: { type: 'number' },
    n3: { type: 'number' },
    i1: { type: 'integer' },
    i2: { type: 'integer' },
    b1: { type: 'boolean' },
    t1: { type: 'text' },
    d1: { type: 'day' },
    d2: { type: 'day' },
    l1: { type: 'list', of: 'number' },
    l2: { type: 'list', of: 'text' },
  },
  parameters: { p1: { value: '57.5' }, p2: { value: 'exact', type: 'text' } },
}

const inputs: Readonly<Record<Kind, readonly string[]>> = {
  number: ['n1', 'n2', 'n3', 'i1', 'i2', 'p1'],
  boolean: ['b1'],
  text: ['t1', 'p2'],
  day: ['d1', 'd2'],
  numbers: ['l1'],
  texts: ['l2'],
}
const texts = ['higher-is-better', 'lower-is-better', 'exact', 'xã', 'phường', 'đặc khu', '']
const numbers = [
  0, 1, 2, 3, 5, 7, 10, 40, 100, 0.1, 0.2, 0.3, 0.5, 0.57, 0.8, 1.1, 2.5, 12.34, 57.5, -1, -0.5, 1000, 99999,
]

/** A rule of the strict dialect that passes its checks; `depth` bounds how deep it nests. */
export function randomRule(random: Random, depth: number): JsonRule {
  return new Generator(random).rule(
    random.pick<Kind>(['number', 'number', 'boolean', 'boolean', 'text', 'day', 'numbers', 'texts']),
    depth,
    [],
  )
}

class Generator {
  private names = 0

  constructor(private readonly random: Random) {}

  rule(kind: Kind, depth: number, locals: readonly (readonly [string, Kind])[]): JsonRule {
    const { random } = this
    const own = locals.filter(([, of]) => of === kind)
    if (depth <= 0 || random.chance(0.15)) {
      if (own.length > 0 && random.chance(0.6)) return { var: random.pick(own)[0] }
      if (random.chance(0.65)) return { var: random.pick(inputs[kind]) }
      return this.literal(kind)
    }
    const of = (inner: Kind): JsonRule => this.rule(inner, depth - 1, locals)
    if (random.chance(0.06)) {
      const bound = random.pick<Kind>(['number', 'boolean', 'text'])
      this.names += 1
      const name = `v${this.names}`
      return { let: [{ [name]: of(bound) }, this.rule(kind, depth - 1, [...locals, [name, bound]])] }
    }
    if (random.chance(0.12)) return { if: [of('boolean'), of(kind), of(kind)] }
    if (random.chance(0.05)) return { band: [of('number'), of(kind), 0, of(kind), 57.5, of(kind)] }
    if (random.chance(0.04)) return { trend: [of('number'), of('number'), of(kind), of(kind), of(kind)] }
    if (random.chance(0.04)) return { default: [of(kind), of(kind), 'thử'] }
    switch (kind) {
      case 'number':
        return this.number(of, depth, locals)
      case 'boolean':
        return this.boolean(of, depth, locals)
      case 'text':
        return random.chance(0.5)
          ? { cat: [of('text'), { round: [of('number'), 2] }] }
          : { substr: [of('text'), random.below(5) - 2, random.below(6) - 2] }
      case 'day':
        return { addDays: [of('day'), { round: [of('number'), 0] }] }
      case 'numbers':
        return random.pick<() => JsonRule>([
          () => ({ map: [of('numbers'), this.rule('number', depth - 1, [...locals, ['', 'number']])] }),
          () => ({ filter: [of('numbers'), this.rule('boolean', depth - 1, [...locals, ['', 'number']])] }),
          () => ({ merge: [of('numbers'), of('number')] }),
        ])()
      case 'texts':
        return random.chance(0.5)
          ? { missing: ['n1', 'i1', 't1'] }
          : { missing_some: [1 + random.below(2), ['n1', 'b1', 'd1']] }
    }
  }

  private number(of: (kind: Kind) => JsonRule, depth: number, locals: readonly (readonly [string, Kind])[]): JsonRule {
    const { random } = this
    const n = (): JsonRule => of('number')
    return random.pick<() => JsonRule>([
      () => ({ [random.pick(['+', '*', 'min', 'max'])]: Array.from({ length: 1 + random.below(3) }, n) }),
      () => ({ [random.pick(['-', '/', '%', 'ratio', 'percent'])]: [n(), n()] }),
      () => ({ '-': [n()] }),
      () => ({ abs: n() }),
      () => ({ [random.pick(['round', 'floor', 'ceil'])]: [n(), random.below(4)] }),
      () => ({ clamp: [n(), 0, random.chance(0.5) ? 10 : n()] }),
      () => ({
        attainment: [
          n(),
          n(),
          random.chance(0.5) ? random.pick(['higher-is-better', 'lower-is-better', 'exact']) : of('text'),
        ],
      }),
      () => ({ linear: [n(), 0.5, 0, 0.8, 0.8] }),
      () => ({ linear: [n(), n(), n(), n(), n()] }),
      () => ({ cappedRatio: [n(), n(), 10] }),
      () => ({ allOrNothing: [of('boolean'), n()] }),
      () => ({ lowerIsBetter: [n(), 0, 30, 10] }),
      () => ({ penaltyPerDay: [10, n(), 0.5, ...(random.chance(0.5) ? [5] : [])] }),
      () => ({ rankPoints: [{ round: [n(), 0] }, 10, 5] }),
      () => ({ daysBetween: [of('day'), of('day')] }),
      () => this.ofOne(random.pick<JsonRule>([{ var: 'n1' }, { var: 'i1' }, { ratio: [n(), n()] }]), depth + 1),
      () => ({ count: of('numbers') }),
      () => ({ sum: of('numbers') }),
      () => ({
        reduce: [
          of('numbers'),
          this.rule('number', depth - 1, [...locals, ['current', 'number'], ['accumulator', 'number']]),
          n(),
        ],
      }),
    ])()
  }

  /** A function of one figure in straight pieces, as rules of points are: bands, lines, caps and thresholds. */
  private ofOne(x: JsonRule, depth: number): JsonRule {
    const { random } = this
    const constant = random.pick(numbers)
    if (depth <= 0) return random.chance(0.6) ? x : constant
    const f = (): JsonRule => this.ofOne(x, depth - 1 - random.below(2))
    return random.pick<() => JsonRule>([
      f,
      () => ({ [random.pick(['+', '-', 'min', 'max'])]: [f(), f()] }),
      () => ({ [random.pick(['min', 'max', '*'])]: [f(), constant] }),
      () => ({ '/': [f(), random.pick([3, 0.3, 7, 40, -2.5])] }),
      () => ({ abs: f() }),
      () => ({ clamp: [f(), 0, 10] }),
      () => ({ linear: [f(), random.pick([0, 0.5, 100]), 0, random.pick([0.8, 57.5, -3]), random.pick([0.8, 10])] }),
      () => ({ band: [f(), f(), 0.5, f(), 57.5, f()] }),
      () => ({ if: [{ [random.pick(['<', '<=', '>', '>=', '===', '!=='])]: [f(), f()] }, f(), f()] }),
      () => ({ [random.pick(['round', 'floor', 'ceil'])]: [f(), random.below(3)] }),
    ])()
  }

  private boolean(of: (kind: Kind) => JsonRule, depth: number, locals: readonly (readonly [string, Kind])[]): JsonRule {
    const { random } = this
    const n = (): JsonRule => of('number')
    return random.pick<() => JsonRule>([
      () => ({ [random.pick(['<', '<=', '>', '>=', '===', '!=='])]: [n(), n()] }),
      () => ({ [random.pick(['<', '<=', '>', '>='])]: [{ ratio: [n(), n()] }, random.pick(numbers)] }),
      () => ({ [random.pick(['<', '<='])]: [n(), n(), n()] }),
      () => ({ reaches: [n(), n(), random.pick([57, 57.5, 58, 80, 99.9, 100])] }),
      () => ({ [random.pick(['and', 'or'])]: Array.from({ length: 1 + random.below(3) }, () => of('boolean')) }),
      () => ({ [random.pick(['!', '!!'])]: [of(random.pick<Kind>(['boolean', 'number', 'text', 'numbers']))] }),
      () => ({ [random.pick(['<', '>=', '==='])]: [of('day'), '2026-06-30'] }),
      () => ({ '===': [of('text'), random.pick(texts)] }),
      () => ({ in: [of('text'), ['xã', 'phường']] }),
      () => ({ in: [n(), of('numbers')] }),
      () => ({ in: [of('text'), of('texts')] }),
      () => ({ mentions: [of('text'), 'khu'] }),
      () => ({
        [random.pick(['all', 'some', 'none'])]: [
          of('numbers'),
          this.rule('boolean', depth - 1, [...locals, ['', 'number']]),
        ],
      }),
    ])()
  }

  private literal(kind: Kind): JsonRule {
    const { random } = this
    switch (kind) {
      case 'number':
        return random.pick(numbers)
      case 'boolean':
        return random.chance(0.5)
      case 'text':
        return random.pick(texts)
      case 'day':
        return { day: random.pick(['2026-01-01', '2026-06-30', '2024-02-29']) }
      case 'numbers':
        return Array.from({ length: random.below(4) }, () => random.pick(numbers))
      case 'texts':
        return Array.from({ length: random.below(3) }, () => random.pick(texts))
    }
  }
}
