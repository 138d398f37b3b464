import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { looseReporting } from '../../../plan-view/loose-reporting.js'
import { roleAt } from '../../../plan-view/role-at.js'
import { folded } from '../../../wording/folded.js'
import { quoteOf } from '../../../wording/phrase.js'

/** Reports are asked for "periodically" or "on request" only. */
export const noCadence = defineRule({
  meta: {
    id: 'reporting/no-cadence',
    severity: 'warning',
    title: { vi: 'Chế độ báo cáo không có chu kỳ', en: 'Reports without a cadence' },
    messages: {
      loose: {
        vi: '“{quote}”: không ghi tháng, quý, 6 tháng hay năm, nên không ai biết khi nào phải báo cáo.',
        en: '“{quote}” names neither month, quarter, half-year nor year: nobody knows when a report is due.',
      },
    },
    basis: [basis.programme, basis.practice],
  },
  *check({ plan }) {
    if (plan.reporting.some(({ cadence }) => cadence !== 'ad-hoc')) return
    const loose = plan.passages.filter((passage) => passage.kind !== 'heading' && looseReporting.test(folded(passage)))
    const place = loose.find(({ line }) => ['organisation', 'reporting'].includes(roleAt(plan, line) ?? '')) ?? loose[0]
    const duty = plan.reporting[0]
    if (place === undefined && duty === undefined) return
    const quote =
      place === undefined
        ? 'báo cáo khi có yêu cầu'
        : (quoteOf(place.text, folded(place), looseReporting) ?? place.text)
    yield {
      message: 'loose',
      data: { quote },
      subject: 'reporting',
      at: { line: place?.line ?? duty?.line ?? 1, span: place?.span ?? duty?.span ?? null },
      quote,
      value: 'no-cadence',
      expected: { vi: 'chu kỳ (tháng, quý, 6 tháng, năm) và ngày gửi', en: 'a cadence and a due day' },
      suggestion: 'Báo cáo định kỳ 6 tháng (trước ngày …/6) và năm (trước ngày …/11) về Ủy ban nhân dân xã',
    }
  },
})
