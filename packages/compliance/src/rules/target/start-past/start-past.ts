import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { edtfBounds } from '../../../time/edtf-bounds.js'
import { lastDayOfMonth } from '../../../time/civil-days.js'
import { writtenDay } from '../../../time/written-day.js'
import { fold } from '../../../wording/fold.js'
import { written } from '../../../wording/written.js'

const from =
  /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:kể )?từ (?:ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})|(?:đầu )?tháng (\d{1,2})(?:\/| năm |-)(\d{4})|(?:đầu )?quý (i{1,3}|iv|[1-4])(?:\/| năm |-)(\d{4})|(?:đầu )?năm (\d{4}))(?![A-Za-zÀ-ɏḀ-ỿ0-9/])/u
const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }
/** What the words say of the past is a comparison, not a start. */
const comparison = /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:so với|tăng|giảm|giai đoạn|tính|lũy kế|phát sinh|đã)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u

/** The target is to hold from a day before the plan was issued. */
export const startPast = defineRule({
  meta: {
    id: 'target/start-past',
    severity: 'info',
    title: { vi: 'Chỉ tiêu áp dụng từ trước ngày ban hành', en: 'To hold from before the plan was issued' },
    messages: {
      past: {
        vi: 'Chỉ tiêu áp dụng “{quote}”, trước khi kế hoạch ban hành ({issued}).',
        en: 'The target is to hold “{quote}”, before the plan is issued ({issued}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const issued = edtfBounds(plan.header.date)
    if (issued === null) return
    for (const { id, line, span, text } of plan.targets) {
      const whole = fold(text)
      const hit = from.exec(whole)
      const last = hit === null ? null : lastStart(hit)
      if (hit === null || last === null || last >= issued.first) continue
      if (comparison.test(whole.slice(Math.max(0, hit.index - 40), hit.index))) continue
      const quote = written(text).slice(hit.index, hit.index + hit[0].length)
      yield {
        message: 'past',
        data: { quote, issued: writtenDay(plan.header.date ?? issued.first) },
        subject: subjectOf('target', id),
        at: { line, span },
        quote,
        value: last,
        expected: { vi: `từ ${writtenDay(issued.first)} trở đi`, en: `from ${writtenDay(issued.first)} on` },
        actual: quote,
      }
    }
  },
})

/** Last day on which what the words name can begin: the day itself, or the end of the month, quarter or year. */
function lastStart(hit: RegExpExecArray): string | null {
  const [, day, dayMonth, dayYear, month, monthYear, quarter, quarterYear, year] = hit
  if (day !== undefined) return valid(dayMonth) ? `${dayYear ?? ''}-${two(dayMonth)}-${two(day)}` : null
  if (month !== undefined) return valid(month) ? lastDayOfMonth(monthYear ?? '', Number(month)) : null
  if (quarter !== undefined) return lastDayOfMonth(quarterYear ?? '', (quarters[quarter] ?? 1) * 3)
  return `${year ?? ''}-12-31`
}

function valid(month: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12
}

function two(part: string | undefined): string {
  return (part ?? '').padStart(2, '0')
}
