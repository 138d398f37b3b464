import type { Cadence, ReportingDuty } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { fold } from '../../../wording/fold.js'

const names: Readonly<Record<Cadence, readonly [string, string]>> = {
  weekly: ['tuần', 'weekly'],
  monthly: ['tháng', 'monthly'],
  quarterly: ['quý', 'quarterly'],
  'half-yearly': ['6 tháng', 'half-yearly'],
  'nine-monthly': ['9 tháng', 'nine-monthly'],
  yearly: ['năm', 'yearly'],
  'ad-hoc': ['đột xuất', 'ad-hoc'],
}

/** A cadence without a day. */
export const noDueDay = defineRule({
  meta: {
    id: 'reporting/no-due-day',
    severity: 'info',
    title: { vi: 'Báo cáo định kỳ không ghi ngày gửi', en: 'A cadence without a due day' },
    messages: {
      open: {
        vi: 'Báo cáo {cadences} của {from} không ghi phải gửi trước ngày nào.',
        en: 'The {cadencesEn} reports of {from} have no due day.',
      },
    },
    basis: [basis.sixClear, basis.practice],
  },
  *check({ plan }) {
    const open = plan.reporting.filter(({ cadence, due }) => cadence !== 'ad-hoc' && due === null)
    const groups = new Map<string, ReportingDuty[]>()
    for (const duty of open) {
      const key = `${String(duty.line)} ${duty.from ?? ''}`
      groups.set(key, [...(groups.get(key) ?? []), duty])
    }
    for (const [first, ...more] of groups.values()) {
      if (first === undefined) continue
      const cadences = [...new Set([first, ...more].map(({ cadence }) => cadence))]
      yield {
        message: 'open',
        data: {
          cadences: cadences.map((cadence) => names[cadence][0]).join(', '),
          cadencesEn: cadences.map((cadence) => names[cadence][1]).join(', '),
          from: first.from ?? 'các đơn vị',
        },
        subject: `reporting:${fold(first.from ?? 'plan')}`,
        at: { line: first.line, span: first.span },
        quote: cadences.map((cadence) => names[cadence][0]).join(', '),
        expected: { vi: 'ngày gửi, ví dụ “trước ngày 05/6”', en: 'a day, such as “trước ngày 05/6”' },
      }
    }
  },
})
