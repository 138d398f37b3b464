import { makeDuty, makePlan } from '../../../testing/make.js'
import { makeReport } from '../../../testing/make-report.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
import { missing } from './missing.js'

const monthly = { reporting: [makeDuty({ cadence: 'monthly', due: 'before ---22' })] }
const sent = (...periods: string[]) => ({
  asOf: '2026-06-30',
  progress: periods.map((period) => makeReport({ period })),
})
await testRule(
  missing,
  {
    valid: [soundWith({ progress: [makeReport()] })],
    invalid: [
      {
        name: 'two months, each told once though two ask',
        plan: makePlan({
          reporting: [
            makeDuty({ cadence: 'monthly', due: 'before ---22' }),
            makeDuty({ cadence: 'monthly', due: 'before ---22', from: 'Công an xã', line: 81 }),
          ],
        }),
        input: sent('2026-03', '2026-06'),
        findings: [
          { quote: 'tháng 4/2026', line: 80 },
          { quote: 'tháng 5/2026', line: 80 },
        ],
      },
      {
        name: 'of last year',
        plan: makePlan(monthly),
        input: sent('2025-11', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'),
        findings: [{ quote: 'tháng 12/2025' }],
      },
      {
        name: 'a quarter',
        plan: makePlan({ reporting: [makeDuty({ cadence: 'quarterly', due: 'before --06-10' })] }),
        input: { asOf: '2026-07-30', progress: [makeReport({ period: '2026-33' })] },
        findings: [{ quote: 'quý II/2026', line: 80 }],
      },
      {
        name: 'a year',
        plan: makePlan({ reporting: [makeDuty({ cadence: 'yearly', due: 'before --12-10' })] }),
        input: { asOf: '2026-12-20', progress: [makeReport({ period: '2025' })] },
        findings: [{ quote: 'năm 2026' }],
      },
      {
        name: 'a month left out',
        plan: makePlan(monthly),
        input: sent('2026-03', '2026-05', '2026-06'),
        findings: [
          {
            quote: 'tháng 4/2026',
            line: 80,
            message: 'missing',
            severity: 'error',
            subject: 'report:2026-04',
            says: 'Không có báo cáo kỳ tháng 4/2026, hạn 21/4/2026.',
            expected: 'báo cáo chậm nhất 21/4/2026',
            value: 'missing',
          },
        ],
      },
      {
        name: 'the last month',
        plan: makePlan(monthly),
        input: sent('2026-04', '2026-05'),
        findings: [{ quote: 'tháng 6/2026' }],
      },
      {
        name: 'the half-year',
        plan: makePlan(),
        input: { asOf: '2026-06-30', progress: [makeReport({ period: '2025-41' })] },
        findings: [{ quote: '6 tháng đầu năm 2026' }],
      },
    ],
    lookAlikes: [
      {
        name: 'due on this very day',
        plan: makePlan(monthly),
        input: { ...sent('2026-04', '2026-05'), asOf: '2026-06-21' },
      },
      { name: 'all there', plan: makePlan(monthly), input: sent('2026-04', '2026-05', '2026-06') },
      { name: 'before the first one', plan: makePlan(monthly), input: sent('2026-06') },
      { name: 'not yet due', plan: makePlan(monthly), input: { ...sent('2026-04', '2026-05'), asOf: '2026-06-15' } },
      { name: 'reports of another cadence', plan: makePlan(monthly), input: sent('2026-33') },
      {
        name: 'no day is known',
        plan: makePlan({ reporting: [makeDuty({ cadence: 'monthly', due: null })] }),
        input: sent('2026-03', '2026-05'),
      },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
