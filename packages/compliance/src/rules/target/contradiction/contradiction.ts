import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { measuredOf, type Measured } from '../../../measure/measured.js'
import { likeness } from '../../../measure/same-measure.js'

/** The same measure and horizon with different values. */
export const contradiction = defineRule({
  meta: {
    id: 'target/contradiction',
    severity: 'error',
    title: { vi: 'Hai chỉ tiêu mâu thuẫn nhau', en: 'Two targets contradict each other' },
    messages: {
      differs: {
        vi: 'Cùng một chỉ tiêu mà đặt {value} ở đây và {otherValue} ở dòng {line}: “{quote}”.',
        en: 'One target asks {value} here and {otherValue} in line {line}: “{quote}”.',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const seen: Measured[] = []
    for (const target of plan.targets) {
      const mine = measuredOf(target)
      for (const one of mine) {
        const before = seen.find((other) => contradicts(one, other))
        if (before?.clause == null || one.clause === null) continue
        const value = `${one.clause.value} ${one.clause.unit}`
        const otherValue = `${before.clause.value} ${before.clause.unit}`
        yield {
          message: 'differs',
          data: { quote: one.subject, value, otherValue, line: String(before.target.line) },
          subject: subjectOf('target', target.id),
          at: { line: target.line, span: target.span },
          quote: one.subject,
          value: `${one.clause.value} ${before.clause.value}`,
          expected: { vi: 'một giá trị cho một chỉ tiêu', en: 'one value for one target' },
          actual: `${value} / ${otherValue}`,
        }
        break
      }
      seen.push(...mine)
    }
  },
})

function contradicts(one: Measured, other: Measured): boolean {
  if (one.target.origin !== other.target.origin || one.horizon !== other.horizon || one.base !== other.base)
    return false
  if (one.clause === null || one.clause.comparator !== other.clause?.comparator) return false
  const { value } = one.clause
  if (!isDecimal(value) || !isDecimal(other.clause.value) || compareDecimals(value, other.clause.value) === 0)
    return false
  return likeness(one, other) >= 0.85
}
