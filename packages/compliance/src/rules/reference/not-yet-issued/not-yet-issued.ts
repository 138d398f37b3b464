import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { mentionsOf } from '../../../citation/mentions-of.js'
import { edtfBounds } from '../../../time/edtf-bounds.js'
import { writtenDay } from '../../../time/written-day.js'

/** Cites a document dated after the plan. */
export const notYetIssued = defineRule({
  meta: {
    id: 'reference/not-yet-issued',
    severity: 'error',
    title: { vi: 'Dẫn văn bản ban hành sau kế hoạch', en: 'Cites a document dated after the plan' },
    messages: {
      later: {
        vi: '“{quote}” ghi ngày {cited}, sau ngày ban hành kế hoạch ({issued}).',
        en: '“{quote}” is dated {cited}, after the plan ({issued}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const issued = edtfBounds(plan.header.date)
    if (issued === null) {
      if (plan.references.length > 0)
        yield { notChecked: { vi: 'kế hoạch không ghi ngày ban hành', en: 'the plan gives no date of issue' } }
      return
    }
    for (const reference of plan.references) {
      const mention = mentionsOf(reference).find(({ date }) => date !== null && date > issued.last)
      if (mention?.date == null) continue
      yield {
        message: 'later',
        data: {
          quote: mention.written,
          cited: writtenDay(mention.date),
          issued: writtenDay(plan.header.date ?? issued.last),
        },
        subject: `reference:${reference.number}`,
        at: { line: mention.line, span: mention.span },
        quote: mention.written,
        value: mention.date,
        expected: {
          vi: `ngày không sau ${writtenDay(issued.last)}`,
          en: `a date not after ${writtenDay(issued.last)}`,
        },
        actual: writtenDay(mention.date),
      }
    }
  },
})
