import { describe, expect, it } from 'vitest'
import { makePlan, makeTarget } from '../testing/make.js'
import { alignPlan } from './align-plan.js'
import { coverageMap } from './coverage-map.js'
import { catalogOf, require80, share, stated } from './fixtures.js'
import { parentConflicts } from './parent-conflicts.js'

const indicators = [share('a'), share('b')]
const level = (value: string) => ({ kind: 'compare', comparator: '>=', value }) as const
const by = (year: number) => [{ kind: 'by', day: `${year}-12-31` }] as const
const asOf = '2026-06-30'

describe('conflicts between superiors', () => {
  const conflicts = (...catalogs: ReturnType<typeof catalogOf>[]) => parentConflicts({ catalogs, asOf }, indicators)
  it('a later document that asks more is a step, no conflict', () => {
    expect(
      conflicts(
        catalogOf([require80()]),
        catalogOf([require80({ id: 'r/2', threshold: level('95'), when: by(2030) })]),
      ),
    ).toEqual([])
  })
  it('one that asks less later is one', () => {
    const [conflict] = conflicts(
      catalogOf([require80({ threshold: level('100'), when: by(2027) })]),
      catalogOf([require80({ id: 'r/2', threshold: level('90'), when: by(2030) })]),
    )
    expect(conflict).toMatchObject({ indicator: 'a', requirements: ['r/1', 'r/2'], tightest: 'r/1', kind: 'same-line' })
    expect(conflict?.why.vi).toContain('1/QĐ-TTg: 100 % đến hết năm 2027; 1/QĐ-TTg: tối thiểu 90 % đến hết năm 2030')
  })
  it('tells the party line from the government line', () => {
    expect(
      conflicts(
        catalogOf([require80()]),
        catalogOf([require80({ id: 'r/2', threshold: level('90') })], { line: 'party' }),
      )[0]?.kind,
    ).toBe('party-government')
  })
  it('tells a broken promise', () => {
    const national = catalogOf([require80()], { id: 'national' })
    expect(
      conflicts(
        national,
        catalogOf([require80({ id: 'r/2', threshold: level('70') })], { id: 'local', notBelow: ['national'] }),
      )[0]?.kind,
    ).toBe('below-promise')
  })
  it('leaves out what does not bind communes', () => {
    expect(
      conflicts(
        catalogOf([require80()]),
        catalogOf([require80({ id: 'r/2', level: 'nation', threshold: level('95') })]),
      ),
    ).toEqual([])
  })
})

describe('several parents', () => {
  const catalogs = [
    catalogOf([require80()]),
    catalogOf([require80({ id: 'r/2', threshold: level('95') })], { id: 'd', line: 'party' }),
  ]
  const plan = {
    ...makePlan(),
    targets: [stated('a', '90'), stated('b', '50'), makeTarget('Nâng cao nhận thức', { key: 'q' })],
  }
  const verdicts = alignPlan(plan, { catalogs, indicators, asOf })
  it('each gets its verdict, and the tightest is named', () => {
    expect(verdicts.map((one) => [one.requirement, one.verdict, one.tightest])).toEqual([
      ['r/1', 'tighter', 'r/2'],
      ['r/2', 'looser', 'r/2'],
    ])
  })
  it('the map shows what answers what, and what nobody asks for', () => {
    const map = coverageMap(plan, verdicts, indicators)
    expect(map.requirements).toEqual([
      { requirement: 'r/1', targets: [plan.targets[0]!.id], tasks: [] },
      { requirement: 'r/2', targets: [plan.targets[0]!.id], tasks: [] },
    ])
    expect(map.unasked).toEqual([plan.targets[1]!.id])
  })
})
