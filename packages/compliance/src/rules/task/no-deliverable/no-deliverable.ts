import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { wholeTables } from '../../../plan-view/whole-tables.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'

/** Running text that says what comes of the work: a document, a body, a thing put up, or a number of something. */
const makes = phrase(
  '(?:xây dựng,? |trình )?(?:ban hành|phê duyệt|công bố)',
  'xây dựng (?:và )?(?:kế hoạch|quy chế|quy trình|đề án|phương án|chương trình|phần mềm|trang|cơ sở dữ liệu|bản đồ)',
  'thành lập',
  'kiện toàn',
  'lắp đặt',
  'trang bị',
  'khai trương',
  'đưa vào (?:vận hành|sử dụng|hoạt động)',
  'lập (?:[A-Za-zÀ-ɏḀ-ỿ]+ )?(?:hồ sơ|danh sách|danh mục|kế hoạch|phương án|dự toán)',
  '(?:tổ chức|mở|xây dựng|hỗ trợ|tập huấn|đào tạo)(?: (?:ít nhất|tối thiểu))? \\d{1,4} (?!giờ|ngày|tháng)[A-Za-zÀ-ɏḀ-ỿ]+',
)

/** The task names no product. */
export const noDeliverable = defineRule({
  meta: {
    id: 'task/no-deliverable',
    severity: 'error',
    title: { vi: 'Nhiệm vụ không nêu sản phẩm', en: 'The task names no product' },
    messages: {
      one: {
        vi: 'Nhiệm vụ “{quote}” không nêu kết quả, sản phẩm.',
        en: 'The task “{quote}” names no result or product.',
      },
      table: {
        vi: 'Bảng nhiệm vụ ({count} nhiệm vụ) không có cột kết quả, sản phẩm.',
        en: 'The table of {count} tasks has no column for their result or product.',
      },
    },
    basis: [basis.sixClear],
  },
  *check({ plan }) {
    const expected = { vi: 'sản phẩm kiểm đếm được', en: 'a product that can be checked' }
    const without = plan.tasks.filter(({ deliverable }) => deliverable === null)
    const { tables, others } = wholeTables(
      plan,
      ({ deliverable, columns }) => deliverable === null && !columns.includes('deliverable'),
    )
    for (const { at, quote, tasks } of tables) {
      yield {
        message: 'table',
        data: { count: String(tasks.length), quote },
        subject: 'tasks',
        at,
        quote,
        value: 'table',
        expected,
      }
    }
    for (const { id, line, span, name, origin, schedule } of others.filter((task) => without.includes(task))) {
      // A recurring act in running text ("each quarter, review progress") is its own product, and so is what is made.
      if (origin === 'body' && (schedule?.kind !== 'due' || makes.test(fold(name)))) continue
      yield {
        message: 'one',
        data: { quote: name, count: '1' },
        subject: subjectOf('task', id),
        at: { line, span },
        quote: name,
        expected,
      }
    }
  },
})
