import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { allHits, phrase } from '../../../wording/phrase.js'

const cadence = phrase('thường xuyên', 'h[àằ]ng (?:tuần|tháng|quý|năm)', '6 tháng')

/** Two cadences at once. */
export const twoCadences = defineRule({
  meta: {
    id: 'task/two-cadences',
    severity: 'info',
    title: { vi: 'Nhiệm vụ ghi hai chu kỳ', en: 'Two cadences at once' },
    messages: {
      two: {
        vi: 'Nhiệm vụ “{name}” ghi “{quote}”: không rõ theo chu kỳ nào.',
        en: 'Task “{name}” is “{quote}”: which of the two?',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    for (const { id, line, span, name, schedule, scheduleRaw } of plan.tasks) {
      const raw = scheduleRaw ?? ''
      const named = new Set(allHits(fold(raw), cadence).map(({ words }) => words.replace('hàng', 'hằng')))
      if (schedule?.also !== 'ongoing' && (named.size < 2 || raw.length > 60)) continue
      yield {
        message: 'two',
        data: { name, quote: raw },
        subject: subjectOf('task', id),
        at: { line, span },
        quote: raw,
        expected: { vi: 'một chu kỳ', en: 'one cadence' },
        actual: raw,
      }
    }
  },
})
