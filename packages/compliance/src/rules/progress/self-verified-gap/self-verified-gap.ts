import type { Decimal, ReportedFigure } from '@commune-plan/model'
import {
  compareDecimals,
  decimalOfNumber,
  defineRule,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  subtractDecimals,
} from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { figureHit, reportedFigures } from '../../../plan-view/progress-hit.js'

/** Self-reported and verified values lie apart by more than the option. */
export const selfVerifiedGap = defineRule({
  meta: {
    id: 'progress/self-verified-gap',
    severity: 'warning',
    title: { vi: 'Số tự báo cáo lệch số đã xác minh', en: 'Self-reported and verified values lie apart' },
    messages: {
      gap: {
        vi: 'Kỳ {period}, “{name}”: tự báo cáo {own}, {by} xác minh {verified}, lệch quá {points} điểm.',
        en: 'Period {periodEn}, “{nameEn}”: {own} by the unit, {verified} by {by}: more than {points} points apart.',
      },
    },
    basis: [basis.counting, basis.practice],
    needs: ['progress'],
    options: {
      points: {
        type: 'integer',
        default: 5,
        minimum: 0,
        label: { vi: 'Mức lệch được bỏ qua (điểm phần trăm hoặc đơn vị)', en: 'Gap that is let pass, in points' },
      },
    },
  },
  *check(context) {
    const most = decimalOfNumber(context.options.points)
    for (const { report, figure } of reportedFigures(context.progress)) {
      const own = levelOf(figure)
      const verified = figure.verified === null ? null : levelOf(figure.verified)
      if (own === null || verified === null || figure.verified === null) continue
      const difference = subtractDecimals(own, verified)
      const gap = difference.startsWith('-') ? difference.slice(1) : difference
      if (compareDecimals(gap, most) <= 0) continue
      const hit = figureHit(context, report, figure)
      yield {
        ...hit,
        message: 'gap',
        data: { ...hit.data, own, verified, by: figure.verified.by, points: most },
        expected: { vi: verified, en: verified },
        actual: own,
      }
    }
  },
})

/** The rate in percent, to two digits, or the value itself. */
function levelOf({
  numerator,
  denominator,
  value,
}: Pick<ReportedFigure, 'numerator' | 'denominator' | 'value'>): Decimal | null {
  if (numerator !== null && denominator !== null && isDecimal(numerator) && isDecimal(denominator)) {
    return compareDecimals(denominator, '0') === 0
      ? null
      : divideDecimals(multiplyDecimals(numerator, '100'), denominator, { digits: 2 })
  }
  const single = value ?? numerator
  return single !== null && isDecimal(single) ? single : null
}
