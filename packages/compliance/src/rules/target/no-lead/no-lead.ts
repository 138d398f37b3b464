import type { Target } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { counterpartsOf } from '../../../measure/counterparts.js'

/** Nobody leads the target. */
export const noLead = defineRule({
  meta: {
    id: 'target/no-lead',
    severity: 'error',
    title: { vi: 'Chỉ tiêu không có đơn vị chủ trì', en: 'Nobody leads the target' },
    messages: {
      all: {
        vi: 'Không chỉ tiêu nào của kế hoạch ({count} chỉ tiêu) có đơn vị chủ trì.',
        en: 'None of the {count} targets of the plan has a body that leads it.',
      },
      section: {
        vi: '{count} chỉ tiêu của mục “{section}” không có đơn vị chủ trì, bắt đầu từ “{quote}”.',
        en: '{count} targets of “{section}” have nobody who leads them, from “{quote}” on.',
      },
    },
    basis: [basis.sixClear, basis.measurable],
  },
  *check({ plan }) {
    const { targets } = plan
    if (targets.length === 0) return
    const led = counterpartsOf(plan)
    const lacking = targets.filter((target) => target.lead.length === 0 && (led.get(target)?.lead.length ?? 0) === 0)
    const [first] = lacking
    if (first === undefined) return
    if (lacking.length === targets.length) {
      yield hit('all', first, targets.length, 'targets')
      return
    }
    const sections = groupBySection(lacking)
    for (const [section, [head, ...more]] of sections) {
      if (head !== undefined) yield hit('section', head, more.length + 1, subjectOf('target', head.id), section)
    }
  },
})

function groupBySection(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const groups = new Map<string, Target[]>()
  for (const target of targets) groups.set(target.section, [...(groups.get(target.section) ?? []), target])
  return groups
}

function hit(message: string, target: Target, count: number, subject: string, section = '') {
  return {
    message,
    data: { count: String(count), quote: target.text, section: section.split(' > ').at(-1) ?? '' },
    subject,
    at: { line: target.line, span: target.span },
    quote: target.text,
    value: message === 'all' ? 'all' : target.text,
    expected: { vi: 'một đơn vị chủ trì cho mỗi chỉ tiêu', en: 'one body that leads each target' },
  }
}
