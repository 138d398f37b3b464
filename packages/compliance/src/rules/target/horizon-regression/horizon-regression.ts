import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { wantsLess } from '../../../measure/wants-less.js'
import { seriesOf } from '../../../measure/series.js'

/** A later horizon asks less than an earlier one. */
export const horizonRegression = defineRule({
  meta: {
    id: 'target/horizon-regression',
    severity: 'error',
    title: { vi: 'Mốc sau thấp hơn mốc trước', en: 'A later horizon asks less' },
    messages: {
      less: {
        vi: '“{quote}”: {horizon} đặt {value}, kém hơn {earlier} đã đặt {before} (dòng {line}).',
        en: '“{quote}”: {horizon} asks {value}, less than the {before} of {earlier} (line {line}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan, indicators }) {
    for (const series of seriesOf(plan)) {
      for (const [index, one] of series.slice(1).entries()) {
        const before = series[index]
        if (before?.clause == null || one.clause === null || before.base !== one.base) continue
        if (!isDecimal(one.clause.value) || !isDecimal(before.clause.value)) continue
        const order = compareDecimals(one.clause.value, before.clause.value)
        if (wantsLess(one, indicators) ? order <= 0 : order >= 0) continue
        const unit = one.clause.unit
        yield {
          message: 'less',
          data: {
            quote: one.subject,
            value: `${one.clause.value} ${unit}`,
            before: `${before.clause.value} ${unit}`,
            horizon: one.horizon ?? '',
            earlier: before.horizon ?? '',
            line: String(before.target.line),
          },
          subject: subjectOf('target', one.target.id),
          at: { line: one.target.line, span: one.target.span },
          quote: one.subject,
          value: `${before.clause.value} ${one.clause.value}`,
          expected: {
            vi: `không kém ${before.clause.value} ${unit}`,
            en: `no less than ${before.clause.value} ${unit}`,
          },
          actual: `${one.clause.value} ${unit}`,
        }
      }
    }
  },
})
