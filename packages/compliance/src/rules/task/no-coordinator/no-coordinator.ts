import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'

/** The cell of the coordinators is left blank. */
export const noCoordinator = defineRule({
  meta: {
    id: 'task/no-coordinator',
    severity: 'info',
    title: { vi: 'Ô đơn vị phối hợp để trống', en: 'The cell of the coordinators is blank' },
    messages: {
      blank: {
        vi: 'Nhiệm vụ “{quote}” để trống ô đơn vị phối hợp.',
        en: 'The task “{quote}” leaves the coordinators blank.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    const filled = plan.tasks.some(({ coordinators }) => coordinators.length > 0)
    for (const { id, line, span, name, coordinators, columns } of plan.tasks) {
      if (!filled || coordinators.length > 0 || !columns.includes('coordinators')) continue
      yield {
        message: 'blank',
        data: { quote: name },
        subject: subjectOf('task', id),
        at: { line, span },
        quote: name,
        expected: { vi: 'đơn vị phối hợp, hoặc ghi “Không”', en: 'coordinators, or “none” said openly' },
      }
    }
  },
})
