import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { horizonsOf, lastDay, seriesOf } from '../../../measure/series.js'
import { writtenDay } from '../../../time/written-day.js'

/** An indicator disappears at a horizon and comes back. */
export const horizonGap = defineRule({
  meta: {
    id: 'target/horizon-gap',
    severity: 'info',
    title: { vi: 'Chỉ tiêu bị bỏ ở một mốc rồi xuất hiện lại', en: 'A target disappears and comes back' },
    messages: {
      gap: {
        vi: '“{quote}” có ở mốc {from} và {to}, không có ở mốc {missing}.',
        en: '“{quote}” stands at {from} and {to}, and not at {missing}.',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const horizons = horizonsOf(plan)
    for (const series of seriesOf(plan)) {
      for (const [index, one] of series.slice(1).entries()) {
        const before = series[index]
        if (before === undefined) continue
        const missing = horizons.filter((day) => day > lastDay(before) && day < lastDay(one))
        if (missing.length === 0) continue
        yield {
          message: 'gap',
          data: {
            quote: before.subject,
            from: before.horizon ?? '',
            to: one.horizon ?? '',
            missing: missing.map((day) => (day.endsWith('-12-31') ? day.slice(0, 4) : writtenDay(day))).join(', '),
          },
          subject: subjectOf('target', before.target.id),
          at: { line: before.target.line, span: before.target.span },
          quote: before.subject,
          value: missing.join(' '),
          expected: { vi: 'chỉ tiêu được nêu ở mọi mốc, hoặc ghi “duy trì”', en: 'stated at each horizon' },
        }
      }
    }
  },
})
