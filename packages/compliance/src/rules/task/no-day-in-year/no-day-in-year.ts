import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { edtfBounds } from '../../../time/edtf-bounds.js'

/** "Hằng năm" in a plan of one year: no day to hold anyone to. */
export const noDayInYear = defineRule({
  meta: {
    id: 'task/no-day-in-year',
    severity: 'info',
    title: { vi: '“Hằng năm” trong kế hoạch một năm', en: '“Yearly” in a plan of one year' },
    messages: {
      yearly: {
        vi: 'Nhiệm vụ “{name}” ghi “{quote}” trong kế hoạch của một năm: không có mốc nào để kiểm tra.',
        en: 'Task “{name}” is “{quote}” in a plan of one year: there is no day to check it by.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    const period = edtfBounds(plan.header.period)
    if (period === null || period.first.slice(0, 4) !== period.last.slice(0, 4)) return
    for (const { id, line, span, name, schedule, scheduleRaw } of plan.tasks) {
      if (schedule?.kind !== 'recurring' || schedule.recurrence !== 'yearly' || schedule.also === 'ongoing') continue
      if (schedule.start !== null || schedule.end !== null) continue
      const quote = scheduleRaw ?? 'Hằng năm'
      yield {
        message: 'yearly',
        data: { name, quote },
        subject: subjectOf('task', id),
        at: { line, span },
        quote,
        expected: { vi: 'quý hoặc tháng trong năm', en: 'a quarter or month of the year' },
        actual: quote,
      }
    }
  },
})
