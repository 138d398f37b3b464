import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { figureHit, successiveFigures } from '../../../plan-view/progress-hit.js'
import { periodName } from '../../../time/period-name.js'

/** A running total that falls within its year. */
export const decrease = defineRule({
  meta: {
    id: 'progress/decrease',
    severity: 'error',
    title: { vi: 'Số cộng dồn giảm so với kỳ trước', en: 'A running total that falls' },
    messages: {
      falls: {
        vi: '“{name}”: số cộng dồn kỳ {period} là {now}, kỳ {earlier} đã là {was}.',
        en: '“{nameEn}”: the running total is {now} in {periodEn} and was {was} in {earlierEn}.',
      },
    },
    basis: [basis.counting],
    needs: ['progress'],
  },
  *check(context) {
    for (const { report, figure, before, was } of successiveFigures(context.progress, true)) {
      if (figure.measure !== 'running-total' || was.measure !== 'running-total') continue
      const isRate = figure.denominator !== null
      const now = isRate ? figure.numerator : (figure.numerator ?? figure.value)
      const then = isRate ? was.numerator : (was.numerator ?? was.value)
      if (now === null || then === null || !isDecimal(now) || !isDecimal(then) || compareDecimals(now, then) >= 0)
        continue
      const hit = figureHit(context, report, figure)
      yield {
        ...hit,
        message: 'falls',
        data: {
          ...hit.data,
          now,
          was: then,
          earlier: periodName(before.period).vi,
          earlierEn: periodName(before.period).en,
        },
        expected: { vi: `ít nhất ${then}`, en: `at least ${then}` },
        actual: now,
      }
    }
  },
})
