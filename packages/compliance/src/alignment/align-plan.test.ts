import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorMention, Plan, Requirement, Target } from '@commune-plan/model'
import { makePlan, makeTarget, makeTask } from '../testing/make.js'
import { alignPlan } from './align-plan.js'
import { catalogOf, require80, share, stated } from './fixtures.js'

const indicators = [
  share('a', { family: 'f', lookAlikes: ['look'] }),
  share('kin', { family: 'f' }),
  share('look'),
  share('count', { unit: 'mô hình', maximum: null }),
  share('mute', { wording: [] }),
]
const planOf = (targets: readonly Target[], some: Partial<Plan> = {}): Plan => {
  const plan = makePlan()
  return { ...plan, targets, header: { ...plan.header, period: '2026' }, ...some }
}
const align = (plan: Plan, requirement: Partial<Requirement> = {}) =>
  alignPlan(plan, { catalogs: [catalogOf([require80(requirement)])], indicators, asOf: '2026-06-30' })[0]!
const multi = (...targets: Target[]): Plan => ({
  ...planOf(targets),
  header: { ...makePlan().header, period: '2026/2045' },
})
const mention = (some: Partial<IndicatorMention>): IndicatorMention => ({
  indicator: 'a',
  quote: 'Tăng cường tiếp nhận hồ sơ trực tuyến.',
  where: 'passage',
  item: null,
  words: [],
  pointsToSuperior: false,
  line: 70,
  span: { start: 0, end: 10 },
  ...some,
})

describe('a figure against a level with a due day', () => {
  it.each<[string, string, Partial<Requirement>, string]>([
    ['the same value on the due day', '>= 80', {}, 'equal'],
    ['a bare value', '80', {}, 'equal'],
    ['more on the due day', '>= 90', {}, 'tighter'],
    ['"more than" is stricter than "at least"', '> 80', {}, 'tighter'],
    ['less', '>= 79.9', {}, 'looser'],
    [
      '"at least" does not reach "more than"',
      '>= 80',
      { threshold: { kind: 'compare', comparator: '>', value: '80' } },
      'looser',
    ],
    [
      '"more than" reaches "more than"',
      '> 80',
      { threshold: { kind: 'compare', comparator: '>', value: '80' } },
      'equal',
    ],
    ['before it is due', '>= 80', { when: [{ kind: 'by', day: '2027-12-31' }] }, 'tighter'],
    ['less, before it is due, path unknown', '>= 70', { when: [{ kind: 'by', day: '2030-12-31' }] }, 'not-comparable'],
    ['due before the plan begins: a level to keep', '>= 80', { when: [{ kind: 'by', day: '2025-12-31' }] }, 'equal'],
    ['less than a level to keep', '>= 70', { when: [{ kind: 'by', day: '2025-12-31' }] }, 'looser'],
    ['due during the year, the plan by its end', '>= 80', { when: [{ kind: 'by', day: '2026-09-30' }] }, 'later'],
    [
      '"before 1 January" ends the day before',
      '>= 80',
      { when: [{ kind: 'by', day: '2027-01-01', exclusive: true }] },
      'equal',
    ],
    [
      'a range asks for its lower end',
      '>= 60',
      { threshold: { kind: 'range', minimum: '60', maximum: '80' } },
      'equal',
    ],
    ['all of a share that is to be done', '100', { threshold: { kind: 'done' } }, 'equal'],
    ['not all of it', '99', { threshold: { kind: 'done' } }, 'looser'],
    ['an upper bound kept', '<= 5', { threshold: { kind: 'compare', comparator: '<=', value: '5' } }, 'equal'],
    ['an upper bound undercut', '<= 3', { threshold: { kind: 'compare', comparator: '<=', value: '5' } }, 'tighter'],
    ['an upper bound passed', '<= 6', { threshold: { kind: 'compare', comparator: '<=', value: '5' } }, 'looser'],
    ['no due day stated', '>= 80', { when: [{ kind: 'unknown' }] }, 'equal'],
    [
      'due after an event nobody dated',
      '>= 80',
      { when: [{ kind: 'after', event: 'kế hoạch của tỉnh', days: 30, dayKind: 'unstated' }] },
      'not-comparable',
    ],
  ])('%s', (_, figure, requirement, verdict) =>
    expect(align(planOf([stated('a', figure)]), requirement).verdict).toBe(verdict),
  )

  it('the earliest horizon that reaches the value decides', () => {
    const plan = multi(
      stated('a', '>= 60', { horizon: '2028' }),
      stated('a', '>= 80', { horizon: '2035' }),
      stated('a', '>= 90', { horizon: '2040' }),
    )
    const verdict = align(plan, { when: [{ kind: 'by', day: '2030-12-31' }] })
    expect([verdict.verdict, verdict.found[0]?.horizon]).toEqual(['later', '2035'])
    expect(align(plan, { when: [{ kind: 'by', day: '2038-12-31' }] }).verdict).toBe('tighter')
  })

  it('a horizon after the due day that stays below is looser, one before it is not', () => {
    expect(
      align(multi(stated('a', '20', { horizon: '2035' })), { when: [{ kind: 'by', day: '2030-12-31' }] }).verdict,
    ).toBe('looser')
    expect(
      align(multi(stated('a', '20', { horizon: '2028' })), { when: [{ kind: 'by', day: '2030-12-31' }] }).verdict,
    ).toBe('not-comparable')
  })
})

describe('a path', () => {
  const steps: Partial<Requirement> = {
    threshold: { kind: 'compare', comparator: '>=', value: '99' },
    when: [{ kind: 'by', day: '2030-12-31' }],
    path: 'milestones',
    milestones: [{ day: '2027-12-31', threshold: { kind: 'compare', comparator: '>=', value: '95' } }],
  }
  it.each([
    ['2026', '95', 'tighter'],
    ['2026', '90', 'not-comparable'],
    ['2027', '95', 'equal'],
    ['2028', '96', 'later'],
    ['2028', '94', 'looser'],
    ['2030', '98', 'looser'],
    ['2026', '99', 'tighter'],
  ])('by milestones: %s with %s %% is %s', (horizon, value, verdict) =>
    expect(align(multi(stated('a', value, { horizon })), steps).verdict).toBe(verdict),
  )

  const line: Partial<Requirement> = {
    ...steps,
    path: 'linear',
    threshold: { kind: 'compare', comparator: '>=', value: '80' },
    milestones: [{ day: '2026-12-31', threshold: { kind: 'compare', comparator: '>=', value: '40' } }],
  }
  it.each([
    ['2028', '61', 'tighter'],
    ['2028', '59', 'looser'],
    ['2026', '40', 'equal'],
  ])('by a straight line: %s with %s %% is %s', (horizon, value, verdict) =>
    expect(align(multi(stated('a', value, { horizon })), line).verdict).toBe(verdict),
  )
})

describe('what is stated otherwise', () => {
  it('another base of the same measure is not comparable', () => {
    const verdict = align(planOf([stated('kin', '>= 95')]))
    expect([verdict.verdict, verdict.reason.id, verdict.found[0]?.role]).toEqual([
      'not-comparable',
      'other-base',
      'decides',
    ])
  })
  it('another measure is absent, and named', () => {
    const verdict = align(planOf([stated('look', '>= 95')]))
    expect([verdict.verdict, verdict.found[0]?.role]).toEqual(['absent', 'look-alike'])
    expect(verdict.why.vi).toContain('chỉ số look')
  })
  it('the own base wins over another one', () =>
    expect(align(planOf([stated('kin', '>= 95'), stated('a', '80')])).verdict).toBe('equal'))
  it('a target without a figure is not comparable', () =>
    expect(align(planOf([makeTarget('Nâng tỷ lệ hồ sơ trực tuyến', { indicator: 'a' })])).verdict).toBe(
      'not-comparable',
    ))
  it('a task alone is absent', () => {
    const verdict = align(planOf([], { mentions: [mention({ where: 'task', item: 't' })] }))
    expect([verdict.verdict, verdict.reason.id]).toEqual(['absent', 'absent-task-only'])
  })
  it('a sentence that points to the superior is by reference', () => {
    const verdict = align(
      planOf([], {
        mentions: [mention({ pointsToSuperior: true, quote: 'Tỷ lệ hồ sơ trực tuyến theo kế hoạch của tỉnh.' })],
      }),
    )
    expect([verdict.verdict, verdict.found[0]?.quote]).toEqual([
      'by-reference',
      'Tỷ lệ hồ sơ trực tuyến theo kế hoạch của tỉnh.',
    ])
  })
  it('a figure in another unit is not comparable', () => {
    const verdict = align(planOf([stated('count', '5 mô hình')]), {
      indicator: 'count',
      unit: 'sáng kiến',
      threshold: { kind: 'compare', comparator: '>=', value: '3' },
    })
    expect(verdict.reason.id).toBe('other-unit')
  })
  it('words that can mean two indicators decide neither', () => {
    const target = stated('a', '90')
    const others = [{ indicator: 'a', why: 'ambiguous: hồ sơ' }]
    const unclear = {
      ...target,
      indicator: null,
      recognition: { indicator: null, words: [], others },
      clauses: target.clauses.map((clause) => ({ ...clause, indicator: null })),
    }
    const verdict = align(planOf([unclear]))
    expect([verdict.verdict, verdict.reason.id, verdict.certainty]).toEqual([
      'not-comparable',
      'ambiguous-words',
      'ambiguous',
    ])
  })
  it('what no words can tell is left to a reader', () =>
    expect(align(planOf([]), { indicator: 'mute' }).reason.id).toBe('words-unknown'))
  it('nothing at all is absent', () => expect(align(planOf([])).verdict).toBe('absent'))
})

describe('what is not asked, or not known', () => {
  it.each<[string, Partial<Requirement>, string]>([
    ['an aim of the nation', { level: 'nation', communes: 'contributes' }, 'not-comparable'],
    ['an aim of the province', { level: 'province-aggregate' }, 'not-comparable'],
    ["a superior's own count", { level: 'nation', communes: 'none' }, 'not-applicable'],
    ['a count of communes', { level: 'count-of-communes' }, 'not-applicable'],
    ['another kind of commune', { appliesIf: [{ on: 'commune-kind', in: ['đặc khu'] }] }, 'not-applicable'],
    ['another place', { appliesIf: [{ on: 'place', in: ['Đại Lãnh'] }] }, 'not-applicable'],
    ['a value nobody has seen', { threshold: { kind: 'unknown' } }, 'requirement-unknown'],
    [
      'a value in another document',
      { threshold: { kind: 'by-reference', document: '5/KH-UBND' } },
      'requirement-unknown',
    ],
    ['a trend', { threshold: { kind: 'trend', versus: 'previous-year', direction: 'up' } }, 'not-comparable'],
  ])('%s', (_, requirement, verdict) => expect(align(planOf([stated('a', '70')]), requirement).verdict).toBe(verdict))

  it('an aim of the nation shows what the commune sets', () =>
    expect(align(planOf([stated('a', '70')]), { level: 'nation', communes: 'contributes' }).why.vi).toContain('70 %'))
  it('a condition of which the plan does not tell keeps a gap open', () =>
    expect(align(planOf([]), { appliesIf: [{ on: 'budget-assigned' }] }).reason.id).toBe('condition-open'))
  it('a catalog nobody has read', () => {
    const [verdict] = alignPlan(planOf([]), {
      catalogs: [catalogOf([], { requirementsKnown: false })],
      indicators,
      asOf: '2026-06-30',
    })
    expect([verdict?.requirement, verdict?.verdict]).toEqual(['c/*', 'requirement-unknown'])
    expect(verdict?.why.vi).toContain('1/QĐ-TTg')
  })
})

describe('a product', () => {
  const product: Partial<Requirement> = {
    indicator: 'count',
    unit: 'báo cáo',
    threshold: { kind: 'done' },
    when: [{ kind: 'by', day: '2026-09-30' }],
  }
  const withTask = (schedule: Parameters<typeof makeTask>[1]) => {
    const task = makeTask('Báo cáo nhu cầu', { id: 't', ...schedule })
    return planOf([], { tasks: [task], mentions: [mention({ indicator: 'count', where: 'task', item: 't' })] })
  }
  it('is answered by a task, by its due day', () => {
    expect(align(withTask({}), product).verdict).toBe('equal')
    expect(align(withTask({}), { ...product, when: [{ kind: 'by', day: '2026-07-30' }] }).verdict).toBe('later')
    expect(align(withTask({}), { ...product, when: [{ kind: 'by', day: '2026-12-31' }] }).verdict).toBe('tighter')
  })
  it('without a day it cannot be compared', () =>
    expect(align(withTask({ schedule: null }), product).reason.id).toBe('product-undated'))
  it('is absent where nobody names it', () => expect(align(planOf([]), product).verdict).toBe('absent'))
})

describe('what is in force', () => {
  const on = (asOf: string, ...catalogs: ReturnType<typeof catalogOf>[]) =>
    alignPlan(planOf([stated('a', '80')]), { catalogs, indicators, asOf, province: '56' }).map((one) => one.requirement)
  it('goes by the day, also where it came after the plan', () => {
    expect(on('2025-12-31', catalogOf([require80()]))).toEqual([])
    expect(on('2027-01-01', catalogOf([require80()], { validTo: '2026-12-31' }))).toEqual([])
  })
  it('goes by the place', () =>
    expect(
      on(
        '2026-06-30',
        catalogOf([require80()], { scope: '19' }),
        catalogOf([require80({ id: 'r/2' })], { scope: '56' }),
      ),
    ).toEqual(['r/2']))
  it('leaves out what another in force replaces', () =>
    expect(
      on('2026-06-30', catalogOf([require80()]), catalogOf([require80({ id: 'r/2', supersedes: ['r/1'] })])),
    ).toEqual(['r/2']))
})

describe('what is shown and changes nothing', () => {
  it('striving', () => {
    const verdict = align(planOf([stated('a', '80', {}, true)]))
    expect([verdict.verdict, verdict.strive]).toEqual(['equal', true])
    expect(verdict.why.vi).toContain('phấn đấu')
  })
  it('an uncertain reading', () => {
    const verdict = align(planOf([stated('a', '80', { horizon: null })]))
    expect([verdict.verdict, verdict.certainty]).toEqual(['equal', 'assumed'])
    expect(verdict.why.en).toContain('uncertain')
  })
  it('a figure that holds for two indicators answers both', () => {
    const both = stated('a', '100')
    const plan = planOf([{ ...both, clauses: [{ ...both.clauses[0]!, indicators: ['a', 'look'] }] }])
    expect(align(plan, { indicator: 'look' }).verdict).toBe('tighter')
    expect(align(plan).verdict).toBe('tighter')
  })
})

describe('laws', () => {
  const rank = { looser: 0, later: 1, equal: 2, tighter: 3 } as Readonly<Record<string, number>>
  const tenths = fc
    .integer({ min: 0, max: 1000 })
    .map((tenth) => (tenth % 10 === 0 ? String(tenth / 10) : (tenth / 10).toFixed(1)))
  it('asking more of oneself never makes a verdict weaker', () => {
    fc.assert(
      fc.property(tenths, tenths, tenths, (asked, one, other) => {
        const [low, high] = [one, other].sort((a, b) => Number(a) - Number(b)) as [string, string]
        const threshold = { kind: 'compare', comparator: '>=', value: asked } as const
        expect(rank[align(planOf([stated('a', high)]), { threshold }).verdict]).toBeGreaterThanOrEqual(
          rank[align(planOf([stated('a', low)]), { threshold }).verdict]!,
        )
      }),
    )
  })
  it('an earlier horizon never makes a verdict weaker', () => {
    const years = fc.integer({ min: 2026, max: 2045 })
    fc.assert(
      fc.property(years, years, years, (due, one, other) => {
        const verdict = (year: number) =>
          rank[
            align(multi(stated('a', '80', { horizon: String(year) })), { when: [{ kind: 'by', day: `${due}-12-31` }] })
              .verdict
          ]!
        expect(verdict(Math.min(one, other))).toBeGreaterThanOrEqual(verdict(Math.max(one, other)))
      }),
    )
  })
})
