import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { sameBody } from '../../../body/body-key.js'

/** The same body leads and coordinates the task. */
export const leadEqualsCoordinator = defineRule({
  meta: {
    id: 'task/lead-equals-coordinator',
    severity: 'warning',
    title: { vi: 'Đơn vị chủ trì cũng là đơn vị phối hợp', en: 'The lead is also the coordinator' },
    messages: {
      same: {
        vi: 'Nhiệm vụ “{name}”: “{quote}” vừa chủ trì vừa phối hợp.',
        en: 'Task “{name}”: “{quote}” both leads and coordinates.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    for (const { id, line, span, name, lead, coordinators } of plan.tasks) {
      const quote = lead.find((body) => coordinators.some((other) => sameBody(body, other)))
      if (quote === undefined) continue
      yield {
        message: 'same',
        data: { name, quote },
        subject: subjectOf('task', id),
        at: { line, span },
        quote,
        expected: { vi: 'đơn vị phối hợp khác đơn vị chủ trì', en: 'a coordinator other than the lead' },
        actual: quote,
      }
    }
  },
})
