import { makePassage, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noLead } from './no-lead.js'

ruleTable(noLead, {
  hits: [
    {
      why: 'a task in running text',
      plan: {
        tasks: [makeTask('Xây dựng nền tảng dữ liệu dùng chung', { origin: 'body', lead: [], columns: [], line: 193 })],
      },
      quote: 'nền tảng dữ liệu',
      line: 193,
      message: 'one',
    },
    {
      why: 'an empty cell',
      plan: { tasks: [makeTask('Tập huấn kỹ năng số'), makeTask('Nâng cấp mạng LAN', { lead: [], line: 61 })] },
      quote: 'mạng LAN',
      line: 61,
      message: 'one',
    },
    {
      why: 'a table without the column',
      plan: {
        tasks: [
          makeTask('Tập huấn kỹ năng số', { lead: [], columns: ['schedule'] }),
          makeTask('Nâng cấp mạng LAN', { lead: [], columns: ['schedule'], line: 61 }),
        ],
        passages: [makePassage('TT', { kind: 'cell', line: 59 })],
      },
      quote: 'TT',
      line: 59,
      message: 'table',
    },
  ],
  silent: [
    { why: 'led', plan: { tasks: [makeTask('Tập huấn kỹ năng số')] } },
    {
      why: 'led by a collective: another rule',
      plan: { tasks: [makeTask('Tập huấn kỹ năng số', { lead: ['Các phòng, ban'] })] },
    },
    { why: 'no task: another rule', plan: { tasks: [] } },
  ],
})
