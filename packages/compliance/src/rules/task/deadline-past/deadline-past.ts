import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { issueDays } from '../../../time/issue-days.js'
import { writtenDay } from '../../../time/written-day.js'

/** Due before the plan was issued. */
export const deadlinePast = defineRule({
  meta: {
    id: 'task/deadline-past',
    severity: 'error',
    title: { vi: 'Thời hạn đã qua khi ban hành kế hoạch', en: 'Due before the plan was issued' },
    messages: {
      past: {
        vi: 'Nhiệm vụ “{name}” có thời hạn “{quote}” (đến {end}), trước khi kế hoạch ban hành ({issued}).',
        en: 'Task “{name}” is due “{quote}” (by {end}), before the plan is issued ({issued}).',
      },
    },
    basis: [basis.ownWords, basis.sixClear],
  },
  *check({ plan }) {
    const issued = issueDays(plan)
    if (issued === null) {
      if (plan.tasks.some(({ schedule }) => schedule?.kind === 'due')) {
        yield { notChecked: { vi: 'kế hoạch không ghi ngày ban hành', en: 'the plan gives no date of issue' } }
      }
      return
    }
    for (const { id, line, span, name, schedule, scheduleRaw } of plan.tasks) {
      if (schedule?.kind !== 'due' || schedule.end === null || schedule.end >= issued.first) continue
      const quote = scheduleRaw ?? writtenDay(schedule.end)
      yield {
        message: 'past',
        data: { name, quote, end: writtenDay(schedule.end), issued: writtenDay(plan.header.date ?? issued.first) },
        subject: subjectOf('task', id),
        at: { line, span },
        quote,
        value: schedule.end,
        expected: {
          vi: `thời hạn sau ${writtenDay(issued.first)}`,
          en: `a deadline after ${writtenDay(issued.first)}`,
        },
        actual: writtenDay(schedule.end),
      }
    }
  },
})
