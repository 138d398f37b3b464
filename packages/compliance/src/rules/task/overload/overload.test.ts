import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { overload } from './overload.js'

const many = (count: number, some = {}) => ({
  tasks: Array.from({ length: count }, (_, index) => makeTask(`Việc ${String(index)}`, { line: 60 + index, ...some })),
})
const year = { schedule: { kind: 'due', start: '2026-01-01', end: '2026-12-31', recurrence: null, condition: null } }
await testRule(
  overload,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'nine in one quarter',
        plan: makePlan(many(9)),
        findings: [
          {
            quote: 'Phòng Kinh tế',
            line: 60,
            message: 'overload',
            severity: 'info',
            subject: 'body:phòng kinh tế',
            says: '“Phòng Kinh tế” chủ trì 9 nhiệm vụ cùng đến hạn trong quý III/2026, hơn mức 8.',
            expected: 'không quá 8',
            actual: '9',
            value: 'quý III/2026',
          },
        ],
      },
      { name: 'an option', plan: makePlan(many(4)), options: { tasks: 3 }, findings: [{ quote: 'Phòng Kinh tế' }] },
      {
        name: 'under two spellings',
        plan: makePlan({ tasks: [...many(5).tasks, ...many(4, { lead: ['Phòng Kinh tế xã'] }).tasks] }),
        findings: [{ quote: 'Phòng Kinh tế' }],
      },
    ],
    lookAlikes: [
      { name: 'eight', plan: makePlan(many(8)) },
      { name: 'over the whole year', plan: makePlan(many(12, year)) },
      { name: 'a collective is nobody', plan: makePlan(many(9, { lead: ['Các phòng, ban'] })) },
      {
        name: 'continuing',
        plan: makePlan(
          many(9, { schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null } }),
        ),
      },
    ],
  },
  builtIn,
)
