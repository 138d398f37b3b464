import type { AlignmentVerdict, Catalog, Requirement, VerdictEvidence } from '@commune-plan/model'

/** A catalog with nothing in it, for rules that only need to know that there is one. */
export const someCatalog = { id: 'tinh-2026', requirements: [], reportingDuties: [] } as unknown as Catalog

/** A verdict for tests: on one requirement that binds each commune, resting on one line of the plan. */
export function makeVerdict(
  verdict: AlignmentVerdict['verdict'],
  some: Partial<AlignmentVerdict> & {
    readonly level?: Requirement['level']
    readonly quote?: string | null
    readonly due?: string
  } = {},
): AlignmentVerdict {
  const { level = 'each-commune', quote = 'Tỷ lệ hồ sơ trực tuyến đạt 60%', due = '2026-12-31', ...rest } = some
  const evidence: readonly VerdictEvidence[] =
    quote === null
      ? []
      : [
          {
            target: 'target:PL1.1',
            line: 40,
            quote,
            span: { start: 0, end: 0 },
            clause: null,
            horizon: '2026',
            role: 'decides',
          },
        ]
  return {
    requirement: 'tinh-2026/3',
    catalog: 'tinh-2026',
    indicator: 'dossiers-online',
    verdict,
    required: {
      id: 'tinh-2026/3',
      level,
      when: [{ kind: 'by', day: due }],
      milestones: [],
      text: { vi: 'Tối thiểu 80% hồ sơ trực tuyến', en: 'At least 80 % of dossiers online' },
    } as unknown as Requirement,
    found: evidence,
    why: { vi: 'so với 80%', en: 'against 80 %' },
    reason: { id: 'x', data: {} },
    certainty: 'stated',
    strive: false,
    ...rest,
  }
}
