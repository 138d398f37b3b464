import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { counterpartsOf } from '../../../measure/counterparts.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'

/** A statement that sets itself as an aim, also without a figure. */
const aim = phrase('ph[ấầâ]n đ[ấầâ]u', 'tỷ lệ', 'đạt')

/** Stated in the body, missing in the annex of targets. */
export const annexOmits = defineRule({
  meta: {
    id: 'target/annex-omits',
    severity: 'warning',
    title: { vi: 'Phụ lục chỉ tiêu thiếu chỉ tiêu của phần lời', en: 'The annex of targets omits one of the body' },
    messages: {
      omits: {
        vi: 'Chỉ tiêu “{quote}” có ở phần lời mà không có trong phụ lục chỉ tiêu.',
        en: 'The target “{quote}” of the body has no row in the annex.',
      },
    },
    basis: [basis.ownWords],
  },
  *check({ plan }) {
    if (!plan.targets.some(({ origin }) => origin === 'annex')) return
    const counterparts = counterpartsOf(plan)
    for (const target of plan.targets) {
      if (target.origin !== 'body' || counterparts.has(target)) continue
      if (target.clauses.length === 0 && !aim.test(fold(target.text))) continue
      yield {
        message: 'omits',
        data: { quote: target.text },
        subject: subjectOf('target', target.id),
        at: { line: target.line, span: target.span },
        quote: target.text,
        expected: { vi: 'một dòng trong phụ lục chỉ tiêu', en: 'a row in the annex of targets' },
      }
    }
  },
})
