import type { ReportedFigure } from '@commune-plan/model'
import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { figureHit, reportedFigures } from '../../../plan-view/progress-hit.js'
import { indicatorOf } from '../../../measure/indicator-of.js'

/** A share above 100 %, a negative count, or a rate of nothing. */
export const impossible = defineRule({
  meta: {
    id: 'progress/impossible',
    severity: 'error',
    title: { vi: 'Số liệu báo cáo không thể có', en: 'A figure that cannot be' },
    messages: {
      above: {
        vi: 'Kỳ {period}, “{name}”: tử số lớn hơn mẫu số ({written}).',
        en: 'Period {periodEn}, “{nameEn}”: more than the whole ({written}).',
      },
      negative: {
        vi: 'Kỳ {period}, “{name}”: số âm ({written}).',
        en: 'Period {periodEn}, “{nameEn}”: a negative figure ({written}).',
      },
      'of-nothing': {
        vi: 'Kỳ {period}, “{name}”: mẫu số bằng 0 mà vẫn báo tỷ lệ ({written}).',
        en: 'Period {periodEn}, “{nameEn}”: a rate of nothing ({written}).',
      },
    },
    basis: [basis.counting],
    needs: ['progress'],
  },
  *check(context) {
    for (const { report, figure } of reportedFigures(context.progress)) {
      const unit = indicatorOf(context.indicators, figure.indicator)?.unit
      const message = faultOf(figure, unit)
      if (message !== null) yield { ...figureHit(context, report, figure), message }
    }
  },
})

function faultOf({ numerator, denominator, value }: ReportedFigure, unit: string | undefined): string | null {
  const numbers = [numerator, denominator, value].filter((part) => part !== null).filter(isDecimal)
  if (numbers.some((part) => part.startsWith('-'))) return 'negative'
  if (numerator !== null && denominator !== null && isDecimal(numerator) && isDecimal(denominator)) {
    if (compareDecimals(denominator, '0') === 0 && (compareDecimals(numerator, '0') > 0 || value !== null))
      return 'of-nothing'
    if (compareDecimals(numerator, denominator) > 0 && (unit === undefined || unit === '%')) return 'above'
  }
  return unit === '%' && value !== null && isDecimal(value) && compareDecimals(value, '100') > 0 ? 'above' : null
}
