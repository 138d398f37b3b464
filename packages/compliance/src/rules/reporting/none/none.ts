import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { placeOfLack } from '../../../plan-view/place-of-lack.js'
import { folded } from '../../../wording/folded.js'
import { looseReporting } from '../../../plan-view/loose-reporting.js'

/** The plan has no reporting regime. */
export const none = defineRule({
  meta: {
    id: 'reporting/none',
    severity: 'error',
    title: { vi: 'Không có chế độ báo cáo', en: 'No reporting regime' },
    messages: {
      none: {
        vi: 'Kế hoạch không quy định ai báo cáo, báo cáo khi nào.',
        en: 'The plan does not say who reports, nor when.',
      },
    },
    basis: [basis.programme, basis.practice],
  },
  *check({ plan }) {
    if (plan.reporting.length > 0 || plan.passages.some((passage) => looseReporting.test(folded(passage)))) return
    yield {
      message: 'none',
      subject: 'reporting',
      ...placeOfLack(plan, 'reporting', 'organisation', 'tasks'),
      value: 'none',
      expected: { vi: 'chu kỳ, thời hạn và nơi nhận báo cáo', en: 'cadence, due day and recipient of reports' },
    }
  },
})
