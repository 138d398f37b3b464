import {
  compareDecimals,
  defineRule,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  roundDecimal,
} from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { figureHit, reportedFigures } from '../../../plan-view/progress-hit.js'

/** The reported value is not its numerator over its denominator. */
export const arithmetic = defineRule({
  meta: {
    id: 'progress/arithmetic',
    severity: 'error',
    title: { vi: 'Giá trị báo cáo không bằng tử số chia mẫu số', en: 'The value is not numerator over denominator' },
    messages: {
      differs: {
        vi: 'Kỳ {period}, “{name}”: {written} bằng {right} %, báo cáo ghi {value} %.',
        en: 'Period {periodEn}, “{nameEn}”: {written} is {right} %, the report says {value} %.',
      },
    },
    basis: [basis.counting],
    needs: ['progress'],
  },
  *check(context) {
    for (const { report, figure } of reportedFigures(context.progress)) {
      const { numerator, denominator, value } = figure
      if (numerator === null || denominator === null || value === null) continue
      if (![numerator, denominator, value].every(isDecimal) || compareDecimals(denominator, '0') <= 0) continue
      const digits = value.split('.')[1]?.length ?? 0
      const percent = divideDecimals(multiplyDecimals(numerator, '100'), denominator, { digits: 6 })
      // A value given to fewer digits may be rounded or cut; both are right.
      const right = roundDecimal(percent, digits)
      const isCut = digits === 0 ? percent.split('.')[0] === value : percent.startsWith(value)
      if (compareDecimals(right, value) === 0 || isCut) continue
      const hit = figureHit(context, report, figure)
      const shown = roundDecimal(percent, 2)
      yield {
        ...hit,
        message: 'differs',
        data: { ...hit.data, right: shown, value },
        expected: { vi: `${shown} %`, en: `${shown} %` },
        actual: `${value} %`,
      }
    }
  },
})
