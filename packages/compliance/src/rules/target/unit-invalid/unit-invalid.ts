import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { quoteOf } from '../../../wording/phrase.js'
import { written } from '../../../wording/written.js'

/** Units that do not exist, with the one that was meant. */
const invalid: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/(?<![A-Za-zÀ-ɏḀ-ỿ0-9])[gmk]bps ?\/ ?(?:s|giây)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u, (words) => words.replace(/ ?\/.*$/u, '')],
  [/(?<![A-Za-zÀ-ɏḀ-ỿ])[gmk]pbs(?:\/s)?(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u, (words) => `${words.slice(0, 1).toUpperCase()}bps`],
  [/(?<![A-Za-zÀ-ɏḀ-ỿ])[gmk]b\/ps(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u, (words) => `${words.slice(0, 1).toUpperCase()}bps`],
  [/% ?%|%\/%|phần trăm ?%|% phần trăm/u, () => '%'],
  [/(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:triệu|tỷ|nghìn) (?:%|phần trăm)/u, () => '%'],
]

/** No pattern fits a text without one of these. */
const suspect = /[gmk](?:bps ?\/|pbs|b\/ps)|%.?%|phần trăm|(?:triệu|tỷ|nghìn) %/u

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
      const place = [text, ...clauses.map(({ unit }) => unit)].find((words) => suspect.test(fold(words)))
      if (place === undefined) continue
      for (const [pattern, mend] of invalid) {
        const quote = quoteOf(place, fold(place), pattern)
        if (quote === null) continue
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
