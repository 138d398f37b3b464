import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'

/** Not said by when the target is to be reached. */
export const noHorizon = defineRule({
  meta: {
    id: 'target/no-horizon',
    severity: 'warning',
    title: { vi: 'Chỉ tiêu không có thời hạn', en: 'Not said by when' },
    messages: {
      all: {
        vi: 'Không chỉ tiêu nào của kế hoạch ({count} chỉ tiêu) cho biết phải đạt vào thời điểm nào.',
        en: 'None of the {count} targets of the plan says by when it is to be reached.',
      },
      one: {
        vi: 'Chỉ tiêu “{quote}” không cho biết phải đạt vào thời điểm nào.',
        en: 'The target “{quote}” does not say by when it is to be reached.',
      },
    },
    basis: [basis.sixClear, basis.measurable],
  },
  *check({ plan }) {
    const lacking = plan.targets.filter(({ horizon }) => horizon === null)
    const all = lacking.length === plan.targets.length && lacking.length > 1
    for (const { id, line, span, text } of all ? lacking.slice(0, 1) : lacking) {
      yield {
        message: all ? 'all' : 'one',
        data: { quote: text, count: String(lacking.length) },
        subject: all ? 'targets' : subjectOf('target', id),
        at: { line, span },
        quote: text,
        value: all ? 'all' : text,
        expected: {
          vi: 'năm hoặc ngày phải đạt, ví dụ “đến hết năm 2026”',
          en: 'a year or day, such as “đến hết năm 2026”',
        },
      }
    }
  },
})
