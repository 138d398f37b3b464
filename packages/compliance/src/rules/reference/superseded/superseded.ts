import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { mentionsOf } from '../../../citation/mentions-of.js'
import { registered } from '../../../citation/registered.js'
import { symbolKey } from '../../../citation/symbol.js'
import { issueDays } from '../../../time/issue-days.js'

/** The plan rests on a document that was replaced or amended before it was issued, and does not say so. */
export const superseded = defineRule({
  meta: {
    id: 'reference/superseded',
    severity: 'warning',
    title: { vi: 'Căn cứ văn bản đã được thay thế, sửa đổi', en: 'Rests on a replaced or amended document' },
    messages: {
      replaced: { vi: '“{quote}” đã được thay thế bởi {by}.', en: '“{quote}” was replaced by {by}.' },
      amended: {
        vi: '“{quote}” đã được sửa đổi, bổ sung bởi {by}, kế hoạch không dẫn văn bản đó.',
        en: '“{quote}” was amended by {by}, which the plan does not cite.',
      },
    },
    basis: [basis.registry],
    needs: ['documents'],
  },
  *check({ plan, asOf, documents, province }) {
    const cited = new Set(plan.references.flatMap(({ number }) => symbolKey(number) ?? []))
    const issued = issueDays(plan)?.first ?? asOf
    for (const reference of plan.references) {
      const record = registered(reference, { documents, province })
      if (record === null || reference.relation !== 'implements') continue
      const replaced = record.status === 'replaced'
      const later = (replaced ? record.replacedBy : record.amendedBy).filter((number) => {
        const date = documents.find((other) => other.number === number)?.date ?? null
        return date !== null && date < issued
      })
      if (later.length === 0 || later.some((number) => cited.has(symbolKey(number) ?? ''))) continue
      const [mention] = mentionsOf(reference)
      const by = later.join(', ')
      yield {
        message: replaced ? 'replaced' : 'amended',
        data: { quote: mention.written, by },
        subject: `reference:${reference.number}`,
        at: { line: mention.line, span: mention.span },
        quote: mention.written,
        value: reference.number,
        expected: replaced
          ? { vi: `dẫn ${by} thay cho ${reference.number}`, en: `${by} in place of ${reference.number}` }
          : { vi: `dẫn cả ${by}`, en: `${by} cited as well` },
        actual: reference.number,
      }
    }
  },
})
