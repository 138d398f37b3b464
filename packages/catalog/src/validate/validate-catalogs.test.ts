import { describe, expect, it } from 'vitest'
import type { Catalog, Requirement, Source } from '@commune-plan/model'
import { catalogs } from '../catalogs.js'
import { indicators } from '../indicators.js'
import { validateCatalogs } from './validate-catalogs.js'

const source: Source = { title: 'Văn bản', url: null, locator: null, grade: 'full-text', checkedOn: '2026-11-21' }
const requirement = (change: Partial<Requirement> = {}): Requirement => ({
  id: 'x/1',
  indicator: 'dossiers-online',
  text: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' },
  level: 'each-commune',
  threshold: { kind: 'compare', comparator: '>=', value: '90' },
  unit: '%',
  base: 'dossiers',
  when: [{ kind: 'by', day: '2026-12-31' }],
  milestones: [],
  path: 'none',
  appliesIf: [],
  supersedes: [],
  sources: [source],
  ...change,
})
const catalog = (requirements: readonly Requirement[], change: Partial<Catalog> = {}): Catalog => ({
  schemaVersion: '1',
  id: 'x',
  title: { vi: 'X', en: 'X' },
  document: {
    number: '1/KH-UBND',
    type: 'Kế hoạch',
    date: '2026-01-01',
    issuer: 'UBND tỉnh',
    title: 'X',
    province: '56',
    status: 'in-force',
    amendedBy: [],
    replacedBy: [],
    aliases: [],
    sources: [source],
  },
  scope: '56',
  line: 'government',
  validFrom: '2026-01-01',
  validTo: null,
  requirementsKnown: true,
  requirements,
  reportingDuties: [],
  licence: 'CC-BY-4.0',
  ...change,
})
const problems = (...own: Catalog[]) => validateCatalogs({ catalogs: own }).map((one) => `${one.where}: ${one.problem}`)

describe('validateCatalogs', () => {
  it('finds nothing wrong with the released data', () => expect(validateCatalogs()).toEqual([]))
  it('finds nothing wrong with a sound catalog', () => expect(problems(catalog([requirement()]))).toEqual([]))

  it.each<[string, Catalog[], RegExp]>([
    ['no source', [catalog([requirement({ sources: [] })])], /x\/1: has no source/u],
    [
      'a number from a secondary source',
      [catalog([requirement({ sources: [{ ...source, grade: 'secondary' }] })])],
      /secondary sources alone/u,
    ],
    [
      'a number inferred from a plan',
      [catalog([requirement({ sources: [{ ...source, grade: 'S' as 'news' }] })])],
      /evidence "S"/u,
    ],
    ['an unknown indicator', [catalog([requirement({ indicator: 'no-such-thing' })])], /unknown indicator/u],
    ['an unknown unit', [catalog([requirement({ unit: 'điểm' })])], /unit "điểm"/u],
    ['an unknown province', [catalog([requirement()], { scope: '99' })], /scope "99"/u],
    [
      'a day that is none',
      [catalog([requirement({ when: [{ kind: 'by', day: '2026-02-30' }] })])],
      /day "2026-02-30"/u,
    ],
    [
      'a value that is no decimal',
      [catalog([requirement({ threshold: { kind: 'compare', comparator: '>=', value: '90,5' } })])],
      /value "90,5"/u,
    ],
    [
      'overlapping validity',
      [catalog([requirement()]), catalog([requirement({ id: 'y/1' })], { id: 'y', validFrom: '2026-06-01' })],
      /does not overlap/u,
    ],
    ['the same id twice', [catalog([requirement(), requirement()])], /id given twice/u],
    ['known requirements without any', [catalog([])], /lists none/u],
    ['unknown requirements with some', [catalog([requirement()], { requirementsKnown: false })], /lists some/u],
    ['a path without milestones', [catalog([requirement({ path: 'milestones' })])], /does not agree/u],
  ])('refuses %s', (_, own, expected) => expect(problems(...own).join('\n')).toMatch(expected))

  it('accepts a secondary source where no number is stated', () => {
    expect(
      problems(
        catalog([requirement({ threshold: { kind: 'unknown' }, sources: [{ ...source, grade: 'secondary' }] })]),
      ),
    ).toEqual([])
  })

  it('refuses an indicator that claims a source and names none', () => {
    const [first] = indicators
    expect(
      validateCatalogs({ indicators: [{ ...first!, status: 'sourced', sources: [], lookAlikes: [] }], catalogs: [] })
        .map((one) => one.problem)
        .join(),
    ).toContain('no source')
  })
})

describe('the released data', () => {
  const national = catalogs.filter((one) => one.scope === 'national')
  it('holds at least 60 indicators', () => expect(indicators.length).toBeGreaterThanOrEqual(60))
  it('holds Resolution 57 with its 29 + 6 aims', () => {
    const ids = national.find((one) => one.id === 'nq57-2024')!.requirements.map((one) => one.id)
    expect([
      ids.filter((id) => id.startsWith('nq57/2030/')).length,
      ids.filter((id) => id.startsWith('nq57/2045/')).length,
    ]).toEqual([29, 6])
  })
  it('holds at least 15 national requirements that bind communes', () => {
    const binding = national
      .flatMap((one) => one.requirements)
      .filter((one) => one.level === 'each-commune' || one.level === 'each-unit')
    expect(binding.length).toBeGreaterThanOrEqual(15)
  })
  it('knows the documents of the four provinces without inventing their numbers', () => {
    for (const scope of ['25', '19', '31', '12'])
      expect(
        catalogs.some((one) => one.scope === scope && !one.requirementsKnown && one.requirements.length === 0),
      ).toBe(true)
  })
  it('is frozen', () => expect(Object.isFrozen(catalogs[0]!.requirements)).toBe(true))
})
