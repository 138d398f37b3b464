import type { Target } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { lastHeading } from '../../../plan-view/last-heading.js'
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
    const led = counterpartsOf(plan)
    const lacking = plan.targets.filter(
      (target) => target.lead.length === 0 && (led.get(target)?.lead.length ?? 0) === 0,
    )
    if (lacking.length === 0) return
    if (lacking.length === plan.targets.length) {
      yield hit('all', lacking, 'targets')
      return
    }
    for (const targets of groupBySection(lacking)) yield hit('section', targets, subjectOf('target', targets[0]!.id))
  },
})

function groupBySection(targets: readonly Target[]): Iterable<readonly Target[]> {
  const groups = new Map<string, Target[]>()
  for (const target of targets) groups.set(target.section, [...(groups.get(target.section) ?? []), target])
  return groups.values()
}

function hit(message: 'all' | 'section', targets: readonly Target[], subject: string) {
  const { line, span, text, section } = targets[0]!
  return {
    message,
    data: { count: String(targets.length), quote: text, section: lastHeading(section) },
    subject,
    at: { line, span },
    quote: text,
    value: message === 'all' ? 'all' : text,
    expected: { vi: 'một đơn vị chủ trì cho mỗi chỉ tiêu', en: 'one body that leads each target' },
  }
}
