import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { deadlineOutsidePlan } from './deadline-outside-plan.js'

const due = (raw: string, end: string, period: string | null) => ({
  header: { period },
  tasks: [
    makeTask('Nâng cấp đường truyền', {
      scheduleRaw: raw,
      schedule: { kind: 'due', start: null, end, recurrence: null, condition: null },
    }),
  ],
})
await testRule(
  deadlineOutsidePlan,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'next year',
        plan: makePlan(due('Quý I/2027', '2027-03-31', '2026')),
        findings: [
          {
            quote: 'Quý I/2027',
            line: 60,
            message: 'outside',
            severity: 'warning',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Nâng cấp đường truyền” có thời hạn “Quý I/2027” (đến 31/3/2027), sau kỳ kế hoạch (2026).',
            expected: 'không sau 31/12/2026',
            actual: '31/3/2027',
            value: '2027-03-31',
          },
        ],
      },
      {
        name: 'after the span',
        plan: makePlan(due('Năm 2031', '2031-12-31', '2026/2030')),
        findings: [{ quote: 'Năm 2031' }],
      },
      {
        name: 'a month later',
        plan: makePlan(due('31/01/2027', '2027-01-31', '2026')),
        findings: [{ quote: '31/01/2027' }],
      },
    ],
    lookAlikes: [
      { name: 'last day of the year', plan: makePlan(due('Quý IV/2026', '2026-12-31', '2026')) },
      {
        name: 'no single day',
        plan: makePlan({
          header: { period: '2026' },
          tasks: [
            makeTask('Duy trì đường truyền', {
              scheduleRaw: 'Hằng năm đến 2030',
              schedule: { kind: 'recurring', start: null, end: '2030-12-31', recurrence: 'yearly', condition: null },
            }),
          ],
        }),
      },
      { name: 'within the span', plan: makePlan(due('Năm 2029', '2029-12-31', '2026/2030')) },
    ],
    unchecked: [{ name: 'no period', plan: makePlan(due('Quý I/2027', '2027-03-31', null)) }],
  },
  builtIn,
)
