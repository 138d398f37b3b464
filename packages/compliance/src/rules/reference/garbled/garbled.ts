import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { fold } from '../../../wording/fold.js'
import { folded } from '../../../wording/folded.js'
import { written } from '../../../wording/written.js'

const types =
  'Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Kết luận|Thông báo|Chương trình hành động|Chương trình|Đề án|Hướng dẫn|Nghị định|Thông tư|Công văn|Quy định'
/** "Kế hoạch số" with no number after it. */
const noNumber = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:${types}) số ?:? ?(?=(?:${types}|ngày|của|về việc|ban hành|ngay)(?![A-Za-zÀ-ɏḀ-ỿ0-9])|[;.)]|…|$)`,
  'gu',
)

/** A citation with a missing or unreadable number. */
export const garbled = defineRule({
  meta: {
    id: 'reference/garbled',
    severity: 'warning',
    title: { vi: 'Viện dẫn thiếu hoặc hỏng số văn bản', en: 'A citation without a readable number' },
    messages: {
      garbled: {
        vi: '“{quote}”: không đọc được số, ký hiệu của văn bản được viện dẫn.',
        en: '“{quote}”: the number of the cited document is missing or cannot be read.',
      },
    },
    basis: [basis.form],
  },
  *check({ plan }) {
    const captions = new Set(plan.annexes.map(({ caption }) => caption?.line))
    for (const passage of plan.passages) {
      const { text, line, span } = passage
      if (captions.has(line) || line === plan.header.lines.number || !folded(passage).includes(' số')) continue
      const words = written(text)
      for (const hit of words.matchAll(noNumber)) {
        const quote = words.slice(hit.index, hit.index + hit[0].length + 30).trim()
        yield {
          message: 'garbled',
          data: { quote },
          subject: `reference:${fold(quote).slice(0, 40)}`,
          at: { line, span },
          quote,
          expected: {
            vi: 'số và ký hiệu, ví dụ “Kế hoạch số 01-KH/ĐU”',
            en: 'number and symbol, such as “Kế hoạch số 01-KH/ĐU”',
          },
        }
      }
    }
  },
})
