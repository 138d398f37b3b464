import type { InputDeclaration, ScoringProfile } from '@commune-plan/model'
import { compareDecimals, subtractDecimals } from '@commune-plan/engine'
import { attributeChange, profiles, score, scoreBatch } from '@commune-plan/scoring'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** Laws that every shipped profile keeps, whatever is reported. */

const runs = Number(process.env.SCORING_RUNS ?? '40')

type Value = string | boolean

function inputsOf(profile: ScoringProfile): Record<string, InputDeclaration> {
  const items = profile.groups.flatMap(({ items }) => items.map(({ inputs }) => inputs))
  return Object.assign({}, ...items, ...profile.gates.map(({ inputs }) => inputs)) as Record<string, InputDeclaration>
}

/** Whole numbers near the edges of tables, where mistakes would show. */
const wholes = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 5, 29, 30, 31, 49, 50, 51, 59, 60, 61, 84, 85, 99, 100, 101),
  fc.integer({ min: 0, max: 300 }),
)

function valueOf({ type, values, minimum, maximum }: InputDeclaration): fc.Arbitrary<Value> {
  if (type === 'boolean') return fc.boolean()
  if (type === 'day')
    return fc.constantFrom('2026-12-10', '2026-12-14', '2026-12-15', '2026-12-20', '2026-12-21', '2027-01-02')
  if (type === 'text') return fc.constantFrom(...(values ?? []).map(({ id }) => id))
  return wholes
    .filter((value) => value >= Number(minimum ?? 0) && value <= Number(maximum ?? 1000))
    .map((value) => String(value))
}

/** Complete values of a profile in which no part lies above its whole. */
function complete(profile: ScoringProfile): fc.Arbitrary<Record<string, Value>> {
  const inputs = inputsOf(profile)
  return fc
    .record(Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, valueOf(input)])))
    .map((values) => {
      const sound = { ...values } as Record<string, Value>
      const settle = (name: string): void => {
        const whole = inputs[name]?.partOf
        if (whole === undefined) return
        settle(whole)
        if (Number(sound[name]) > Number(sound[whole])) sound[name] = sound[whole]!
      }
      for (const name of Object.keys(inputs)) settle(name)
      return sound
    })
}

function some(values: Record<string, Value>, kept: readonly boolean[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter((_, index) => kept[index % kept.length] === true))
}

const quick = { trace: false } as const
const masks = fc.array(fc.boolean(), { minLength: 7, maxLength: 13 })
const named = profiles.map((profile) => [profile.id, profile] as const)

describe.each(named)('%s', (_, profile) => {
  const values = complete(profile)

  it('removing a figure never raises the low end, and never lowers the high end', () => {
    fc.assert(
      fc.property(values, masks, fc.nat(), (all, mask, at) => {
        const known = some(all, mask)
        const names = Object.keys(known)
        fc.pre(names.length > 0)
        const gone = names[at % names.length]!
        const before = score(profile, known, quick)
        const after = score(profile, Object.fromEntries(Object.entries(known).filter(([name]) => name !== gone)), quick)
        expect([gone, compareDecimals(after.points.low, before.points.low) <= 0]).toEqual([gone, true])
        expect([gone, compareDecimals(after.points.high, before.points.high) >= 0]).toEqual([gone, true])
      }),
      { numRuns: runs },
    )
  })

  it('filling in what is missing never leaves the interval, nor the grades that were possible', () => {
    fc.assert(
      fc.property(values, masks, (all, mask) => {
        const open = score(profile, some(all, mask), quick)
        const full = score(profile, all, quick)
        expect(compareDecimals(open.points.low, full.points.low) <= 0).toBe(true)
        expect(compareDecimals(full.points.high, open.points.high) <= 0).toBe(true)
        const possible = open.grades.map(({ id }) => id)
        expect(full.grades.map(({ id }) => id).filter((id) => !possible.includes(id))).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('a better figure never lowers the points', () => {
    const inputs = Object.entries(inputsOf(profile)).filter(
      ([, { better }]) => better === 'higher' || better === 'lower',
    )
    fc.assert(
      fc.property(values, fc.nat(), wholes, (all, at, step) => {
        const [name, input] = inputs[at % inputs.length]!
        const better = improved(all[name]!, input, step, all)
        fc.pre(better !== null)
        const before = score(profile, all, quick)
        const after = score(profile, { ...all, [name]: better }, quick)
        expect([name, all[name], better, compareDecimals(after.points.low, before.points.low) >= 0]).toEqual([
          name,
          all[name],
          better,
          true,
        ])
        expect([name, compareDecimals(after.points.high, before.points.high) >= 0]).toEqual([name, true])
      }),
      { numRuns: 2 * runs },
    )
  })

  it('a batch gives each unit the points it has by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(values, masks), { minLength: 1, maxLength: 8 }), (units) => {
        const rows = units.map(([all, mask]) => some(all, mask))
        const columns = Object.fromEntries(
          Object.keys(inputsOf(profile)).map((name) => [name, rows.map((row) => row[name] ?? null)]),
        )
        const batch = scoreBatch(profile, columns, rows.length)
        rows.forEach((row, index) => {
          const { points, maximum } = score(profile, row, quick)
          expect([batch.low[index], batch.high[index], batch.maximum[index]]).toEqual([
            Number(points.low),
            Number(points.high),
            Number(maximum),
          ])
        })
      }),
      { numRuns: runs / 4 },
    )
  })
})

function improved(
  now: Value,
  { type, better, values, minimum, maximum, partOf }: InputDeclaration,
  step: number,
  all: Record<string, Value>,
): Value | null {
  const up = better === 'higher'
  if (type === 'boolean') return now === up ? null : up
  if (type === 'text') {
    const at = values!.findIndex(({ id }) => id === now) + (up ? 1 : -1)
    return values![at]?.id ?? null
  }
  if (type === 'day') return now === '2026-12-10' ? null : '2026-12-10'
  const moved = Number(now) + (up ? step : -step)
  const whole = partOf === undefined ? Infinity : Number(all[partOf])
  const held = Math.max(Number(minimum ?? 0), Math.min(moved, whole, Number(maximum ?? Infinity)))
  return held === Number(now) ? null : String(held)
}

describe('the parts of an attribution', () => {
  const profile = profiles.find(({ id }) => id === 'plan-quality')!
  const values = complete(profile)
  const order = fc.shuffledSubarray(['rules', 'plan', 'waivers', 'data'] as const, { minLength: 4 })

  it('add up exactly, at both ends, in every order', () => {
    const basis = fc.record({
      rules: fc.constantFrom(...profiles),
      plan: values,
      waivers: fc.subarray(['contradictions', 'formFaults']),
      data: masks,
    })
    fc.assert(
      fc.property(basis, basis, order, (before, after, parts) => {
        const points = ({ rules, plan, waivers, data }: typeof before) => {
          const waived = Object.fromEntries(waivers.map((name) => [name, '0']))
          return score(rules, some({ ...plan, ...waived }, data), quick).points
        }
        const { from, to, parts: found } = attributeChange(before, after, points, parts)
        expect([from, to]).toEqual([points(before), points(after)])
        for (const end of ['low', 'high'] as const) {
          const left = found.reduce(
            (rest, part) => subtractDecimals(rest, part[end]),
            subtractDecimals(to[end], from[end]),
          )
          expect(left).toBe('0')
        }
        expect(found.map(({ part }) => part)).toEqual(parts)
      }),
      { numRuns: runs },
    )
  })
})
