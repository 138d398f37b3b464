import { makeReference, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { deadlineTight } from './deadline-tight.js'

const due = (end: string, date: string | null, cited: string | null = null) => ({
  header: { date },
  references: cited === null ? [] : [makeReference('Kế hoạch', '69/KH-UBND', { date: cited })],
  tasks: [
    makeTask('Xây dựng Kế hoạch truyền thông', {
      scheduleRaw: `đến ${end}`,
      schedule: { kind: 'due', start: null, end, recurrence: null, condition: null },
    }),
  ],
})
await testRule(
  deadlineTight,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'the month of issue',
        plan: makePlan(due('2026-03-31', '2026-03', '2026-03-10')),
        findings: [
          {
            quote: '2026-03-31',
            line: 60,
            message: 'tight',
            severity: 'warning',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Xây dựng Kế hoạch truyền thông” có thời hạn “đến 2026-03-31” (đến 31/3/2026), nhiều nhất 21 ngày sau khi ban hành kế hoạch (3/2026).',
            expected: 'ít nhất 30 ngày',
            actual: '21',
            value: '2026-03-31',
          },
        ],
      },
      { name: 'thirty days', plan: makePlan(due('2026-04-15', '2026-03-16')), findings: [{ quote: '2026-04-15' }] },
      {
        name: 'the day of issue',
        plan: makePlan(due('2026-03-16', '2026-03-16')),
        findings: [{ quote: '2026-03-16' }],
      },
      {
        name: 'an option',
        plan: makePlan(due('2026-05-10', '2026-03-16')),
        options: { days: 60 },
        findings: [{ quote: '2026-05-10' }],
      },
    ],
    lookAlikes: [
      { name: 'thirty-one days', plan: makePlan(due('2026-04-16', '2026-03-16')) },
      { name: 'past: another rule', plan: makePlan(due('2026-03-15', '2026-03-16')) },
      { name: 'the year of issue alone is known', plan: makePlan(due('2026-03-31', '2026')) },
      { name: 'no date of issue', plan: makePlan(due('2026-03-31', null)) },
    ],
  },
  builtIn,
)
