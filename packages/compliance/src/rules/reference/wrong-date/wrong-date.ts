import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { mentionsOf } from '../../../citation/mentions-of.js'
import { registered } from '../../../citation/registered.js'
import { writtenDay } from '../../../time/written-day.js'

/** A document is cited with another date than elsewhere in the plan or in the registry. */
export const wrongDate = defineRule({
  meta: {
    id: 'reference/wrong-date',
    severity: 'error',
    title: { vi: 'Viện dẫn sai ngày ban hành', en: 'A document with a wrong date' },
    messages: {
      registry: {
        vi: '“{quote}” ghi ngày {cited}; theo danh mục văn bản là ngày {right}.',
        en: '“{quote}” is dated {cited} here, {right} in the registry.',
      },
      within: {
        vi: '“{quote}” ghi ngày {cited}, trong khi dòng {line} ghi ngày {right}.',
        en: '“{quote}” is dated {cited} here and {right} in line {line}.',
      },
    },
    basis: [basis.registry, basis.ownWords],
  },
  *check({ plan, documents, province }) {
    for (const reference of plan.references) {
      const record = registered(reference, { documents, province })
      const dated = mentionsOf(reference).filter(({ date }) => date !== null)
      const reported = new Set<string>()
      for (const mention of dated) {
        const right = record?.date ?? dated[0]?.date ?? null
        if (mention.date === null || right === null || mention.date === right || reported.has(mention.date)) continue
        reported.add(mention.date)
        yield {
          message: record?.date == null ? 'within' : 'registry',
          data: {
            quote: mention.written,
            cited: writtenDay(mention.date),
            right: writtenDay(right),
            line: String(dated[0]?.line ?? 0),
          },
          subject: `reference:${reference.number}`,
          at: { line: mention.line, span: mention.span },
          quote: mention.written,
          value: mention.date,
          expected: { vi: writtenDay(right), en: writtenDay(right) },
          actual: writtenDay(mention.date),
        }
      }
    }
  },
})
