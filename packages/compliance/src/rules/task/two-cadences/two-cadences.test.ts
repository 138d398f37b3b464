import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(twoCadences, {
  hits: [
    {
      why: 'yearly or always',
      plan: cadenced('Hàng năm/Thường xuyên', 'yearly', true),
      quote: 'Hàng năm/Thường xuyên',
    },
    { why: 'always, yearly', plan: cadenced('Thường xuyên, hằng năm', null), quote: 'Thường xuyên' },
    { why: 'monthly and quarterly', plan: cadenced('Hằng tháng; hằng quý', 'monthly'), quote: 'Hằng tháng' },
  ],
  silent: [
    { why: 'yearly', plan: cadenced('Hàng năm', 'yearly') },
    { why: 'one in two spellings', plan: cadenced('Hàng năm (hằng năm)', 'yearly') },
    { why: 'always', plan: cadenced('Nhiệm vụ thường xuyên', null) },
    { why: 'a quarter', plan: { tasks: [makeTask('Tập huấn', { scheduleRaw: 'Quý I, quý II/2026' })] } },
  ],
})
