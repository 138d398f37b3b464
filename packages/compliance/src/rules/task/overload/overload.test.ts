import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { overload } from './overload.js'

const many = (count: number, some = {}) => ({
  tasks: Array.from({ length: count }, (_, index) => makeTask(`Việc ${String(index)}`, { line: 60 + index, ...some })),
})
const year = { schedule: { kind: 'due', start: '2026-01-01', end: '2026-12-31', recurrence: null, condition: null } }
ruleTable(overload, {
  hits: [
    { why: 'nine in one quarter', plan: many(9), quote: 'Phòng Kinh tế', line: 60 },
    { why: 'an option', plan: many(4), options: { tasks: 3 }, quote: 'Phòng Kinh tế' },
    {
      why: 'under two spellings',
      plan: { tasks: [...many(5).tasks, ...many(4, { lead: ['Phòng Kinh tế xã'] }).tasks] },
      quote: 'Phòng Kinh tế',
    },
  ],
  silent: [
    { why: 'eight', plan: many(8) },
    { why: 'over the whole year', plan: many(12, year) },
    { why: 'a collective is nobody', plan: many(9, { lead: ['Các phòng, ban'] }) },
    {
      why: 'continuing',
      plan: many(9, { schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null } }),
    },
  ],
})
