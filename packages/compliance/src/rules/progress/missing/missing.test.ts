import { makeDuty } from '../../../testing/make.js'
import { makeReport } from '../../../testing/make-report.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { missing } from './missing.js'

const monthly = { reporting: [makeDuty({ cadence: 'monthly', due: 'before ---22' })] }
const sent = (...periods: string[]) => ({
  asOf: '2026-06-30',
  progress: periods.map((period) => makeReport({ period })),
})
ruleTable(missing, {
  hits: [
    {
      why: 'a month left out',
      plan: monthly,
      input: sent('2026-03', '2026-05', '2026-06'),
      quote: '2026-04',
      line: 80,
    },
    { why: 'the last month', plan: monthly, input: sent('2026-04', '2026-05'), quote: '2026-06' },
    {
      why: 'the half-year',
      input: { asOf: '2026-06-30', progress: [makeReport({ period: '2025-41' })] },
      quote: '2026-40',
    },
  ],
  silent: [
    { why: 'all there', plan: monthly, input: sent('2026-04', '2026-05', '2026-06') },
    { why: 'before the first one', plan: monthly, input: sent('2026-06') },
    { why: 'not yet due', plan: monthly, input: { ...sent('2026-04', '2026-05'), asOf: '2026-06-15' } },
    { why: 'reports of another cadence', plan: monthly, input: sent('2026-33') },
    {
      why: 'no day is known',
      plan: { reporting: [makeDuty({ cadence: 'monthly', due: null })] },
      input: sent('2026-03', '2026-05'),
    },
  ],
})
