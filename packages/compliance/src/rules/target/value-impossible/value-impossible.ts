import type { Clause, Indicator, Target } from '@commune-plan/model'
import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'
import { indicatorOf } from '../../../measure/indicator-of.js'

/** Growth, and shares of a plan or estimate, may pass 100 %. */
const mayExceed = phrase(
  'tăng',
  'tăng trưởng',
  'vượt',
  'gấp',
  'so với',
  'bằng',
  'dự toán',
  'kế hoạch (?:giao|năm|được giao)',
  'chỉ tiêu (?:giao|được giao)',
  'hoàn thành',
  'giảm',
)

/** Above 100 % of a share, negative, or beyond the range of the indicator. */
export const valueImpossible = defineRule({
  meta: {
    id: 'target/value-impossible',
    severity: 'error',
    title: { vi: 'Giá trị chỉ tiêu không thể có', en: 'A value that cannot be' },
    messages: {
      'above-100': {
        vi: 'Chỉ tiêu “{text}” đặt {value}%, vượt quá toàn bộ.',
        en: 'The target “{text}” asks {value} % of a whole.',
      },
      negative: {
        vi: 'Chỉ tiêu “{text}” đặt giá trị âm: {value}.',
        en: 'The target “{text}” asks a negative value: {value}.',
      },
      range: {
        vi: 'Chỉ tiêu “{text}” đặt {value}, ngoài khoảng {range} của chỉ số.',
        en: 'The target “{text}” asks {value}, outside the range {range} of the indicator.',
      },
    },
    basis: [basis.measurable],
  },
  *check({ plan, indicators }) {
    for (const target of plan.targets) {
      for (const clause of target.clauses) {
        const fault = faultOf(target, clause, indicators)
        if (fault === null) continue
        yield {
          message: fault.message,
          data: { text: target.text, value: clause.value, range: fault.range },
          subject: subjectOf('target', target.id),
          at: { line: target.line, span: target.span },
          quote: target.text,
          value: clause.value,
          expected: { vi: fault.range, en: fault.range },
          actual: `${clause.value} ${clause.unit}`,
        }
      }
    }
  },
})

function faultOf(
  target: Target,
  clause: Clause,
  indicators: readonly Indicator[],
): { readonly message: string; readonly range: string } | null {
  if (!isDecimal(clause.value)) return null
  if (clause.value.startsWith('-')) return { message: 'negative', range: '≥ 0' }
  const growth = mayExceed.test(fold(target.text))
  if (clause.unit === '%' && compareDecimals(clause.value, '100') > 0 && !growth)
    return { message: 'above-100', range: '0–100 %' }
  const indicator = indicatorOf(indicators, clause.indicator ?? target.indicator)
  if (indicator === undefined || fold(indicator.unit) !== fold(clause.unit) || growth) return null
  const { minimum, maximum } = indicator
  const outside =
    (minimum !== null && compareDecimals(clause.value, minimum) < 0) ||
    (maximum !== null && compareDecimals(clause.value, maximum) > 0)
  return outside ? { message: 'range', range: `${minimum ?? ''}–${maximum ?? ''}` } : null
}
