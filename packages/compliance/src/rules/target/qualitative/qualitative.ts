import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { opening } from '../../../wording/phrase.js'
import { written } from '../../../wording/written.js'

/** Done or not done can be told without a figure: a document issued, a team set up, a system put to use. */
const product = opening(
  '(?:xây dựng và )?ban hành',
  '(?:hoàn thành (?:việc )?)?(?:thành lập|kiện toàn|khai trương|phê duyệt|lắp đặt|xây dựng)',
  'đưa vào (?:vận hành|sử dụng|khai thác|hoạt động)',
  'có (?:ít nhất )?(?:trang|cổng|phòng|hệ thống|quy chế|kế hoạch|tổ) .{3,60}',
  'xây dựng(?: và)? (?:đưa vào|vận hành|hoàn thành)',
  'hoàn thành (?:việc )?(?:xây dựng|ban hành|thành lập|lắp đặt|kết nối|nâng cấp|đưa vào)',
)

const effort = opening(
  'tiếp tục',
  'đẩy mạnh',
  'tăng cường',
  'ph[ấầâ]n đ[ấầâ]u',
  'nâng cao',
  'triển khai',
  'mở rộng',
  'từng bước',
  'khuyến khích',
)

/** A target without a figure or a product of which one can say yes or no. */
export const qualitative = defineRule({
  meta: {
    id: 'target/qualitative',
    severity: 'warning',
    title: { vi: 'Chỉ tiêu không có số liệu', en: 'A target without a figure' },
    messages: {
      'no-figure': {
        vi: 'Chỉ tiêu “{quote}” không có con số, cũng không nêu sản phẩm để biết đã đạt hay chưa.',
        en: 'The target “{quote}” has neither a figure nor a product that tells whether it is reached.',
      },
    },
    basis: [basis.measurable],
  },
  *check({ plan }) {
    for (const { id, line, span, text, clauses } of plan.targets) {
      const quote = clauses.length === 0 ? text : bareSentence(text)
      if (quote === null || product.test(fold(quote))) continue
      yield {
        message: 'no-figure',
        data: { quote },
        subject: subjectOf('target', id),
        at: { line, span },
        quote,
        expected: {
          vi: 'một mức cụ thể (tỷ lệ, số lượng) hoặc sản phẩm',
          en: 'a level (share or number) or a product',
        },
        actual: null,
      }
    }
  },
})

/** A sentence of a target with a figure that sets an aim of its own and no figure. */
function bareSentence(text: string): string | null {
  const sentences = written(text).split(/(?<=[.;])\s+(?=[A-ZÀ-ÞĂĐĨŨƠƯẠ-Ỹ])/u)
  return (
    sentences
      .slice(1)
      .find(
        (sentence) =>
          effort.test(fold(sentence)) &&
          !/\d+(?:[.,]\d+)? ?(?:%|[A-Za-zÀ-ɏḀ-ỿ])/u.test(sentence.replace(/\d[gG]/gu, '')),
      ) ?? null
  )
}
