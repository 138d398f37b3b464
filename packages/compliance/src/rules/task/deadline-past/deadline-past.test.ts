import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { deadlinePast } from './deadline-past.js'

const due = (raw: string, start: string, end: string, date: string | null) => ({
  header: { date },
  references: [],
  tasks: [
    makeTask('Nâng cấp đường truyền', {
      scheduleRaw: raw,
      schedule: { kind: 'due', start, end, recurrence: null, condition: null },
    }),
  ],
})
await testRule(
  deadlinePast,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'quarter I, issued in April',
        plan: makePlan(due('Quý I năm 2026', '2026-01-01', '2026-03-31', '2026-04')),
        findings: [
          {
            quote: 'Quý I năm 2026',
            message: 'past',
            line: 60,
            severity: 'error',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Nâng cấp đường truyền” có thời hạn “Quý I năm 2026” (đến 31/3/2026), trước khi kế hoạch ban hành (4/2026).',
            expected: 'thời hạn sau 01/4/2026',
            actual: '31/3/2026',
            value: '2026-03-31',
          },
        ],
      },
      {
        name: 'last year',
        plan: makePlan(due('Tháng 12/2025', '2025-12-01', '2025-12-31', '2026')),
        findings: [{ quote: 'Tháng 12/2025' }],
      },
      {
        name: 'the day before',
        plan: makePlan(due('Trước ngày 16/3/2026', '2026-01-01', '2026-03-15', '2026-03-16')),
        findings: [{ quote: '16/3/2026' }],
      },
    ],
    lookAlikes: [
      { name: 'the day of issue', plan: makePlan(due('Ngày 16/3/2026', '2026-03-16', '2026-03-16', '2026-03-16')) },
      {
        name: 'the month of issue, day open',
        plan: makePlan(due('Quý I/2026', '2026-01-01', '2026-03-31', '2026-03')),
      },
      { name: 'only the year is known', plan: makePlan(due('Quý I/2026', '2026-01-01', '2026-03-31', '2026')) },
    ],
    unchecked: [{ name: 'no date of issue', plan: makePlan(due('Quý I/2026', '2026-01-01', '2026-03-31', null)) }],
  },
  builtIn,
)
