import type { Catalog } from '@commune-plan/model'
import { makeDuty } from '../../../testing/make.js'
import { makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { late } from './late.js'

const asks = (cadence: string, due: string) => [
  { reportingDuties: [{ id: 'x', cadence, due, to: '', sources: [] }] } as unknown as Catalog,
]
const sent = (period: string, reportedOn: string | null, catalogs: readonly Catalog[] = []) => ({
  catalogs,
  progress: [makeReport({ period, reportedOn })],
})
ruleTable(late, {
  hits: [
    {
      why: 'after the day of the superior',
      input: sent('2026-05', '2026-05-24', asks('monthly', 'before ---22')),
      quote: '2026-05',
    },
    { why: 'after the day of the plan', input: sent('2026-40', '2026-06-08'), quote: '2026-40', line: 80 },
    { why: 'on the day that is excluded', input: sent('2026-40', '2026-06-05'), quote: '2026-40' },
    {
      why: 'after a quarter',
      input: sent('2026-33', '2026-04-12', asks('quarterly', 'before --04-10')),
      quote: '2026-33',
    },
  ],
  silent: [
    { why: 'in time', input: sent('2026-40', '2026-06-04') },
    { why: 'no day is known', plan: { reporting: [makeDuty({ due: null })] }, input: sent('2026-40', '2026-08-01') },
    { why: 'of another cadence', input: sent('2026-05', '2026-05-30') },
    { why: 'not yet sent', input: sent('2026-40', null) },
  ],
})
