import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { daysBetween } from '../../../time/civil-days.js'
import { issueDays } from '../../../time/issue-days.js'
import { writtenDay } from '../../../time/written-day.js'

/** Due within a few days of issue. */
export const deadlineTight = defineRule({
  meta: {
    id: 'task/deadline-tight',
    severity: 'warning',
    title: { vi: 'Thời hạn quá gấp so với ngày ban hành', en: 'Due within a few days of issue' },
    messages: {
      tight: {
        vi: 'Nhiệm vụ “{name}” có thời hạn “{quote}” (đến {end}), nhiều nhất {days} ngày sau khi ban hành kế hoạch ({issued}).',
        en: 'Task “{name}” is due “{quote}” (by {end}), at most {days} days after the plan is issued ({issued}).',
      },
    },
    basis: [basis.practice],
    options: {
      days: {
        type: 'integer',
        default: 30,
        minimum: 1,
        maximum: 365,
        label: { vi: 'Số ngày ít nhất để thực hiện', en: 'Least number of days to do the work' },
      },
    },
  },
  *check({ plan, options }) {
    const issued = issueDays(plan)
    // Of a plan that gives the year alone nothing of the kind can be told.
    if (issued === null || daysBetween(issued.first, issued.last) > 31) return
    for (const { id, line, span, name, schedule, scheduleRaw } of plan.tasks) {
      if (schedule?.kind !== 'due' || schedule.end === null || schedule.end < issued.first) continue
      const days = daysBetween(issued.first, schedule.end)
      if (days > options.days) continue
      const quote = scheduleRaw ?? writtenDay(schedule.end)
      yield {
        message: 'tight',
        data: {
          name,
          quote,
          end: writtenDay(schedule.end),
          days: String(days),
          issued: writtenDay(plan.header.date ?? issued.first),
        },
        subject: subjectOf('task', id),
        at: { line, span },
        quote,
        value: schedule.end,
        expected: { vi: `ít nhất ${String(options.days)} ngày`, en: `at least ${String(options.days)} days` },
        actual: String(days),
      }
    }
  },
})
