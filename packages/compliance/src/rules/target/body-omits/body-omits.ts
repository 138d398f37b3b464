import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { counterpartsOf } from '../../../measure/counterparts.js'

/** In the annex of targets, missing in the body. */
export const bodyOmits = defineRule({
  meta: {
    id: 'target/body-omits',
    severity: 'info',
    title: { vi: 'Phần lời không nêu chỉ tiêu của phụ lục', en: 'The body omits a target of the annex' },
    messages: {
      omits: {
        vi: 'Chỉ tiêu “{quote}” chỉ có trong phụ lục, phần lời không nêu.',
        en: 'The target “{quote}” stands only in the annex.',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    if (!plan.targets.some(({ origin }) => origin === 'body')) return
    const counterparts = counterpartsOf(plan)
    for (const target of plan.targets) {
      if (target.origin !== 'annex' || counterparts.has(target)) continue
      yield {
        message: 'omits',
        data: { quote: target.text },
        subject: subjectOf('target', target.id),
        at: { line: target.line, span: target.span },
        quote: target.text,
        expected: { vi: 'chỉ tiêu được nêu ở phần mục tiêu', en: 'stated among the targets of the body' },
      }
    }
  },
})
