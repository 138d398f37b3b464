import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noDayInYear } from './no-day-in-year.js'

const yearly = (period: string | null, some = {}) => ({
  header: { period },
  tasks: [
    makeTask('Khen thưởng tập thể, cá nhân', {
      scheduleRaw: 'Hàng năm',
      schedule: {
        kind: 'recurring' as const,
        start: null,
        end: null,
        recurrence: 'yearly' as const,
        condition: null,
        ...some,
      },
    }),
  ],
})
await testRule(
  noDayInYear,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a plan of a year',
        plan: makePlan(yearly('2026')),
        findings: [
          {
            quote: 'Hàng năm',
            line: 60,
            message: 'yearly',
            severity: 'info',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Khen thưởng tập thể, cá nhân” ghi “Hàng năm” trong kế hoạch của một năm: không có mốc nào để kiểm tra.',
            expected: 'quý hoặc tháng trong năm',
            actual: 'Hàng năm',
          },
        ],
      },
      { name: 'a plan of a half-year', plan: makePlan(yearly('2026-41')), findings: [{ quote: 'Hàng năm' }] },
      {
        name: 'a plan from March to December',
        plan: makePlan(yearly('2026-03/2026-12')),
        findings: [{ quote: 'Hàng năm' }],
      },
    ],
    lookAlikes: [
      { name: 'a plan of five years', plan: makePlan(yearly('2026/2030')) },
      { name: 'quarterly', plan: makePlan(yearly('2026', { recurrence: 'quarterly' })) },
      { name: 'with its day', plan: makePlan(yearly('2026', { end: '2026-12-15' })) },
      { name: 'two cadences: another rule', plan: makePlan(yearly('2026', { also: 'ongoing' })) },
      { name: 'period not known', plan: makePlan(yearly(null)) },
    ],
  },
  builtIn,
)
