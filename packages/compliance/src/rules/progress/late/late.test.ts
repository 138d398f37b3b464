import type { Catalog } from '@commune-plan/model'
import { makeDuty, makePlan } from '../../../testing/make.js'
import { makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { late } from './late.js'

const asks = (cadence: string, due: string) => [
  { reportingDuties: [{ id: 'x', cadence, due, to: '', sources: [] }] } as unknown as Catalog,
]
const sent = (period: string, reportedOn: string | null, catalogs: readonly Catalog[] = []) => ({
  catalogs,
  progress: [makeReport({ period, reportedOn })],
})
await testRule(
  late,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'after the day of the superior',
        plan: makePlan(),
        input: sent('2026-05', '2026-05-24', asks('monthly', 'before ---22')),
        findings: [
          {
            quote: 'tháng 5/2026',
            line: 1,
            message: 'late',
            severity: 'warning',
            subject: 'report:2026-05',
            says: 'Báo cáo kỳ tháng 5/2026 gửi ngày 24/5/2026, sau hạn 21/5/2026.',
            expected: 'chậm nhất 21/5/2026',
            actual: '24/5/2026',
            value: 'late',
          },
        ],
      },
      {
        name: 'after the day of the plan',
        plan: makePlan(),
        input: sent('2026-40', '2026-06-08'),
        findings: [{ quote: '6 tháng đầu năm 2026', line: 80 }],
      },
      {
        name: 'on the day that is excluded',
        plan: makePlan(),
        input: sent('2026-40', '2026-06-05'),
        findings: [{ quote: '6 tháng đầu năm 2026' }],
      },
      {
        name: 'after a quarter',
        plan: makePlan(),
        input: sent('2026-33', '2026-04-12', asks('quarterly', 'before --04-10')),
        findings: [{ quote: 'quý I/2026' }],
      },
    ],
    lookAlikes: [
      {
        name: 'on the last day',
        plan: makePlan(),
        input: sent('2026-05', '2026-05-21', asks('monthly', 'before ---22')),
      },
      {
        name: 'on the day by which it is due',
        plan: makePlan(),
        input: sent('2026-05', '2026-05-22', asks('monthly', 'by ---22')),
      },
      {
        name: 'a due rule that cannot be read',
        plan: makePlan({ reporting: [makeDuty({ due: 'sớm' })] }),
        input: sent('2026-40', '2026-08-01'),
      },
      { name: 'in time', plan: makePlan(), input: sent('2026-40', '2026-06-04') },
      {
        name: 'no day is known',
        plan: makePlan({ reporting: [makeDuty({ due: null })] }),
        input: sent('2026-40', '2026-08-01'),
      },
      { name: 'of another cadence', plan: makePlan(), input: sent('2026-05', '2026-05-30') },
      { name: 'not yet sent', plan: makePlan(), input: sent('2026-40', null) },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
