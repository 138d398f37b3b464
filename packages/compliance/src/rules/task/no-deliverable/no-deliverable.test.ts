import { makePassage, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noDeliverable } from './no-deliverable.js'

const schedule = { kind: 'recurring', start: null, end: null, recurrence: 'quarterly', condition: null } as const
const bare = { deliverable: null, columns: ['lead', 'coordinators', 'schedule'] } as const
await testRule(
  noDeliverable,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'an empty cell',
        plan: makePlan({
          tasks: [makeTask('Tập huấn'), makeTask('Nâng cấp mạng LAN', { deliverable: null, line: 61 })],
        }),
        findings: [{ quote: 'mạng LAN', line: 61, message: 'one' }],
      },
      {
        name: 'a dated task in running text',
        plan: makePlan({
          tasks: [makeTask('Xây dựng nền tảng hỗ trợ công vụ', { ...bare, origin: 'body', columns: [], line: 193 })],
        }),
        findings: [{ quote: 'nền tảng', line: 193 }],
      },
      {
        name: 'a table without the column',
        plan: makePlan({
          tasks: [makeTask('Tập huấn', bare), makeTask('Nâng cấp mạng', { ...bare, line: 61 })],
          passages: [makePassage('STT', { kind: 'cell', line: 59 })],
        }),
        findings: [{ quote: 'STT', line: 59, message: 'table' }],
      },
    ],
    lookAlikes: [
      {
        name: 'a product',
        plan: makePlan({ tasks: [makeTask('Ban hành quy chế', { deliverable: 'Quy chế được ban hành' })] }),
      },
      {
        name: 'a vague product: another rule',
        plan: makePlan({ tasks: [makeTask('Tập huấn', { deliverable: 'Báo cáo' })] }),
      },
      {
        name: 'a recurring act in running text',
        plan: makePlan({
          tasks: [makeTask('Định kỳ hằng quý, rà soát tiến độ', { ...bare, origin: 'body', schedule })],
        }),
      },
    ],
  },
  builtIn,
)
