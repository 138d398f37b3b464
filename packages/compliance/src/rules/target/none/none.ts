import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { placeOfLack } from '../../../plan-view/place-of-lack.js'

/** The plan sets no target that can be measured. */
export const none = defineRule({
  meta: {
    id: 'target/none',
    severity: 'error',
    title: { vi: 'Kế hoạch không có chỉ tiêu đo được', en: 'The plan sets no measurable target' },
    messages: {
      none: {
        vi: 'Kế hoạch không đặt ra chỉ tiêu cụ thể nào.',
        en: 'The plan sets no target at all.',
      },
      'only-words': {
        vi: 'Cả {count} mục tiêu cụ thể của kế hoạch đều không có con số để đo.',
        en: 'None of the {count} targets of the plan has a figure to measure by.',
      },
    },
    basis: [basis.programme, basis.measurable],
  },
  *check({ plan }) {
    if (plan.targets.some(({ clauses }) => clauses.length > 0)) return
    const [first] = plan.targets
    yield {
      message: first === undefined ? 'none' : 'only-words',
      data: { count: String(plan.targets.length) },
      subject: 'targets',
      ...(first === undefined
        ? placeOfLack(plan, 'targets', 'general-objectives', 'tasks', 'purpose')
        : { at: { line: first.line, span: first.span }, quote: first.text }),
      value: 'none',
      expected: { vi: 'chỉ tiêu có số liệu và thời hạn', en: 'targets with a figure and a date' },
    }
  },
})
