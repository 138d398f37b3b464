import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { cadenceOf, lastDueDay } from '../../../time/due-in-period.js'
import { writtenDay } from '../../../time/written-day.js'
import { periodName } from '../../../time/period-name.js'

const codes: Readonly<Record<string, readonly string[]>> = {
  monthly: Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')),
  quarterly: ['33', '34', '35', '36'],
  'half-yearly': ['40', '41'],
  yearly: [''],
}

/** A report that was due by the day of evaluation and is not there. */
export const missing = defineRule({
  meta: {
    id: 'progress/missing',
    severity: 'error',
    title: { vi: 'Thiếu báo cáo đã đến hạn', en: 'A report that was due is not there' },
    messages: {
      missing: {
        vi: 'Không có báo cáo kỳ {period}, hạn {due}.',
        en: 'The report on {periodEn}, due {due}, is not there.',
      },
    },
    basis: [basis.superior, basis.ownWords],
    needs: ['progress'],
  },
  *check({ plan, catalogs, progress, asOf }) {
    const duties = [...catalogs.flatMap(({ reportingDuties }) => reportingDuties), ...plan.reporting]
    const known = new Set(progress.map(({ period }) => period))
    const told = new Set<string>()
    // Only the cadences in which somebody reports at all: figures of another one were simply not handed in here.
    const used = new Set(progress.map(({ period }) => cadenceOf(period)))
    const first = progress.map(({ period }) => period.slice(0, 4)).sort()[0] ?? asOf.slice(0, 4)
    const from = [...known].sort()[0] ?? ''
    for (const { cadence, due } of duties) {
      if (due === null || ![...used].some((one) => one === cadence)) continue
      for (let year = Number(first); year <= Number(asOf.slice(0, 4)); year += 1) {
        for (const code of codes[cadence] ?? []) {
          const period = code === '' ? String(year) : `${String(year)}-${code}`
          const last = lastDueDay(due, period)
          if (last === null || last >= asOf || period < from || known.has(period) || told.has(period)) continue
          told.add(period)
          yield {
            message: 'missing',
            data: { period: periodName(period).vi, periodEn: periodName(period).en, due: writtenDay(last) },
            subject: `report:${period}`,
            at: { line: plan.reporting.find((one) => one.cadence === cadence)?.line ?? 1 },
            quote: periodName(period).vi,
            value: 'missing',
            expected: { vi: `báo cáo chậm nhất ${writtenDay(last)}`, en: `a report by ${writtenDay(last)}` },
          }
        }
      }
    }
  },
})
