import type { Indicator, Requirement, Source } from '@commune-plan/model'

const source: Source = {
  title: 'Nghị quyết mẫu số 01/NQ-MAU',
  url: 'https://vanban.example.vn/01-nq-mau',
  locator: 'Phụ lục I, hàng 3',
  grade: 'full-text',
  checkedOn: '2026-11-20',
}

/** An indicator of the fixture. */
export const indicator = (id: string, vi: string, en: string): Indicator => ({
  id,
  name: { vi, en },
  group: 'administrative-services',
  numerator: { vi: 'số hồ sơ nộp trực tuyến', en: 'dossiers filed online' },
  denominator: { vi: 'tổng số hồ sơ', en: 'all dossiers' },
  exclusions: [],
  unit: '%',
  direction: 'higher-is-better',
  minimum: '0',
  maximum: '100',
  base: 'dossiers',
  measure: 'in-period',
  owner: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public service centre' },
  wording: [{ all: ['hồ sơ', 'trực tuyến'] }],
  lookAlikes: [],
  status: 'sourced',
  sources: [source],
})

/** A requirement of the fixture; `more` overrides any part. */
export const requirement = (
  id: string,
  of: string,
  vi: string,
  en: string,
  more: Partial<Requirement> = {},
): Requirement => ({
  id,
  indicator: of,
  text: { vi, en },
  level: 'each-commune',
  threshold: { kind: 'compare', comparator: '>=', value: '95', written: '≥ 95' },
  unit: '%',
  base: null,
  when: [{ kind: 'by', day: '2026-12-31' }],
  milestones: [],
  path: 'none',
  appliesIf: [],
  supersedes: [],
  sources: [source],
  ...more,
})

/** The same source, its number not yet compared with the signed text. */
export const unverified: Source = { ...source, grade: 'secondary', unverified: true, url: null }
