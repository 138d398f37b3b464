import { compareDecimals, defineRule, isDecimal } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { measuredOf, type Measured } from '../../../measure/measured.js'
import { sameMeasure } from '../../../measure/same-measure.js'

/** The same target twice. */
export const duplicate = defineRule({
  meta: {
    id: 'target/duplicate',
    severity: 'info',
    title: { vi: 'Chỉ tiêu nêu hai lần', en: 'The same target twice' },
    messages: {
      twice: {
        vi: 'Chỉ tiêu “{quote}” lặp lại chỉ tiêu “{other}” (dòng {line}).',
        en: 'The target “{quote}” repeats “{other}” (line {line}).',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    const seen: Measured[] = []
    for (const target of plan.targets) {
      const mine = measuredOf(target)
      for (const one of mine) {
        const before = seen.find((other) => repeats(one, other))
        if (before === undefined) continue
        yield {
          message: 'twice',
          data: { quote: one.subject, other: before.subject, line: String(before.target.line) },
          subject: subjectOf('target', target.id),
          at: { line: target.line, span: target.span },
          quote: one.subject,
          expected: { vi: 'nêu một lần', en: 'stated once' },
        }
        break
      }
      seen.push(...mine)
    }
  },
})

function repeats(one: Measured, other: Measured): boolean {
  if (one.target.origin !== other.target.origin || one.horizon !== other.horizon || one.base !== other.base)
    return false
  if (one.clause === null || other.clause === null)
    return (
      one.clause === other.clause &&
      one.subject.length > 40 &&
      sameMeasure(one, other) &&
      one.words.size === other.words.size
    )
  const { value } = one.clause
  if (!isDecimal(value) || !isDecimal(other.clause.value) || compareDecimals(value, other.clause.value) !== 0)
    return false
  return sameMeasure(one, other)
}
