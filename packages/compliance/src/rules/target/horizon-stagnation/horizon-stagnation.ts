import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { seriesOf } from '../../../measure/series.js'
import { indicatorOf } from '../../../measure/indicator-of.js'

/** A later horizon repeats an earlier value. */
export const horizonStagnation = defineRule({
  meta: {
    id: 'target/horizon-stagnation',
    severity: 'info',
    title: { vi: 'Mốc sau lặp lại giá trị mốc trước', en: 'A later horizon repeats an earlier value' },
    messages: {
      repeats: {
        vi: '“{quote}”: {horizon} vẫn đặt {value} như {earlier} (dòng {line}).',
        en: '“{quote}”: {horizon} asks {value}, as {earlier} did (line {line}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan, indicators }) {
    for (const series of seriesOf(plan)) {
      const at = series.findIndex((one, index) => {
        const before = series[index - 1]
        if (before?.clause == null || one.clause === null || one.base !== before.base) return false
        if (!isDecimal(one.clause.value) || !isDecimal(before.clause.value)) return false
        return (
          compareDecimals(one.clause.value, before.clause.value) === 0 && one.clause.strive === before.clause.strive
        )
      })
      const one = series[at]
      const before = series[at - 1]
      if (one?.clause == null || before === undefined) continue
      const { value, unit } = one.clause
      const ceiling = indicatorOf(indicators, one.indicator)?.maximum ?? (unit === '%' ? '100' : null)
      yield {
        message: 'repeats',
        data: {
          quote: one.subject,
          value: `${value} ${unit}`,
          horizon: one.horizon ?? '',
          earlier: before.horizon ?? '',
          line: String(before.target.line),
        },
        subject: subjectOf('target', one.target.id),
        at: { line: one.target.line, span: one.target.span },
        quote: one.subject,
        value,
        severity: ceiling !== null && compareDecimals(value, ceiling) >= 0 ? 'advice' : 'info',
        expected: { vi: 'mức cao hơn, hoặc ghi rõ “duy trì”', en: 'a higher level, or “keep” said openly' },
        actual: `${value} ${unit}`,
      }
    }
  },
})
