import type { Interval, ProgressReport, ReportedFigure, ScoreCard, ScoringProfile } from '@commune-plan/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { score } from '../card/score.js'
import type { ScoringValues } from '../card/scoring-values.js'
import { label, smallItem, smallProfile } from '../testing/small-profile.js'
import { attributeChange } from './attribute-change.js'
import { compareGroups } from './compare-groups.js'
import { nextBand } from './next-band.js'
import { profileImpact } from './profile-impact.js'
import { rankIntervals, type TieRule } from './rank-intervals.js'
import { rankImprovement, rankUnits } from './ranking.js'
import { rollUp } from './roll-up.js'

const profile = smallProfile()
const card = (values: ScoringValues, by: ScoringProfile = profile): ScoreCard => score(by, values, { trace: false })
const unit = (name: string, n: number | null, d = 10) => ({ unit: name, card: n === null ? null : card({ n, d }) })
const ranks = (entries: readonly { readonly unit: string; readonly rank: number | null }[]) =>
  entries.map(({ unit: name, rank }) => [name, rank])

describe('rankUnits', () => {
  const units = [unit('C', 7), unit('A', 9), unit('B', 9), unit('D', null), unit('E', 2)]
  it('gives equal points the same rank and leaves the next one out', () => {
    const { ranked, unranked } = rankUnits(units)
    expect(ranks(ranked)).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 3],
      ['E', 4],
    ])
    expect([ranked[0]!.tiedWith, unranked]).toEqual([['B'], ['D']])
  })
  it('dense: none left out', () => {
    expect(ranks(rankUnits(units, { ties: { kind: 'dense' } }).ranked)).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 2],
      ['E', 3],
    ])
  })
  it('by groups: the points of a group decide a tie', () => {
    const two = smallProfile([], {
      maximum: '20',
      groups: ['A', 'B'].map((id) => ({
        id,
        label: label(id),
        maximum: '10',
        items: [
          smallItem({
            id: `${id}.1`,
            inputs: { [id]: { type: 'integer', label: label(id), from: 'manual' } },
            rule: { var: id },
          }),
        ],
      })),
    })
    const cards = [
      { unit: 'X', card: card({ A: 4, B: 6 }, two) },
      { unit: 'Y', card: card({ A: 6, B: 4 }, two) },
      { unit: 'Z', card: card({ A: 6, B: 4 }, two) },
    ]
    const { ranked } = rankUnits(cards, { ties: { kind: 'by-groups', groups: ['A'] } })
    expect(ranks(ranked)).toEqual([
      ['Y', 1],
      ['Z', 1],
      ['X', 3],
    ])
  })
  it('a rank that missing figures could change is a range', () => {
    const open = { unit: 'O', card: card({ d: 10 }) }
    const { ranked } = rankUnits([unit('A', 8), unit('B', 3), open])
    expect(ranked.map(({ unit: name, rank, best, worst }) => [name, rank, best, worst])).toEqual([
      ['A', null, 1, 2],
      ['O', null, 1, 3],
      ['B', null, 2, 3],
    ])
  })

  it('the bounds hold for every way the figures may turn out', () => {
    const value = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }))
      .map(([low, width]): Interval => ({ low: String(low), high: String(low + width) }))
    const rule = fc.constantFrom<TieRule>({ kind: 'shared' }, { kind: 'dense' }, { kind: 'by-groups', groups: ['g'] })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 }),
        rule,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (values, ties, picks) => {
          const entry = (name: number, main: Interval, tie: Interval) => ({
            unit: String(name),
            value: main,
            ties: ties.kind === 'by-groups' ? [tie] : [],
          })
          const pick = ({ low, high }: Interval, by: number): Interval => {
            const at = String(Number(low) + (by % (Number(high) - Number(low) + 1)))
            return { low: at, high: at }
          }
          const open = rankIntervals(
            values.map(([main, tie], index) => entry(index, main, tie)),
            ties,
          )
          const settled = rankIntervals(
            values.map(([main, tie], index) =>
              entry(index, pick(main, picks[2 * index]!), pick(tie, picks[2 * index + 1]!)),
            ),
            ties,
          )
          for (const { unit: name, rank } of settled) {
            const { best, worst } = open.find((one) => one.unit === name)!
            expect(rank).toBeGreaterThanOrEqual(best)
            expect(rank).toBeLessThanOrEqual(worst)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('improvement: the weak that rose stand above the strong that stood still', () => {
    const before = [unit('A', 9), unit('B', 2), unit('C', 5), unit('D', null)]
    const after = [unit('A', 9), unit('B', 6), unit('C', 4), unit('D', 3)]
    const { ranked, unranked } = rankImprovement(before, after)
    expect(ranked.map(({ unit: name, value }) => [name, value.low])).toEqual([
      ['B', '4'],
      ['A', '0'],
      ['C', '-1'],
    ])
    expect(unranked).toEqual(['D'])
  })

  it('ranks a nation in well under a second', () => {
    const entries = Array.from({ length: 3321 }, (_, index) => {
      const low = String((index * 7919) % 101)
      return { unit: String(index), value: { low, high: index % 9 === 0 ? '101' : low }, ties: [] }
    })
    const start = performance.now()
    expect(rankIntervals(entries, { kind: 'shared' })).toHaveLength(3321)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('compareGroups', () => {
  it('tells mean, median and grades, and how many were scored', () => {
    const of = (group: string, name: string, n: number | null) => ({ ...unit(name, n), group })
    const [communes, wards] = compareGroups([
      of('xã', 'A', 9),
      of('xã', 'B', 4),
      of('phường', 'C', 7),
      of('xã', 'D', null),
      of('xã', 'E', 6),
    ])
    expect(communes).toMatchObject({
      group: 'xã',
      units: 4,
      scored: 3,
      mean: { low: '6.33', high: '6.33' },
      median: { low: '6', high: '6' },
      lowest: '4',
      highest: '9',
      grades: { pass: 2, fail: 1 },
    })
    expect(wards).toMatchObject({ group: 'phường', units: 1, scored: 1 })
  })
  it('a group without a card has no mean, not a mean of zero', () => {
    expect(compareGroups([{ ...unit('A', null), group: 'đặc khu' }])[0]).toMatchObject({
      scored: 0,
      mean: null,
      lowest: null,
    })
  })
})

describe('rollUp', () => {
  const report = (name: string, figure: Partial<ReportedFigure>): ProgressReport => ({
    schemaVersion: '1',
    unit: name,
    province: null,
    period: '2026-06',
    reportedOn: null,
    tasks: [],
    figures: [
      {
        indicator: 'i',
        numerator: null,
        denominator: null,
        value: null,
        state: 'reported',
        measure: 'point-in-time',
        verified: null,
        evidence: [],
        ...figure,
      },
    ],
  })
  it('adds up parts, shows both means, and never counts the unreported as zero', () => {
    const reports = [
      report('A', { numerator: '90', denominator: '100' }),
      report('B', { numerator: '1', denominator: '10' }),
      report('C', { state: 'not-applicable' }),
      report('E', { value: '50' }),
    ]
    expect(rollUp(['A', 'B', 'C', 'D', 'E'], reports, 'i')).toEqual({
      indicator: 'i',
      units: 5,
      reported: ['A', 'B', 'E'],
      notReported: ['D'],
      notApplicable: ['C'],
      notAddable: ['E'],
      coverage: '75',
      numerator: '91',
      denominator: '110',
      weighted: '82.73',
      simple: '50',
    })
  })
  it('of nobody there is no rate', () => {
    expect(rollUp(['A'], [], 'i')).toMatchObject({ coverage: '0', weighted: null, simple: null, notReported: ['A'] })
  })
})

describe('attributeChange', () => {
  it('splits a change into parts in the stated order', () => {
    const basis = (rules: number, plan: number, waivers: number, data: number) => ({ rules, plan, waivers, data })
    const points = ({ rules, plan, waivers, data }: ReturnType<typeof basis>): Interval => {
      const value = String(rules * data + plan + waivers)
      return { low: value, high: value }
    }
    const split = attributeChange(basis(1, 10, 0, 5), basis(2, 8, 1, 7), points)
    expect(split.parts.map(({ part, low }) => [part, low])).toEqual([
      ['rules', '5'],
      ['plan', '-2'],
      ['waivers', '1'],
      ['data', '4'],
    ])
    expect([split.from.low, split.to.low]).toEqual(['15', '23'])
  })
  it('refuses an order that leaves a part out', () => {
    const basis = { rules: 0, plan: 0, waivers: 0, data: 0 }
    expect(() => attributeChange(basis, basis, () => ({ low: '0', high: '0' }), ['data', 'plan'])).toThrow(
      /each part once/u,
    )
  })
})

const yes = (name: string) => ({
  [name]: { type: 'boolean', label: label(name), from: 'manual', better: 'higher' } as const,
})
const item = (id: string, maximum: string) =>
  smallItem({ id, maximum, inputs: yes(id), rule: { if: [{ var: id }, Number(maximum), 0] } })

describe('nextBand', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const graded = (points: readonly number[], from: number): ScoringProfile =>
    smallProfile(
      points.map((value, index) => item(ids[index]!, String(value))),
      {
        grades: [
          { id: 'high', label: label('high'), from: String(from), below: null },
          { id: 'low', label: label('low'), from: '0', below: String(from) },
        ],
      },
    )

  it('finds as few changes as trying all of them does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (points, from, done) => {
          const by = graded(points, from)
          const values = Object.fromEntries(points.map((_, index) => [ids[index]!, done[index]!]))
          const now = points.reduce((sum, value, index) => sum + (done[index] === true ? value : 0), 0)
          fc.pre(now < from)
          const open = points.filter((_, index) => done[index] !== true)
          const fewest = Array.from({ length: 2 ** open.length }, (_, mask) =>
            open.filter((_value, index) => (mask >> index) % 2 === 1),
          )
            .filter((chosen) => now + chosen.reduce((sum, value) => sum + value, 0) >= from)
            .map((chosen) => chosen.length)
          const found = nextBand(by, values)
          expect(found?.changes.length ?? null).toBe(fewest.length === 0 ? null : Math.min(...fewest))
        },
      ),
      { numRuns: 100 },
    )
  })
  it('goes no further than needed with a count', () => {
    expect(nextBand(profile, { n: 1, d: 7 })).toMatchObject({
      grade: { id: 'pass' },
      changes: [{ input: 'n', from: '1', to: '4' }],
    })
  })
  it('moves nothing that is fixed, and finds nothing at the top', () => {
    expect(nextBand(profile, { n: 1, d: 7 }, { fixed: ['n'] })).toBeNull()
    expect(nextBand(profile, { n: 7, d: 7 })).toBeNull()
  })
})

describe('profileImpact', () => {
  it('tells who changes grade, and because of which item', () => {
    const before = smallProfile([item('a', '4'), item('b', '6')])
    const after = smallProfile([item('a', '8'), item('b', '2')])
    const impact = profileImpact(before, after, [
      { unit: 'X', values: { a: true, b: false } },
      { unit: 'Y', values: { a: false, b: true } },
      { unit: 'Z', values: { a: true, b: true } },
    ])
    expect(impact.moves).toEqual({ 'fail → pass': 1, 'pass → fail': 1, 'pass → pass': 1 })
    expect(impact.units.map(({ moved, because }) => [moved, because.map(({ item: id, low }) => [id, low])])).toEqual([
      [true, [['a', '4']]],
      [true, [['b', '-4']]],
      [
        false,
        [
          ['a', '4'],
          ['b', '-4'],
        ],
      ],
    ])
    expect(impact.items.map(({ item: id, units }) => [id, units])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })
})
