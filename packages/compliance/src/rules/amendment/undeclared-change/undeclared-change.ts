import type { Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { amendsInPart } from '../../../amendments/amends-in-part.js'
import { diffPlans } from '../../../amendments/diff-plans.js'
import { subjectNames } from '../../../amendments/subject-names.js'
import { basis } from '../../../basis/basis.js'
import { contentWords, overlap } from '../../../wording/content-words.js'
import { folded } from '../../../wording/folded.js'
import { phrase } from '../../../wording/phrase.js'

const declares = phrase(
  'điều chỉnh',
  'sửa đổi',
  'thay thế',
  'bãi bỏ',
  'không thực hiện',
  'dừng',
  'lùi',
  'chuyển sang',
  'thay bằng',
)

/** With the earlier plan at hand: changed or dropped without being declared. */
export const undeclaredChange = defineRule({
  meta: {
    id: 'amendment/undeclared-change',
    severity: 'error',
    title: {
      vi: 'Thay đổi, bỏ nội dung của kế hoạch trước mà không nêu',
      en: 'Changed or dropped without being declared',
    },
    messages: {
      dropped: {
        vi: '{what} “{quote}” của kế hoạch trước không còn, kế hoạch không nêu là bỏ.',
        en: '{whatEn} “{quote}” of the earlier plan is gone, and the plan does not say so.',
      },
      changed: {
        vi: '{what} “{quote}”: {field} đổi từ “{from}” thành “{to}” mà kế hoạch không nêu.',
        en: '{whatEn} “{quote}”: {fieldEn} went from “{from}” to “{to}”, and the plan does not say so.',
      },
    },
    basis: [basis.previousPlan],
    needs: ['previous'],
  },
  *check({ plan, previous }) {
    // A plan that replaces another states everything anew, and one that changes parts declares what it states: what is
    // softer is another rule's.
    if (previous === null || plan.references.some(({ relation }) => relation === 'replaces')) return
    if (amendsInPart(plan)) return
    const declared = declarationsOf(plan)
    for (const { kind, subject, field, before, after, from, to } of diffPlans(previous, plan).changes) {
      const dropped = kind === 'dropped'
      if (!dropped && kind !== 'softened' && kind !== 'changed') continue
      const side = after ?? before
      if (side === null || declared.some((words) => overlap(words, contentWords(side.quote)) >= 0.5)) continue
      yield {
        message: dropped ? 'dropped' : 'changed',
        data: { ...subjectNames(subject, field), quote: side.quote, from: from ?? '–', to: to ?? '–' },
        subject: side.id.includes(':') ? side.id : `${subject}:${side.id}`,
        at: { line: after?.line ?? plan.header.lines.title ?? 1 },
        quote: side.quote,
        value: `${kind} ${field} ${from ?? ''} ${to ?? ''}`,
        expected: { vi: 'một câu nêu nội dung điều chỉnh, bãi bỏ', en: 'a sentence that declares it' },
      }
    }
  },
})

function declarationsOf(plan: Plan): readonly ReadonlySet<string>[] {
  return plan.passages.filter((passage) => declares.test(folded(passage))).map(({ text }) => contentWords(text))
}
