import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { isVagueDeliverable } from '../../../plan-view/vague-deliverable.js'
import { fold } from '../../../wording/fold.js'
import { opening } from '../../../wording/phrase.js'

const effort = opening(
  'tăng cường',
  'đẩy mạnh',
  'thực hiện',
  'nâng cao',
  'quan tâm',
  'chú trọng',
  'phối hợp',
  'tích cực',
  'chủ động',
  'khuyến khích',
  'thúc đẩy',
  'tạo điều kiện',
)

/** Work of which nobody could say when it is done. */
export const vague = defineRule({
  meta: {
    id: 'task/vague',
    severity: 'advice',
    title: { vi: 'Nhiệm vụ không rõ thế nào là xong', en: 'Nobody could say when it is done' },
    messages: {
      vague: {
        vi: 'Nhiệm vụ “{quote}” không nêu sản phẩm, số lượng hay phạm vi, nên không rõ thế nào là xong.',
        en: 'Task “{quote}” names no product, number or extent: nobody could say when it is done.',
      },
    },
    basis: [basis.sixClear],
    options: {
      syllables: {
        type: 'integer',
        default: 9,
        minimum: 3,
        label: {
          vi: 'Tên nhiệm vụ có thời hạn dài tối đa',
          en: 'Longest name of a dated task looked at, in syllables',
        },
      },
    },
  },
  *check({ plan, options }) {
    for (const { id, line, span, name, deliverable, schedule, clauses } of plan.tasks) {
      if (clauses.length > 0 || !effort.test(fold(name)) || (deliverable !== null && !isVagueDeliverable(deliverable)))
        continue
      if (schedule?.kind === 'due' && name.trim().split(/\s+/u).length > options.syllables) continue
      yield {
        message: 'vague',
        data: { quote: name },
        subject: subjectOf('task', id),
        at: { line, span },
        quote: name,
        expected: { vi: 'sản phẩm, số lượng hoặc phạm vi', en: 'a product, a number or an extent' },
      }
    }
  },
})
