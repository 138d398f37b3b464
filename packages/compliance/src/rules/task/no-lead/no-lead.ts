import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { wholeTables } from '../../../plan-view/whole-tables.js'

/** Nobody leads the task. */
export const noLead = defineRule({
  meta: {
    id: 'task/no-lead',
    severity: 'error',
    title: { vi: 'Nhiệm vụ không có đơn vị chủ trì', en: 'Nobody leads the task' },
    messages: {
      one: { vi: 'Nhiệm vụ “{quote}” không giao ai chủ trì.', en: 'Nobody is to lead the task “{quote}”.' },
      table: {
        vi: 'Bảng nhiệm vụ ({count} nhiệm vụ) không có cột đơn vị chủ trì.',
        en: 'The table of {count} tasks has no column for who leads them.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    const expected = { vi: 'một đơn vị chủ trì', en: 'one body that leads' }
    const { tables, others } = wholeTables(plan, ({ lead, columns }) => lead.length === 0 && !columns.includes('lead'))
    for (const { at, quote, tasks } of tables) {
      yield {
        message: 'table',
        data: { count: String(tasks.length), quote },
        subject: 'tasks',
        at,
        quote,
        value: 'table',
        expected,
      }
    }
    for (const { id, line, span, name, lead } of others) {
      if (lead.length > 0) continue
      yield {
        message: 'one',
        data: { quote: name, count: '1' },
        subject: subjectOf('task', id),
        at: { line, span },
        quote: name,
        expected,
      }
    }
  },
})
