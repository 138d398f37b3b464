import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { onlyCollective } from '../../../body/is-collective.js'

/** The task is led by a collective, so nobody answers for it. */
export const collectiveLead = defineRule({
  meta: {
    id: 'task/collective-lead',
    severity: 'warning',
    title: { vi: 'Nhiệm vụ giao tập thể chủ trì', en: 'A collective leads the task' },
    messages: {
      collective: {
        vi: 'Nhiệm vụ “{name}” do “{quote}” chủ trì: không rõ đơn vị nào chịu trách nhiệm.',
        en: 'The task “{name}” is led by “{quote}”: no single body answers for it.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    for (const task of plan.tasks) {
      if (!onlyCollective(task.lead)) continue
      const quote = task.lead.join('; ')
      yield {
        message: 'collective',
        data: { quote, name: task.name },
        subject: subjectOf('task', task.id),
        at: { line: task.line, span: task.span },
        quote,
        expected: {
          vi: 'một đơn vị chủ trì, các đơn vị khác phối hợp',
          en: 'one body that leads, the others coordinate',
        },
        actual: quote,
      }
    }
  },
})
