import type { ProgressReport } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { periodName } from '../../../time/period-name.js'

/** The same figures as the period before, all of them. */
export const unchanged = defineRule({
  meta: {
    id: 'progress/unchanged',
    severity: 'advice',
    title: { vi: 'Báo cáo lặp lại toàn bộ số liệu kỳ trước', en: 'All figures are those of the period before' },
    messages: {
      same: {
        vi: 'Cả {count} số liệu kỳ {period} giống hệt kỳ {earlier}; cần kiểm tra có cập nhật hay không.',
        en: 'All {count} figures of {periodEn} are those of {earlierEn}; were they brought up to date?',
      },
    },
    basis: [basis.counting, basis.practice],
    needs: ['progress'],
    options: {
      figures: {
        type: 'integer',
        default: 3,
        minimum: 1,
        label: { vi: 'Số liệu ít nhất để xét', en: 'Least number of figures looked at' },
      },
    },
  },
  *check({ progress, options }) {
    for (const [index, report] of progress.slice(1).entries()) {
      const before = progress[index]
      const now = figuresOf(report)
      if (before === undefined || now.length < options.figures || now.join('\n') !== figuresOf(before).join('\n'))
        continue
      yield {
        message: 'same',
        data: {
          count: String(now.length),
          period: periodName(report.period).vi,
          periodEn: periodName(report.period).en,
          earlier: periodName(before.period).vi,
          earlierEn: periodName(before.period).en,
        },
        subject: `report:${report.period}`,
        at: { line: 1 },
        quote: periodName(report.period).vi,
        value: 'unchanged',
      }
    }
  },
})

function figuresOf({ figures }: ProgressReport): readonly string[] {
  return figures
    .filter(({ state }) => state === 'reported')
    .map(({ indicator, numerator, denominator, value }) => [indicator, numerator, denominator, value].join(' '))
    .sort()
}
