import type { Task } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { bodyKey } from '../../../body/body-key.js'
import { isCollective } from '../../../body/is-collective.js'
import { daysBetween } from '../../../time/civil-days.js'

/** One body leads more tasks due in one quarter than the option allows. */
export const overload = defineRule({
  meta: {
    id: 'task/overload',
    severity: 'info',
    title: { vi: 'Một đơn vị chủ trì quá nhiều nhiệm vụ trong một quý', en: 'One body leads too much in one quarter' },
    messages: {
      overload: {
        vi: '“{quote}” chủ trì {count} nhiệm vụ cùng đến hạn trong {quarter}, hơn mức {most}.',
        en: '“{quote}” leads {count} tasks due in {quarter}, more than {most}.',
      },
    },
    basis: [basis.practice],
    options: {
      tasks: {
        type: 'integer',
        default: 8,
        minimum: 1,
        label: { vi: 'Số nhiệm vụ nhiều nhất trong một quý', en: 'Most tasks in one quarter' },
      },
    },
  },
  *check({ plan, options }) {
    const groups = new Map<string, { readonly body: string; readonly quarter: string; readonly tasks: Task[] }>()
    for (const task of plan.tasks) {
      const { schedule } = task
      // What may be done at any time of the year is not due in its last quarter.
      if (
        schedule?.kind !== 'due' ||
        schedule.end === null ||
        (schedule.start !== null && daysBetween(schedule.start, schedule.end) > 200)
      )
        continue
      const quarter = `quý ${['I', 'II', 'III', 'IV'][Math.ceil(Number(schedule.end.slice(5, 7)) / 3) - 1] ?? ''}/${schedule.end.slice(0, 4)}`
      for (const body of task.lead.filter((name) => !isCollective(name))) {
        const key = `${bodyKey(body)} ${quarter}`
        const group = groups.get(key) ?? { body, quarter, tasks: [] }
        group.tasks.push(task)
        groups.set(key, group)
      }
    }
    for (const { body, quarter, tasks } of groups.values()) {
      const [first] = tasks
      if (first === undefined || tasks.length <= options.tasks) continue
      yield {
        message: 'overload',
        data: { quote: body, count: String(tasks.length), quarter, most: String(options.tasks) },
        subject: `body:${bodyKey(body)}`,
        at: { line: first.line, span: first.span },
        quote: body,
        value: quarter,
        expected: { vi: `không quá ${String(options.tasks)}`, en: `at most ${String(options.tasks)}` },
        actual: String(tasks.length),
      }
    }
  },
})
