import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { taskOf } from '../../../plan-view/progress-hit.js'
import { periodName } from '../../../time/period-name.js'

/** A task reported as done without product or evidence. */
export const doneWithoutEvidence = defineRule({
  meta: {
    id: 'progress/done-without-evidence',
    severity: 'warning',
    title: { vi: 'Báo hoàn thành mà không có sản phẩm, minh chứng', en: 'Done without product or evidence' },
    messages: {
      bare: {
        vi: 'Kỳ {period}: nhiệm vụ “{name}” báo đã hoàn thành mà không kèm sản phẩm hay minh chứng.',
        en: 'Period {periodEn}: task “{name}” is reported as done without product or evidence.',
      },
    },
    basis: [basis.sixClear, basis.practice],
    needs: ['progress'],
  },
  *check({ plan, progress }) {
    for (const { period, tasks } of progress) {
      for (const { task: key, state, deliverable, evidence } of tasks) {
        if (state !== 'done' || evidence.length > 0 || (deliverable ?? '').trim() !== '') continue
        const task = taskOf(plan, key)
        yield {
          message: 'bare',
          data: { period: periodName(period).vi, periodEn: periodName(period).en, name: task?.name ?? key },
          subject: `task:${key.replace(/^task:/u, '')}`,
          at: { line: task?.line ?? 1, span: task?.span ?? null },
          quote: task?.name ?? key,
          value: 'done without evidence',
          expected: {
            vi: task?.deliverable ?? 'sản phẩm hoặc minh chứng',
            en: task?.deliverable ?? 'a product or evidence',
          },
        }
      }
    }
  },
})
