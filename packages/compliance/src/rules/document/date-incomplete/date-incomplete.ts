import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { passagesAt } from '../../../plan-view/head-of-body.js'
import { writtenDay } from '../../../time/written-day.js'
import { folded } from '../../../wording/folded.js'

/** Day or month of issue is blank or missing. */
export const dateIncomplete = defineRule({
  meta: {
    id: 'document/date-incomplete',
    severity: 'warning',
    title: { vi: 'Ngày, tháng ban hành chưa ghi đủ', en: 'The date of issue is incomplete' },
    messages: {
      partial: {
        vi: 'Ngày ban hành chưa ghi đủ ngày, tháng, năm: “{quote}”.',
        en: 'The date of issue lacks its day, month or year: “{quote}”.',
      },
      missing: {
        vi: 'Không thấy dòng địa danh, ngày tháng năm ban hành ở phần đầu kế hoạch.',
        en: 'The head of the plan has no line with place and date of issue.',
      },
    },
    basis: [basis.components],
  },
  *check({ plan }) {
    const { date, lines } = plan.header
    if (date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date)) return
    const line = lines.date
    const written =
      line === undefined ? undefined : passagesAt(plan, line).find((passage) => /ngày|tháng/u.test(folded(passage)))
    const quote = written?.text ?? (date === null ? '' : writtenDay(date))
    yield {
      message: quote === '' ? 'missing' : 'partial',
      data: { quote },
      subject: 'header.date',
      at: { line: line ?? lines.title ?? 1, span: written?.span ?? null },
      quote,
      value: date ?? 'missing',
      expected: { vi: 'đủ ngày, tháng, năm ban hành', en: 'day, month and year of issue' },
      actual: date === null ? null : writtenDay(date),
    }
  },
})
