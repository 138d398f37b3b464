import { makeReference, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(deadlineTight, {
  hits: [
    { why: 'the month of issue', plan: due('2026-03-31', '2026-03', '2026-03-10'), quote: '2026-03-31' },
    { why: 'thirty days', plan: due('2026-04-15', '2026-03-16'), quote: '2026-04-15' },
    { why: 'the day of issue', plan: due('2026-03-16', '2026-03-16'), quote: '2026-03-16' },
    { why: 'an option', plan: due('2026-05-10', '2026-03-16'), options: { days: 60 }, quote: '2026-05-10' },
  ],
  silent: [
    { why: 'thirty-one days', plan: due('2026-04-16', '2026-03-16') },
    { why: 'past: another rule', plan: due('2026-03-15', '2026-03-16') },
    { why: 'the year of issue alone is known', plan: due('2026-03-31', '2026') },
    { why: 'no date of issue', plan: due('2026-03-31', null) },
  ],
})
