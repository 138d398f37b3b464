import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { onlyCollective } from '../../../body/is-collective.js'

/** The target is led by a collective, so nobody answers for it. */
export const collectiveLead = defineRule({
  meta: {
    id: 'target/collective-lead',
    severity: 'warning',
    title: { vi: 'Chỉ tiêu giao tập thể chủ trì', en: 'A collective leads the target' },
    messages: {
      collective: {
        vi: 'Chỉ tiêu “{name}” do “{quote}” chủ trì: không rõ đơn vị nào chịu trách nhiệm.',
        en: 'The target “{name}” is led by “{quote}”: no single body answers for it.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    for (const target of plan.targets) {
      if (!onlyCollective(target.lead)) continue
      const quote = target.lead.join('; ')
      yield {
        message: 'collective',
        data: { quote, name: target.text },
        subject: subjectOf('target', target.id),
        at: { line: target.line, span: target.span },
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
