import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(deadlinePast, {
  hits: [
    {
      why: 'quarter I, issued in April',
      plan: due('Quý I năm 2026', '2026-01-01', '2026-03-31', '2026-04'),
      quote: 'Quý I năm 2026',
      message: 'past',
    },
    { why: 'last year', plan: due('Tháng 12/2025', '2025-12-01', '2025-12-31', '2026'), quote: 'Tháng 12/2025' },
    {
      why: 'the day before',
      plan: due('Trước ngày 16/3/2026', '2026-01-01', '2026-03-15', '2026-03-16'),
      quote: '16/3/2026',
    },
  ],
  silent: [
    { why: 'the day of issue', plan: due('Ngày 16/3/2026', '2026-03-16', '2026-03-16', '2026-03-16') },
    { why: 'the month of issue, day open', plan: due('Quý I/2026', '2026-01-01', '2026-03-31', '2026-03') },
    { why: 'only the year is known', plan: due('Quý I/2026', '2026-01-01', '2026-03-31', '2026') },
    { why: 'no date of issue: not checked', plan: due('Quý I/2026', '2026-01-01', '2026-03-31', null) },
  ],
})
