import type { Catalog, Indicator, Requirement, Target } from '@commune-plan/model'
import { makeClause, makeTarget } from '../testing/make.js'

/** An indicator for tests: a share of dossiers. */
export function share(id: string, some: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: { vi: `chỉ số ${id}`, en: `indicator ${id}` },
    group: 'administrative-services',
    numerator: { vi: 'tử số', en: 'numerator' },
    denominator: { vi: 'mẫu số', en: 'denominator' },
    exclusions: [],
    unit: '%',
    direction: 'higher-is-better',
    minimum: '0',
    maximum: '100',
    base: 'dossiers',
    measure: 'point-in-time',
    owner: { vi: 'xã', en: 'commune' },
    wording: [{ all: ['x'] }],
    lookAlikes: [],
    status: 'proposed',
    sources: [],
    ...some,
  }
}

/** A requirement for tests: at least 80 % of each commune by the end of 2026. */
export function require80(some: Partial<Requirement> = {}): Requirement {
  return {
    id: 'r/1',
    indicator: 'a',
    text: { vi: 'tối thiểu 80 %', en: 'at least 80 %' },
    level: 'each-commune',
    threshold: { kind: 'compare', comparator: '>=', value: '80' },
    unit: '%',
    base: 'dossiers',
    when: [{ kind: 'by', day: '2026-12-31' }],
    milestones: [],
    path: 'none',
    appliesIf: [],
    supersedes: [],
    sources: [],
    ...some,
  }
}

/** A national catalog for tests, in force from 2026 on. */
export function catalogOf(requirements: readonly Requirement[], some: Partial<Catalog> = {}): Catalog {
  return {
    schemaVersion: '1',
    id: 'c',
    title: { vi: 'C', en: 'C' },
    document: {
      number: '1/QĐ-TTg',
      type: 'Quyết định',
      date: '2026-01-01',
      issuer: 'Thủ tướng Chính phủ',
      title: 'C',
      province: null,
      status: 'in-force',
      amendedBy: [],
      replacedBy: [],
      aliases: [],
      sources: [],
    },
    scope: 'national',
    line: 'government',
    validFrom: '2026-01-01',
    validTo: null,
    requirementsKnown: true,
    requirements,
    reportingDuties: [],
    licence: 'CC-BY-4.0',
    ...some,
  }
}

/** A target that states one figure of one indicator: `>= 90 %`, `> 95 %`, `80 %` (no comparator word). */
export function stated(indicator: string, figure: string, some: Partial<Target> = {}, strive = false): Target {
  const match = /^(>=|>|<=|<|=)? ?([\d.]+) ?(.*)$/u.exec(figure)
  const comparator = match?.[1] as '>=' | undefined
  const clause = makeClause({
    comparator: comparator ?? '>=',
    implied: comparator === undefined,
    value: match?.[2] ?? '0',
    unit: match?.[3] === '' ? '%' : (match?.[3] ?? '%'),
    indicator,
    strive,
  })
  return makeTarget(`${indicator} ${figure}`, {
    key: `${indicator} ${figure} ${some.horizon ?? '2026'}`,
    clauses: [clause],
    indicator,
    ...some,
  })
}
