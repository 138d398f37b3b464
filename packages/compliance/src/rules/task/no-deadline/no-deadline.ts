import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { passagesIn, roleAt } from '../../../plan-view/role-at.js'
import { wholeTables } from '../../../plan-view/whole-tables.js'

/** Neither deadline nor cadence. */
export const noDeadline = defineRule({
  meta: {
    id: 'task/no-deadline',
    severity: 'error',
    title: { vi: 'Nhiệm vụ không có thời hạn', en: 'The task has neither deadline nor cadence' },
    messages: {
      one: {
        vi: 'Nhiệm vụ “{quote}” không ghi thời hạn hay chu kỳ thực hiện.',
        en: 'The task “{quote}” has neither deadline nor cadence.',
      },
      table: {
        vi: 'Bảng nhiệm vụ ({count} nhiệm vụ) không có cột thời hạn.',
        en: 'The table of {count} tasks has no column for their deadline.',
      },
      section: {
        vi: 'Mục “{quote}” có {count} nội dung nhưng chỉ {scheduled} nội dung có thời hạn, và kế hoạch không có danh mục nhiệm vụ kèm theo.',
        en: 'Section “{quote}” has {count} items of which {scheduled} have a deadline, and no table of tasks is attached.',
      },
    },
    basis: [basis.sixClear],
    options: {
      items: {
        type: 'integer',
        default: 4,
        minimum: 1,
        label: {
          vi: 'Mục nhiệm vụ có ít nhất chừng này nội dung',
          en: 'A section of tasks has at least this many items',
        },
      },
    },
  },
  *check({ plan, options }) {
    const expected = { vi: 'ngày, quý hoặc chu kỳ thực hiện', en: 'a day, a quarter or a cadence' }
    const data = { quote: '', count: '', scheduled: '' }
    const { tables, others } = wholeTables(
      plan,
      ({ schedule, columns }) => schedule === null && !columns.includes('schedule'),
    )
    for (const { at, quote, tasks } of tables) {
      yield {
        message: 'table',
        data: { ...data, count: String(tasks.length) },
        subject: 'tasks',
        at,
        quote,
        value: 'table',
        expected,
      }
    }
    for (const { id, line, span, name, schedule } of others) {
      if (schedule !== null) continue
      yield {
        message: 'one',
        data: { ...data, quote: name },
        subject: subjectOf('task', id),
        at: { line, span },
        quote: name,
        expected,
      }
    }
    if (plan.tasks.some(({ origin }) => origin === 'annex')) return
    const section = plan.sections.find(({ role }) => role === 'tasks')
    if (section === undefined) return
    const items = passagesIn(plan, 'tasks').filter(({ kind, text }) => kind !== 'cell' && text.length > 40)
    const scheduled = plan.tasks.filter(
      ({ line, schedule }) => schedule !== null && roleAt(plan, line) === 'tasks',
    ).length
    if (items.length < options.items || scheduled * 4 > items.length) return
    yield {
      message: 'section',
      data: { quote: section.title, count: String(items.length), scheduled: String(scheduled) },
      subject: 'tasks',
      at: { line: section.line, span: section.span },
      quote: section.title,
      value: 'section',
      expected,
    }
  },
})
