import type { Task } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { isCollective } from '../../../body/is-collective.js'
import { fold } from '../../../wording/fold.js'

/** The head is "thủ trưởng các cơ quan": nobody in person. */
export const collectiveHead = defineRule({
  meta: {
    id: 'task/collective-head',
    severity: 'warning',
    title: { vi: 'Người đứng đầu ghi chung cho nhiều cơ quan', en: 'The head is many at once' },
    messages: {
      collective: {
        vi: 'Người đứng đầu của nhiệm vụ “{name}” là “{quote}”: không rõ ai.',
        en: 'The head of task “{name}” is “{quote}”: nobody in person.',
      },
      many: {
        vi: 'Người đứng đầu của {count} nhiệm vụ đều ghi “{quote}”: không rõ ai.',
        en: 'The head of {count} tasks is “{quote}”: nobody in person.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    const groups = new Map<string, Task[]>()
    for (const task of plan.tasks) {
      if (task.head === null || !isCollective(task.head)) continue
      const key = fold(task.head)
      groups.set(key, [...(groups.get(key) ?? []), task])
    }
    for (const [first, ...more] of groups.values()) {
      if (first?.head == null) continue
      yield {
        message: more.length === 0 ? 'collective' : 'many',
        data: { quote: first.head, name: first.name, count: String(more.length + 1) },
        subject: more.length === 0 ? subjectOf('task', first.id) : 'tasks',
        at: { line: first.line, span: first.span },
        quote: first.head,
        expected: { vi: 'chức danh của một người, ví dụ “Trưởng phòng Kinh tế”', en: 'the office of one person' },
        actual: first.head,
      }
    }
  },
})
