import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(deadlineOutsidePlan, {
  hits: [
    { why: 'next year', plan: due('Quý I/2027', '2027-03-31', '2026'), quote: 'Quý I/2027' },
    { why: 'after the span', plan: due('Năm 2031', '2031-12-31', '2026/2030'), quote: 'Năm 2031' },
    { why: 'a month later', plan: due('31/01/2027', '2027-01-31', '2026'), quote: '31/01/2027' },
  ],
  silent: [
    { why: 'last day of the year', plan: due('Quý IV/2026', '2026-12-31', '2026') },
    { why: 'within the span', plan: due('Năm 2029', '2029-12-31', '2026/2030') },
    { why: 'no period: not checked', plan: due('Quý I/2027', '2027-03-31', null) },
  ],
})
