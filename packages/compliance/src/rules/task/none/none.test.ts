import { makePassage, makeSection, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { none } from './none.js'

const tasksSection = makeSection('III. NHIỆM VỤ, GIẢI PHÁP', 'tasks', { line: 50 })
await testRule(
  none,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'targets only',
        plan: makePlan({ tasks: [] }),
        findings: [
          {
            quote: 'CHỈ TIÊU',
            line: 27,
            message: 'none',
            severity: 'error',
            subject: 'tasks',
            says: 'Kế hoạch không có nhiệm vụ nào, cả ở phần lời lẫn phụ lục.',
            expected: 'danh mục nhiệm vụ có người chủ trì, sản phẩm, thời hạn',
            value: 'none',
          },
        ],
      },
      {
        name: 'a heading with nothing under it',
        plan: makePlan({ tasks: [], sections: [tasksSection], passages: [] }),
        findings: [{ quote: 'NHIỆM VỤ, GIẢI PHÁP', line: 50 }],
      },
      {
        name: 'no section either',
        plan: makePlan({ tasks: [], sections: [], passages: [] }),
        findings: [{ quote: 'Thực hiện Nghị quyết', line: 9 }],
      },
    ],
    lookAlikes: [
      { name: 'one task', plan: makePlan({ tasks: [makeTask('Tập huấn kỹ năng số')] }) },
      {
        name: 'tasks in words, without schedule',
        plan: makePlan({
          tasks: [],
          sections: [tasksSection],
          passages: [makePassage('- Tổ chức tập huấn kỹ năng số.', { line: 52 })],
        }),
      },
      {
        name: 'a task of the body',
        plan: makePlan({ tasks: [makeTask('Định kỳ hằng quý rà soát tiến độ', { origin: 'body' })] }),
      },
    ],
  },
  builtIn,
)
