import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { opening, phrase } from '../../../wording/phrase.js'

const completion = opening('hoàn thành', 'hoàn thiện xong', 'kết thúc', 'nghiệm thu', 'bàn giao')
const continuing = opening(
  'duy trì',
  'tiếp tục (?:duy trì|thực hiện|phát huy|vận hành|khai thác|sử dụng|triển khai có hiệu quả|bảo đảm)',
  'thường xuyên',
  'giữ vững',
  'phát huy',
)
/** What a continuing work also finishes. */
const finishing = phrase(
  'hoàn thành',
  'xây dựng',
  'ban hành',
  'nâng cấp',
  'mở rộng thêm',
  'thành lập',
  'đưa vào',
  'hoàn thiện',
)

/** Continuing work with a product that is a completion, or the reverse. */
export const scheduleDeliverableMismatch = defineRule({
  meta: {
    id: 'task/schedule-deliverable-mismatch',
    severity: 'info',
    title: { vi: 'Thời gian và sản phẩm của nhiệm vụ không khớp', en: 'Schedule and product do not fit' },
    messages: {
      completion: {
        vi: 'Nhiệm vụ “{name}” làm {schedule} mà sản phẩm là “{quote}”: không rõ khi nào xong.',
        en: 'Task “{name}” goes on ({schedule}), and its product is a completion: “{quote}”.',
      },
      continuing: {
        vi: 'Nhiệm vụ “{quote}” là việc thường xuyên mà chỉ ghi thời hạn {schedule}.',
        en: 'Task “{quote}” is continuing work with the single deadline {schedule}.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    for (const { id, line, span, name, deliverable, schedule, scheduleRaw } of plan.tasks) {
      if (schedule === null) continue
      const raw = scheduleRaw ?? ''
      const done = schedule.kind !== 'due' && deliverable !== null && completion.test(fold(deliverable))
      const wholeYear = schedule.start?.endsWith('-01-01') === true && schedule.end?.endsWith('-12-31') === true
      const goesOn = schedule.kind === 'due' && !wholeYear && continuing.test(fold(name)) && !finishing.test(fold(name))
      if (!done && !goesOn) continue
      const quote = done ? deliverable : name
      yield {
        message: done ? 'completion' : 'continuing',
        data: { name, quote, schedule: raw },
        subject: subjectOf('task', id),
        at: { line, span },
        quote,
        value: done ? 'completion' : 'continuing',
        expected: done
          ? { vi: 'một thời hạn hoàn thành', en: 'a day of completion' }
          : { vi: 'chu kỳ thực hiện (thường xuyên, hằng quý)', en: 'a cadence' },
        actual: raw,
      }
    }
  },
})
