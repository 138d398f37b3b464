import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { wholeTables } from '../../../plan-view/whole-tables.js'
import { fold } from '../../../wording/fold.js'

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
    const bodies = plan.charged.map(({ name }) => fold(name).trim())
    for (const { id, line, span, name, lead, origin } of others) {
      if (lead.length > 0 || (origin === 'body' && hasDoer(name, bodies))) continue
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

const label = /^[^:]{3,60}: /u
const helps = /^[^,;.]{0,20}? ?(?:phối hợp|tham gia|hỗ trợ|được)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u

/** Running text that begins with a body the plan charges, and has it do the work: "Văn phòng HĐND và UBND rà soát …". */
function hasDoer(name: string, bodies: readonly string[]): boolean {
  const sentence = fold(name).trim().replace(label, '')
  return bodies.some((body) => sentence.startsWith(`${body} `) && !helps.test(sentence.slice(body.length)))
}
