import { describe, expect, it } from 'vitest'
import {
  catalogSchema,
  documentRecordSchema,
  indicatorSchema,
  provinceSchema,
  type Catalog,
  type Requirement,
} from '@commune-plan/model'
import { catalogs, findCatalog } from '../catalogs.js'
import { documents } from '../documents.js'
import { indicators } from '../indicators.js'
import { findDocument } from '../look-up/find-document.js'
import { catalogsFor } from '../look-up/catalogs-for.js'
import { provinces } from '../provinces.js'

const catalog = (id: string): Catalog => findCatalog(id)!
const requirement = (id: string): Requirement =>
  catalogs.flatMap((one) => one.requirements).find((one) => one.id === id)!

describe('the data fulfil the schemas of the model', () => {
  it.each(catalogs.map((one) => [one.id, one] as const))('catalog %s', (_, one) =>
    expect(catalogSchema.safeParse(one).error?.issues ?? []).toEqual([]),
  )
  it('indicators', () =>
    expect(indicators.flatMap((one) => indicatorSchema.safeParse(one).error?.issues ?? [])).toEqual([]))
  it('documents', () =>
    expect(documents.flatMap((one) => documentRecordSchema.safeParse(one).error?.issues ?? [])).toEqual([]))
  it('provinces', () =>
    expect(provinces.flatMap((one) => provinceSchema.safeParse(one).error?.issues ?? [])).toEqual([]))
})

describe('what a provincial catalog must be able to express, by the cases that force it', () => {
  it('1 a document with doubt in it and no targets', () =>
    expect(catalog('phu-tho-69-kh-ubnd-2026')).toMatchObject({
      requirementsKnown: false,
      requirements: [],
      document: { status: 'unknown' },
    }))
  it('2 citations with swapped order, leading zeros and another day', () => {
    expect(findDocument('25-KH/UBND', { province: '19', date: '2025-01-25' })?.deviations).toEqual([
      'separator',
      'date',
    ])
    expect(findDocument('155/KH-UBND', { province: '66' })?.deviations).toEqual(['leading-zero'])
  })
  it('3 the place decides which catalog applies, also where the plan cites none', () =>
    expect(catalogsFor({ province: 'Lai Châu', asOf: '2026-06-30' }).map((one) => one.id)).toContain(
      'lai-chau-32-kh-tu-2026',
    ))
  it('4 whom it binds, and in which role', () => {
    expect(requirement('thai-nguyen-2025/5g').level).toBe('province-aggregate')
    expect(requirement('thanh-hoa-2025/communes').level).toBe('count-of-communes')
    expect([requirement('khanh-hoa-11-kh/12').role, requirement('khanh-hoa-11-kh/28').role]).toEqual([
      'direct',
      'coordinate',
    ])
  })
  it('5 identity of an indicator: numerator, denominator, exclusions, base', () => {
    const workFiles = indicators.find((one) => one.id === 'work-files-electronic')!
    expect(workFiles.exclusions.length).toBeGreaterThan(0)
    expect(
      new Set(indicators.filter((one) => one.family === '5g-coverage').map((one) => one.base)).size,
    ).toBeGreaterThan(2)
  })
  it('6 operators: range, upper bound, rank, trend, product, what was written beside what is meant', () => {
    expect(requirement('tuyen-quang-2030/work-files').threshold).toEqual({
      kind: 'range',
      minimum: '60',
      maximum: '80',
    })
    expect(requirement('gia-lai-18/team-members').threshold).toMatchObject({ comparator: '<=' })
    expect(requirement('thanh-hoa-2025/rank').threshold.kind).toBe('rank')
    expect(requirement('thanh-hoa-257/indices').threshold).toMatchObject({ kind: 'trend', direction: 'keep-or-up' })
    expect(requirement('khanh-hoa-11-kh/33').threshold).toMatchObject({ kind: 'trend', versus: 'previous-month' })
    expect(requirement('hai-phong-2025/bank-account').threshold).toMatchObject({ comparator: '>=', written: '85' })
  })
  it('7 scores: half-open bands and a capped line', () => {
    expect(requirement('khanh-hoa-11-qd/I.1').scoring?.bands.map((band) => band.points)).toEqual(['3', '1.5', '0'])
    expect(requirement('khanh-hoa-11-qd/II.6').scoring?.cappedLinear).toEqual({
      from: '60',
      fullAt: '85',
      points: '10',
      digits: 2,
    })
  })
  it('8 time: by, reach and keep, every month with due and cut-off day, after an event', () => {
    expect(requirement('khanh-hoa-11-kh/28').when).toEqual([
      { kind: 'reach-then-keep', day: '2026-09-30', exclusive: true },
    ])
    expect(requirement('khanh-hoa-11-kh/04').when[0]).toMatchObject({ kind: 'after', days: 30 })
    expect(requirement('qd411/adults-signature').milestones).toHaveLength(1)
  })
  it('9 conditions: owner of a system, named place, budget assigned, asked for', () => {
    expect(requirement('khanh-hoa-11-kh/16').appliesIf[0]).toMatchObject({ on: 'group' })
    expect(requirement('khanh-hoa-11-kh/09').appliesIf).toEqual([{ on: 'place', in: ['Đại Lãnh'] }])
  })
  it('10 not applicable lowers the maximum', () =>
    expect(requirement('khanh-hoa-11-qd/comments').ifNotApplicable).toBe('lower-maximum'))
  it('11 tasks with product, lead and coordinators', () =>
    expect(requirement('khanh-hoa-11-kh/43').task?.lead).toContain('UBND xã, phường'))
  it('12 reporting duties with cut-off, channel and penalty', () => {
    expect(catalog('khanh-hoa-11-qd-tu-2026').reportingDuties[0]).toMatchObject({
      due: 'before ---22',
      cutoff: '---23',
    })
    expect(catalog('khanh-hoa-11-kh-bcd-2026').reportingDuties[0]?.channel).toBe('theodoinq.dcs.vn')
  })
  it('13 change over time: replaced and amended documents, a set replaced within the year', () => {
    expect(findDocument('03/NQ-CP')?.document.amendedBy).toEqual(['71/NQ-CP'])
    expect(findDocument('3117/QĐ-UBND', { province: '79' })?.document.replacedBy).toEqual(['3336/QĐ-UBND'])
  })
  it('14 a promise never to fall below another document', () =>
    expect(catalog('hai-phong-89-ctr-tu-2025').notBelow).toEqual(['nq57-2024']))
  it('15 a target whose value is not known', () =>
    expect(requirement('gia-lai-766/unknown-1').threshold).toEqual({ kind: 'unknown' }))
  it('16 nothing inferred from a plan: no measured requirement rests on a secondary source', () => {
    const measured = catalogs
      .flatMap((one) => one.requirements)
      .filter((one) => one.threshold.kind === 'compare' || one.threshold.kind === 'range')
    expect(measured.filter((one) => one.sources.every((source) => source.grade === 'secondary'))).toEqual([])
  })
})

describe('the eight example records', () => {
  it.each<[string, Partial<Requirement>]>([
    ['khanh-hoa-11-qd/I.1', { level: 'each-commune', threshold: { kind: 'done' } }],
    ['khanh-hoa-11-qd/II.6', { appliesIf: [{ on: 'budget-assigned' }], ifNotApplicable: 'lower-maximum' }],
    [
      'khanh-hoa-11-qd/monthly-report',
      { when: [{ kind: 'every', rhythm: 'month', dueDay: 22, cutoffDay: 23, exclusive: true }] },
    ],
    [
      'khanh-hoa-11-kh/16',
      { level: 'each-unit', indicator: 'systems-security-level', when: [{ kind: 'by', day: '2026-09-30' }] },
    ],
    [
      'gia-lai-766/e-results',
      { level: 'each-commune', threshold: { kind: 'compare', comparator: '>=', value: '100', written: '100' } },
    ],
    ['thai-nguyen-2025/5g', { level: 'province-aggregate', base: 'unstated' }],
    ['hai-phong-2030/wifi', { level: 'each-commune', when: [{ kind: 'by', day: '2030-12-31' }] }],
    [
      'lai-chau-3068/report',
      { threshold: { kind: 'done' }, when: [{ kind: 'by', day: '2026-01-31', exclusive: true }] },
    ],
  ])('%s', (id, expected) => expect(requirement(id)).toMatchObject(expected))
})
