import type { Passage, Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { bodyKey } from '../../../body/body-key.js'
import { basis } from '../../../basis/basis.js'
import { fold } from '../../../wording/fold.js'
import { folded } from '../../../wording/folded.js'
import { opening } from '../../../wording/phrase.js'

const leads = opening(
  'chủ trì',
  'là (?:cơ quan|đơn vị)? ?(?:đầu mối|thường trực)',
  'chịu trách nhiệm (?:chính|toàn diện|chủ trì)',
)
/** To find funds, to compile reports or to follow up is work of the plan itself, not a target or task of its annex. */
const upkeep = /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:kinh phí|ngân sách|dự toán|tổng hợp|đôn đốc|theo dõi)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u

/** A body is charged with leading in the organisation section, and leads or joins no target or task. */
export const chargedWithoutWork = defineRule({
  meta: {
    id: 'organisation/charged-without-work',
    severity: 'info',
    title: {
      vi: 'Đơn vị được giao chủ trì mà không có chỉ tiêu, nhiệm vụ nào',
      en: 'Charged with leading, and named by no target or task',
    },
    messages: {
      idle: {
        vi: '“{name}” được giao “{quote}” nhưng không chỉ tiêu, nhiệm vụ nào ghi tên đơn vị này.',
        en: '“{name}” is charged with “{quote}”, and no target or task names it.',
      },
    },
    basis: [basis.ownWords, basis.sixClear],
  },
  *check({ plan }) {
    const assigned = [...plan.targets, ...plan.tasks].flatMap(({ lead, coordinators }) => [...lead, ...coordinators])
    if (assigned.length === 0) return
    const named = new Set(assigned.map(bodyKey))
    for (const { name, duties, line, span } of plan.charged) {
      if (named.has(bodyKey(name))) continue
      const duty = duties.find((words) => leads.test(fold(words)) && !upkeep.test(fold(words)))
      if (duty === undefined) continue
      const place = passageOf(plan, duty, line)
      yield {
        message: 'idle',
        data: { name, quote: duty },
        subject: `body:${bodyKey(name)}`,
        at: { line: place?.line ?? line, span: place?.span ?? span },
        quote: duty,
        value: bodyKey(name),
        expected: { vi: 'một chỉ tiêu hoặc nhiệm vụ giao đơn vị này', en: 'a target or task of this body' },
      }
    }
  },
})

function passageOf(plan: Plan, duty: string, line: number): Passage | undefined {
  const words = fold(duty).slice(0, 60)
  return plan.passages.find((passage) => passage.line >= line && folded(passage).includes(words))
}
