import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { isVagueDeliverable } from '../../../plan-view/vague-deliverable.js'
import { fold } from '../../../wording/fold.js'
import { opening } from '../../../wording/phrase.js'

/** Work whose product is a report by nature. */
const reporting = opening(
  '(?:tổng hợp,? |xây dựng |hoàn thiện |lập )?báo cáo',
  'tổng hợp',
  'sơ kết',
  'tổng kết',
  'theo dõi',
  'thống kê',
  'kiểm tra',
  'đánh giá',
  'khảo sát',
)

/** The product is only "Báo cáo", "văn bản triển khai" or the like. */
export const vagueDeliverable = defineRule({
  meta: {
    id: 'task/vague-deliverable',
    severity: 'info',
    title: { vi: 'Sản phẩm của nhiệm vụ ghi chung chung', en: 'The product of the task is vague' },
    messages: {
      vague: {
        vi: 'Sản phẩm của nhiệm vụ “{name}” chỉ ghi “{quote}”, không rõ văn bản hay kết quả nào.',
        en: 'The product of task “{name}” is only “{quote}”, without saying which.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    for (const { id, line, span, name, deliverable } of plan.tasks) {
      if (deliverable === null || !isVagueDeliverable(deliverable) || reporting.test(fold(name))) continue
      yield {
        message: 'vague',
        data: { name, quote: deliverable },
        subject: subjectOf('task', id),
        at: { line, span },
        quote: deliverable,
        expected: {
          vi: 'tên văn bản, số lượng hoặc kết quả cụ thể',
          en: 'the name of the document, a number or a concrete result',
        },
        actual: deliverable,
      }
    }
  },
})
