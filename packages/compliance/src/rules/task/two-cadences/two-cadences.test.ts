import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { twoCadences } from './two-cadences.js'

const cadenced = (scheduleRaw: string, recurrence: 'yearly' | 'monthly' | null, also = false) => ({
  tasks: [
    makeTask('Cập nhật dữ liệu', {
      scheduleRaw,
      schedule: {
        kind: recurrence === null ? 'ongoing' : 'recurring',
        start: null,
        end: null,
        recurrence,
        condition: null,
        ...(also ? { also: 'ongoing' as const } : {}),
      },
    }),
  ],
})
await testRule(
  twoCadences,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'yearly or always',
        plan: makePlan(cadenced('Hàng năm/Thường xuyên', 'yearly', true)),
        findings: [
          {
            quote: 'Hàng năm/Thường xuyên',
            line: 60,
            message: 'two',
            severity: 'info',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Cập nhật dữ liệu” ghi “Hàng năm/Thường xuyên”: không rõ theo chu kỳ nào.',
            expected: 'một chu kỳ',
            actual: 'Hàng năm/Thường xuyên',
          },
        ],
      },
      {
        name: 'always, yearly',
        plan: makePlan(cadenced('Thường xuyên, hằng năm', null)),
        findings: [{ quote: 'Thường xuyên' }],
      },
      {
        name: 'monthly and quarterly',
        plan: makePlan(cadenced('Hằng tháng; hằng quý', 'monthly')),
        findings: [{ quote: 'Hằng tháng' }],
      },
    ],
    lookAlikes: [
      { name: 'yearly', plan: makePlan(cadenced('Hàng năm', 'yearly')) },
      { name: 'one in two spellings', plan: makePlan(cadenced('Hàng năm (hằng năm)', 'yearly')) },
      { name: 'always', plan: makePlan(cadenced('Nhiệm vụ thường xuyên', null)) },
      { name: 'a quarter', plan: makePlan({ tasks: [makeTask('Tập huấn', { scheduleRaw: 'Quý I, quý II/2026' })] }) },
    ],
  },
  builtIn,
)
