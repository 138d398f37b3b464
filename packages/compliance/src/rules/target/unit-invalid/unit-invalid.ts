import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { written } from '../../../wording/written.js'

/** Units that do not exist, with the one that was meant. */
const invalid: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/(?<![A-Za-zÀ-ɏḀ-ỿ0-9])[gmk]bps ?\/ ?(?:s|giây)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/iu, (words) => words.replace(/ ?\/.*$/u, '')],
  [/(?<![A-Za-zÀ-ɏḀ-ỿ])[gmk]pbs(?:\/s)?(?![A-Za-zÀ-ɏḀ-ỿ0-9])/iu, (words) => `${words.slice(0, 1).toUpperCase()}bps`],
  [/(?<![A-Za-zÀ-ɏḀ-ỿ])[gmk]b\/ps(?![A-Za-zÀ-ɏḀ-ỿ0-9])/iu, (words) => `${words.slice(0, 1).toUpperCase()}bps`],
  [/% ?%|%\/%|phần trăm ?%|% phần trăm/iu, () => '%'],
  [/(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:triệu|tỷ|nghìn) (?:%|phần trăm)/iu, () => '%'],
]

/** A unit that does not exist. */
export const unitInvalid = defineRule({
  meta: {
    id: 'target/unit-invalid',
    severity: 'warning',
    title: { vi: 'Đơn vị đo không đúng', en: 'A unit that does not exist' },
    messages: {
      invalid: {
        vi: '“{quote}” không phải đơn vị đo; có lẽ là “{right}”.',
        en: '“{quote}” is no unit; “{right}” is probably meant.',
      },
    },
    basis: [basis.measurable],
  },
  *check({ plan }) {
    for (const { id, line, span, text, clauses } of plan.targets) {
      // In a table the unit stands in a column of its own.
      const places = [text, ...clauses.map(({ unit }) => unit)].map(written)
      for (const [pattern, mend] of invalid) {
        const quote = places.map((words) => pattern.exec(words)?.[0]).find((words) => words !== undefined)
        if (quote === undefined) continue
        const right = mend(quote)
        yield {
          message: 'invalid',
          data: { quote, right },
          subject: subjectOf('target', id),
          at: { line, span },
          quote,
          value: fold(quote),
          expected: { vi: right, en: right },
          actual: quote,
          suggestion: written(text).includes(quote) ? written(text).replace(quote, right) : right,
        }
        break
      }
    }
  },
})
