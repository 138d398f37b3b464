import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { placeOfLack } from '../../../plan-view/place-of-lack.js'
import { passagesIn } from '../../../plan-view/role-at.js'

/** The plan assigns no task. */
export const none = defineRule({
  meta: {
    id: 'task/none',
    severity: 'error',
    title: { vi: 'Kế hoạch không giao nhiệm vụ', en: 'The plan assigns no task' },
    messages: {
      none: {
        vi: 'Kế hoạch không có nhiệm vụ nào, cả ở phần lời lẫn phụ lục.',
        en: 'The plan has no task, neither in its body nor in an annex.',
      },
    },
    basis: [basis.programme, basis.sixClear],
  },
  *check({ plan }) {
    if (plan.tasks.length > 0 || passagesIn(plan, 'tasks').length > 0) return
    yield {
      message: 'none',
      subject: 'tasks',
      ...placeOfLack(plan, 'tasks', 'targets', 'organisation'),
      value: 'none',
      expected: {
        vi: 'danh mục nhiệm vụ có người chủ trì, sản phẩm, thời hạn',
        en: 'tasks with a lead, a product and a deadline',
      },
    }
  },
})
