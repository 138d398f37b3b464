import { makePassage, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noDeliverable } from './no-deliverable.js'

const schedule = { kind: 'recurring', start: null, end: null, recurrence: 'quarterly', condition: null } as const
const bare = { deliverable: null, columns: ['lead', 'coordinators', 'schedule'] } as const
ruleTable(noDeliverable, {
  hits: [
    {
      why: 'an empty cell',
      plan: { tasks: [makeTask('Tập huấn'), makeTask('Nâng cấp mạng LAN', { deliverable: null, line: 61 })] },
      quote: 'mạng LAN',
      line: 61,
      message: 'one',
    },
    {
      why: 'a dated task in running text',
      plan: {
        tasks: [makeTask('Xây dựng nền tảng hỗ trợ công vụ', { ...bare, origin: 'body', columns: [], line: 193 })],
      },
      quote: 'nền tảng',
      line: 193,
    },
    {
      why: 'a table without the column',
      plan: {
        tasks: [makeTask('Tập huấn', bare), makeTask('Nâng cấp mạng', { ...bare, line: 61 })],
        passages: [makePassage('STT', { kind: 'cell', line: 59 })],
      },
      quote: 'STT',
      line: 59,
      message: 'table',
    },
  ],
  silent: [
    { why: 'a product', plan: { tasks: [makeTask('Ban hành quy chế', { deliverable: 'Quy chế được ban hành' })] } },
    { why: 'a vague product: another rule', plan: { tasks: [makeTask('Tập huấn', { deliverable: 'Báo cáo' })] } },
    {
      why: 'a recurring act in running text',
      plan: { tasks: [makeTask('Định kỳ hằng quý, rà soát tiến độ', { ...bare, origin: 'body', schedule })] },
    },
  ],
})
