import type { ScoringItem } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { label, smallItem, smallProfile } from '../testing/small-profile.js'
import { score } from './score.js'
import type { ScoringValues } from './scoring-values.js'

const profile = smallProfile()

describe('score', () => {
  it('missing, zero and not applicable are three things', () => {
    const applies = smallProfile([smallItem({ appliesIf: { '>': [{ var: 'd' }, 0] } })])
    const outcome = (values: ScoringValues) => {
      const { points, maximum, groups } = score(applies, values)
      return [groups[0]!.items[0]!.state, points.low, points.high, maximum]
    }
    expect(outcome({})).toEqual(['unknown', '0', '10', '10'])
    expect(outcome({ n: 0, d: 8 })).toEqual(['scored', '0', '0', '10'])
    expect(outcome({ n: 0, d: 0 })).toEqual(['not-applicable', '0', '0', '0'])
    expect(outcome({ n: { notApplicable: true }, d: 8 })).toEqual(['not-applicable', '0', '0', '0'])
  })
  it('of nothing that applies, nothing is known: no grade is concluded', () => {
    const applies = smallProfile([smallItem({ appliesIf: { '>': [{ var: 'd' }, 0] } })], {
      gradeBy: 'percent',
      maximum: '10',
    })
    const card = score(applies, { n: 0, d: 0 })
    expect([card.percent, card.grades.length]).toEqual([{ low: '0', high: '100' }, 2])
  })

  it.each<
    [policy: NonNullable<ScoringItem['missing']>['policy'], state: string, low: string, high: string, maximum: string]
  >([
    ['unknown', 'unknown', '0', '10', '10'],
    ['zero', 'scored', '0', '0', '10'],
    ['full', 'scored', '10', '10', '10'],
    ['lower-maximum', 'not-applicable', '0', '0', '0'],
  ])('policy %s for missing data', (policy, state, low, high, maximum) => {
    const card = score(smallProfile([smallItem({ missing: { policy, reason: label('because') } })]), {})
    expect([card.groups[0]!.items[0]!.state, card.points, card.maximum]).toEqual([state, { low, high }, maximum])
  })

  it.each<[what: string, values: ScoringValues, message: string]>([
    ['a float written as text with a comma', { n: '1,5', d: 3 }, 'a whole number'],
    ['a fraction of a count', { n: '1.5', d: 3 }, 'a whole number'],
    ['a negative count', { n: -1, d: 3 }, '≥ 0'],
    ['a part above its whole', { n: 4, d: 3 }, 'above d (3)'],
    ['NaN', { n: Number.NaN, d: 3 }, 'a whole number'],
    ['a text for a number', { n: 'many', d: 3 }, 'a whole number'],
    ['yes for a number', { n: true, d: 3 }, 'a whole number'],
  ])('%s counts as missing and is told', (_, values, message) => {
    const card = score(profile, values)
    expect(card.points).toEqual({ low: '0', high: '10' })
    expect(card.problems!.map(({ input, message: { en } }) => [input, en.includes(message)])).toEqual([['n', true]])
  })
  it('a value that no item asks for is told', () => {
    expect(score(profile, { n: 1, d: 2, typo: 3 }).problems!.map(({ input }) => input)).toEqual(['typo'])
  })

  it('self-reported and verified stand side by side, and neither overwrites the other', () => {
    const values = {
      n: { self: 9, verified: 6, by: 'Sở Khoa học và Công nghệ' },
      d: { self: 10, verified: 10, by: 'Sở Khoa học và Công nghệ' },
    }
    const card = score(profile, values)
    expect([card.points.low, card.selfReported!.points.low, card.verified!.points.low]).toEqual(['6', '9', '6'])
    const item = card.groups[0]!.items[0]!
    expect([item.points.low, item.selfReported!.low, item.verified!.low]).toEqual(['6', '9', '6'])
    expect(score(profile, values, { source: 'self' }).points.low).toBe('9')
    expect(score(profile, { n: { self: 9 }, d: { self: 10 } }, { source: 'verified' }).points).toEqual({
      low: '0',
      high: '10',
    })
  })

  it('a gate limits the grade; one that cannot be judged leaves both open', () => {
    const gate = {
      id: 'g',
      label: label('g'),
      inputs: { d: smallItem().inputs.d! },
      when: { '<': [{ var: 'd' }, 5] },
      grade: 'fail',
      basis: [],
    }
    const gated = smallProfile([smallItem()], { gates: [gate] })
    const ids = (values: ScoringValues) => score(gated, values).grades.map(({ id }) => id)
    expect([ids({ n: 4, d: 4 }), ids({ n: 8, d: 8 }), ids({ n: 8 })]).toEqual([['fail'], ['pass'], ['fail', 'pass']])
    expect(score(gated, { n: 4, d: 4 }).gates).toEqual(['g'])
  })
  it('a gate that refuses leaves nothing scored', () => {
    const gate = {
      id: 'late',
      label: label('late'),
      inputs: { d: smallItem().inputs.d! },
      when: { '>': [{ var: 'd' }, 5] },
      grade: 'fail',
      effect: 'refuse' as const,
      basis: [],
    }
    const card = score(smallProfile([smallItem()], { gates: [gate] }), { n: 8, d: 8 })
    expect([card.refusedBy, card.grades, card.points]).toEqual([['late'], [], { low: '0', high: '0' }])
    expect(card.sentence!.vi).toContain('không được tiếp nhận')
  })

  it('a cap holds what the items of a group add up to, bonus and deductions come on top', () => {
    const item = (id: string, kind: ScoringItem['kind'], maximum: string, rule: ScoringItem['rule']): ScoringItem => ({
      id,
      label: label(id),
      maximum,
      kind,
      inputs: {},
      rule,
      basis: [],
    })
    const group = (id: string, maximum: string, items: readonly ScoringItem[], cap?: string) => ({
      id,
      label: label(id),
      maximum,
      items,
      ...(cap === undefined ? {} : { cap }),
    })
    const full = smallProfile([], {
      maximum: '10',
      groups: [
        group('A', '10', [item('A.1', 'points', '8', 8), item('A.2', 'points', '8', 7)], '10'),
        group('B', '5', [item('B.1', 'bonus', '5', 4)]),
        group('C', '0', [item('C.1', 'deduction', '9', -6.5)]),
      ],
    })
    const card = score(full, {})
    expect(card.groups.map(({ points }) => points.low)).toEqual(['10', '4', '-6.5'])
    expect([card.points.low, card.maximum]).toEqual(['7.5', '10'])
  })

  it('other thresholds may be given, but not with a gap', () => {
    const band = (id: string, from: string, below: string | null) => ({ id, label: label(id), from, below })
    expect(
      score(profile, { n: 9, d: 10 }, { grades: [band('low', '0', '9'), band('top', '9', null)] }).grades[0]!.id,
    ).toBe('top')
    expect(() => score(profile, {}, { grades: [band('low', '0', '8'), band('top', '9', null)] })).toThrow(/gap/u)
  })
  it('an unknown option is refused, with the accepted ones', () => {
    expect(() => score(profile, {}, { options: { Q99: 'yes' } })).toThrow(/Q99/u)
  })

  it('the trace holds the figures and every step', () => {
    const { trace } = score(profile, { n: 1, d: 8 }).groups[0]!.items[0]!
    const kinds = JSON.stringify(trace)
    expect([trace.kind, trace.value]).toEqual(['item', '1.25'])
    expect(['"input"', '"ratio"', '"n"', '"8"'].filter((part) => !kinds.includes(part))).toEqual([])
  })
  it('is the same bytes for the same values, in whatever order they stand', () => {
    expect(JSON.stringify(score(profile, { n: 1, d: 8 }))).toBe(JSON.stringify(score(profile, { d: 8, n: 1 })))
  })
  it('says the points in Vietnamese with a decimal comma', () => {
    const card = score(profile, { n: 1, d: 8 })
    expect(card.groups[0]!.items[0]!.sentence).toEqual({ vi: 'done: 1,25/10 điểm.', en: 'done: 1.25 of 10 points.' })
    expect(card.sentence!.vi).toBe('Đạt 1,25 trên 10 điểm, xếp loại fail.')
  })
})
