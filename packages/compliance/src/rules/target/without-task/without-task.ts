import type { Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { passagesIn } from '../../../plan-view/role-at.js'
import { expand } from '../../../wording/expand.js'
import { fold } from '../../../wording/fold.js'

/** What targets are about, with the words by which a task that works towards them is told; generous on purpose. */
const subjects: readonly (readonly [RegExp, RegExp])[] = [
  [/[456]g|phủ sóng/u, /[456]g|phủ sóng|hạ tầng số|viễn thông|hạ tầng|lõm sóng/u],
  [
    /cáp quang|băng (?:thông )?rộng|internet/u,
    /cáp quang|băng (?:thông )?rộng|internet|hạ tầng|viễn thông|đường truyền/u,
  ],
  [/thanh toán/u, /thanh toán|dịch vụ công|không dùng tiền mặt|thương mại điện tử|phục vụ hành chính công/u],
  [/chữ ký số/u, /chữ ký số|ký số|chứng thư|xác thực điện tử/u],
  [/kỹ năng số|tập huấn|bồi dưỡng/u, /kỹ năng|tập huấn|bồi dưỡng|đào tạo|học tập số|bình dân học vụ/u],
  [/định danh|vneid/u, /định danh|vneid|đề án 06|dân cư/u],
  [/hồ sơ sức khỏe|y tế/u, /sức khỏe|y tế|khám chữa bệnh/u],
  [/an toàn thông tin|an ninh mạng|cấp độ an toàn/u, /an toàn|an ninh mạng/u],
  [/truy xuất nguồn gốc|ocop|thương mại điện tử/u, /truy xuất|ocop|thương mại điện tử|sàn/u],
  [/chứng thực|khai sinh|hộ tịch/u, /chứng thực|hộ tịch|dịch vụ công|thủ tục/u],
]

/** No task works towards the target. */
export const withoutTask = defineRule({
  meta: {
    id: 'target/without-task',
    severity: 'info',
    title: { vi: 'Chỉ tiêu không có nhiệm vụ để thực hiện', en: 'No task works towards the target' },
    messages: {
      without: {
        vi: 'Không nhiệm vụ, giải pháp nào của kế hoạch nhắm tới chỉ tiêu “{quote}”.',
        en: 'No task of the plan works towards “{quote}”.',
      },
    },
    basis: [basis.practice],
  },
  *check({ plan }) {
    const work = workOf(plan)
    if (work === '') return
    const told = new Set<RegExp>()
    for (const { id, line, span, text, clauses } of plan.targets) {
      const mine = subjects.filter(([target]) => target.test(expand(fold(text))))
      const [subject] = mine
      // Certain only where the target is about one thing that a task would have to name.
      if (
        clauses.length === 0 ||
        subject === undefined ||
        mine.some(([, task]) => task.test(work)) ||
        told.has(subject[0])
      )
        continue
      told.add(subject[0])
      yield {
        message: 'without',
        data: { quote: text },
        subject: subjectOf('target', id),
        at: { line, span },
        quote: text,
        expected: { vi: 'ít nhất một nhiệm vụ cho chỉ tiêu', en: 'at least one task for the target' },
      }
    }
  },
})

/** All that the plan says of work: its tasks, and the sections of tasks and organisation. */
function workOf(plan: Plan): string {
  const rows = plan.tasks.flatMap(({ name, deliverable }) => [name, deliverable ?? ''])
  const words = passagesIn(plan, 'tasks', 'organisation').map(({ text }) => text)
  if (plan.tasks.length === 0 && passagesIn(plan, 'tasks').length === 0) return ''
  return expand(fold([...rows, ...words].join('\n')))
}
