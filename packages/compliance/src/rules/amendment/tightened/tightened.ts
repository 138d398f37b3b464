import { defineRule } from '@commune-plan/engine'
import { diffPlans } from '../../../amendments/diff-plans.js'
import { subjectNames } from '../../../amendments/subject-names.js'
import { basis } from '../../../basis/basis.js'

/** With the earlier plan at hand: a value, deadline or scope became stronger. */
export const tightened = defineRule({
  meta: {
    id: 'amendment/tightened',
    severity: 'info',
    title: { vi: 'So với kế hoạch trước: chặt hơn', en: 'Compared with the earlier plan: stronger' },
    messages: {
      changed: {
        vi: '{what} “{quote}”: {field} trước là “{from}”, nay là “{to}”.',
        en: '{whatEn} “{quote}”: {fieldEn} was “{from}” and is “{to}”.',
      },
    },
    basis: [basis.previousPlan],
    needs: ['previous'],
  },
  *check({ plan, previous }) {
    if (previous === null) return
    for (const { kind, subject, field, before, after, from, to } of diffPlans(previous, plan).changes) {
      if (kind !== 'tightened' || before === null || after === null) continue
      const names = subjectNames(subject, field)
      yield {
        message: 'changed',
        data: { ...names, quote: after.quote, from: from ?? '–', to: to ?? '–' },
        subject: after.id.includes(':') ? after.id : `${subject}:${after.id}`,
        at: { line: after.line },
        quote: after.quote,
        value: `${field} ${from ?? ''} ${to ?? ''}`,
        expected: from === null ? null : { vi: from, en: from },
        actual: to,
      }
    }
  },
})
