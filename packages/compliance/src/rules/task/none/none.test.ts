import { makePassage, makeSection, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { none } from './none.js'

const tasksSection = makeSection('III. NHIỆM VỤ, GIẢI PHÁP', 'tasks', { line: 50 })
ruleTable(none, {
  hits: [
    { why: 'targets only', plan: { tasks: [] }, quote: 'CHỈ TIÊU', line: 27 },
    {
      why: 'a heading with nothing under it',
      plan: { tasks: [], sections: [tasksSection], passages: [] },
      quote: 'NHIỆM VỤ, GIẢI PHÁP',
      line: 50,
    },
    { why: 'no section either', plan: { tasks: [], sections: [], passages: [] }, quote: '', line: 9 },
  ],
  silent: [
    { why: 'one task', plan: { tasks: [makeTask('Tập huấn kỹ năng số')] } },
    {
      why: 'tasks in words, without schedule',
      plan: {
        tasks: [],
        sections: [tasksSection],
        passages: [makePassage('- Tổ chức tập huấn kỹ năng số.', { line: 52 })],
      },
    },
    { why: 'a task of the body', plan: { tasks: [makeTask('Định kỳ hằng quý rà soát tiến độ', { origin: 'body' })] } },
  ],
})
