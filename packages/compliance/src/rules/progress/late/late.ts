import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { cadenceOf, lastDueDay } from '../../../time/due-in-period.js'
import { writtenDay } from '../../../time/written-day.js'
import { periodName } from '../../../time/period-name.js'

/** A report after its due day. */
export const late = defineRule({
  meta: {
    id: 'progress/late',
    severity: 'warning',
    title: { vi: 'Báo cáo gửi muộn', en: 'A report after its due day' },
    messages: {
      late: {
        vi: 'Báo cáo kỳ {period} gửi ngày {sent}, sau hạn {due}.',
        en: 'The report on {periodEn} was sent on {sent}, after its due day {due}.',
      },
    },
    basis: [basis.superior, basis.ownWords],
    needs: ['progress'],
  },
  *check({ plan, catalogs, progress }) {
    const duties = [...catalogs.flatMap(({ reportingDuties }) => reportingDuties), ...plan.reporting]
    for (const { period, reportedOn } of progress) {
      const cadence = cadenceOf(period)
      const duty = duties.find((one) => one.cadence === cadence && one.due !== null)
      const last = duty === undefined ? null : lastDueDay(duty.due, period)
      if (reportedOn === null || last === null || reportedOn <= last) continue
      yield {
        message: 'late',
        data: {
          period: periodName(period).vi,
          periodEn: periodName(period).en,
          sent: writtenDay(reportedOn),
          due: writtenDay(last),
        },
        subject: `report:${period}`,
        at: { line: plan.reporting.find((one) => one.cadence === cadence)?.line ?? 1 },
        quote: periodName(period).vi,
        value: 'late',
        expected: { vi: `chậm nhất ${writtenDay(last)}`, en: `by ${writtenDay(last)}` },
        actual: writtenDay(reportedOn),
      }
    }
  },
})
