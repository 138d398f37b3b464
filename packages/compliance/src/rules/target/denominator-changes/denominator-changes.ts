import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { counterpartsOf } from '../../../measure/counterparts.js'
import { measuredOf } from '../../../measure/measured.js'
import { seriesOf } from '../../../measure/series.js'

/** The base of a rate changes between horizons or between body and annex. */
export const denominatorChanges = defineRule({
  meta: {
    id: 'target/denominator-changes',
    severity: 'warning',
    title: { vi: 'Mẫu số của một chỉ tiêu thay đổi', en: 'The base of a rate changes' },
    messages: {
      changes: {
        vi: 'Cùng một chỉ tiêu mà tính “{base}” ở đây và “{otherBase}” ở dòng {line}: “{quote}”.',
        en: 'One target is taken of “{base}” here and of “{otherBase}” in line {line}: “{quote}”.',
      },
    },
    basis: [basis.ownWords, basis.measurable],
  },
  *check({ plan }) {
    const counterparts = counterpartsOf(plan)
    const pairs = plan.targets
      .filter(({ origin }) => origin === 'body')
      .flatMap((target) => {
        const other = counterparts.get(target)
        const [here] = measuredOf(target)
        const [there] = other === undefined ? [] : measuredOf(other)
        return here === undefined || there === undefined ? [] : [{ here, there }]
      })
    const steps = seriesOf(plan).flatMap((series) =>
      series.slice(1).map((here, index) => ({ here, there: series[index]! })),
    )
    for (const { here, there } of [...pairs, ...steps]) {
      if (here.base === null || there.base === null || here.base === there.base || here.unit !== '%') continue
      yield {
        message: 'changes',
        data: {
          base: here.baseWords,
          otherBase: there.baseWords,
          line: String(there.target.line),
          quote: here.subject,
        },
        subject: subjectOf('target', here.target.id),
        at: { line: here.target.line, span: here.target.span },
        quote: here.subject,
        value: `${here.base} ${there.base}`,
        expected: { vi: 'một mẫu số cho cùng một chỉ tiêu', en: 'one base for one target' },
        actual: `${here.baseWords} / ${there.baseWords}`,
      }
    }
  },
})
