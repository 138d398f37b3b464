import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noCoordinator } from './no-coordinator.js'

const other = makeTask('Tập huấn kỹ năng số')
ruleTable(noCoordinator, {
  hits: [
    {
      why: 'one blank cell',
      plan: { tasks: [other, makeTask('Cập nhật dữ liệu hộ tịch', { coordinators: [], line: 182 })] },
      quote: 'hộ tịch',
      line: 182,
    },
    {
      why: 'two',
      plan: { tasks: [other, makeTask('A', { coordinators: [] }), makeTask('B', { coordinators: [], line: 61 })] },
      quote: 'A',
      hits: 2,
    },
    {
      why: 'led by all',
      plan: { tasks: [other, makeTask('Khai thác dữ liệu', { lead: ['Các phòng, ban'], coordinators: [] })] },
      quote: 'Khai thác',
    },
  ],
  silent: [
    { why: 'filled', plan: { tasks: [other] } },
    {
      why: 'no such column',
      plan: { tasks: [other, makeTask('Số hóa di tích', { coordinators: [], columns: ['lead', 'schedule'] })] },
    },
    { why: 'nobody coordinates anything', plan: { tasks: [makeTask('Số hóa di tích', { coordinators: [] })] } },
  ],
})
