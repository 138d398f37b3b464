import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { figureHit, successiveFigures } from '../../../plan-view/progress-hit.js'
import { periodName } from '../../../time/period-name.js'

/** The base of a rate falls between periods. */
export const denominatorShrinks = defineRule({
  meta: {
    id: 'progress/denominator-shrinks',
    severity: 'warning',
    title: { vi: 'Mẫu số giảm giữa hai kỳ báo cáo', en: 'The base falls between periods' },
    messages: {
      shrinks: {
        vi: '“{name}”: mẫu số kỳ {period} là {now}, kỳ {earlier} là {was}.',
        en: '“{nameEn}”: the base is {now} in {periodEn} and was {was} in {earlierEn}.',
      },
    },
    basis: [basis.counting],
    needs: ['progress'],
    options: {
      percent: {
        type: 'integer',
        default: 0,
        minimum: 0,
        maximum: 100,
        label: { vi: 'Mức giảm được bỏ qua (%)', en: 'Fall that is let pass, in percent' },
      },
    },
  },
  *check(context) {
    for (const { report, figure, before, was } of successiveFigures(context.progress, true)) {
      const now = figure.denominator
      const then = was.denominator
      if (figure.measure === 'in-period' || now === null || then === null || !isDecimal(now) || !isDecimal(then))
        continue
      if (compareDecimals(now, then) >= 0 || withinTolerance(now, then, context.options.percent)) continue
      const hit = figureHit(context, report, figure)
      yield {
        ...hit,
        message: 'shrinks',
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

function withinTolerance(now: string, then: string, percent: number): boolean {
  return (
    percent > 0 && BigInt(now.split('.')[0] ?? '0') * 100n >= BigInt(then.split('.')[0] ?? '0') * BigInt(100 - percent)
  )
}
