import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { edtfBounds } from '../../../time/edtf-bounds.js'
import { writtenDay } from '../../../time/written-day.js'

/** Due after the period the plan covers. */
export const deadlineOutsidePlan = defineRule({
  meta: {
    id: 'task/deadline-outside-plan',
    severity: 'warning',
    title: { vi: 'Thời hạn vượt ra ngoài kỳ kế hoạch', en: 'Due after the period of the plan' },
    messages: {
      outside: {
        vi: 'Nhiệm vụ “{name}” có thời hạn “{quote}” (đến {end}), sau kỳ kế hoạch ({period}).',
        en: 'Task “{name}” is due “{quote}” (by {end}), after the period of the plan ({period}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const period = edtfBounds(plan.header.period)
    if (period === null) {
      if (plan.tasks.some(({ schedule }) => schedule?.kind === 'due')) {
        yield { notChecked: { vi: 'không rõ kế hoạch cho giai đoạn nào', en: 'the period of the plan is not known' } }
      }
      return
    }
    for (const { id, line, span, name, schedule, scheduleRaw } of plan.tasks) {
      if (schedule?.kind !== 'due' || schedule.end === null || schedule.end <= period.last) continue
      const quote = scheduleRaw ?? writtenDay(schedule.end)
      yield {
        message: 'outside',
        data: { name, quote, end: writtenDay(schedule.end), period: writtenDay(plan.header.period ?? '') },
        subject: subjectOf('task', id),
        at: { line, span },
        quote,
        value: schedule.end,
        expected: { vi: `không sau ${writtenDay(period.last)}`, en: `not after ${writtenDay(period.last)}` },
        actual: writtenDay(schedule.end),
      }
    }
  },
})
