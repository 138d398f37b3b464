import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { annexSubject } from '../../../plan-view/annex-label.js'
import { writtenDay } from '../../../time/written-day.js'

/** An annex caption dates the plan otherwise than its head. */
export const dateContradiction = defineRule({
  meta: {
    id: 'document/date-contradiction',
    severity: 'warning',
    title: {
      vi: 'Phụ lục ghi ngày của kế hoạch khác với phần đầu',
      en: 'An annex dates the plan otherwise than its head',
    },
    messages: {
      differs: {
        vi: 'Dòng “{quote}” ghi kế hoạch ban hành {caption}, còn phần đầu ghi {head}.',
        en: 'The caption “{quote}” dates the plan {caption}, its head {head}.',
      },
      more: {
        vi: 'Dòng “{quote}” ghi kế hoạch ban hành {caption}, còn phần đầu mới ghi {head}.',
        en: 'The caption “{quote}” dates the plan {caption}, its head leaves that open ({head}).',
      },
    },
    basis: [basis.form],
  },
  *check({ plan }) {
    const head = plan.header.date
    if (head === null) return
    for (const [index, { caption, label }] of plan.annexes.entries()) {
      const date = caption?.date ?? null
      if (caption === null || date === null || head === date || head.startsWith(`${date}-`)) continue
      yield {
        message: date.startsWith(`${head}-`) ? 'more' : 'differs',
        data: { quote: caption.written, caption: writtenDay(date), head: writtenDay(head) },
        subject: annexSubject(label, index),
        at: { line: caption.line, span: caption.span },
        quote: caption.written,
        value: date,
        expected: { vi: writtenDay(head), en: writtenDay(head) },
        actual: writtenDay(date),
      }
    }
  },
})
