import type { Passage, Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { preamble } from '../../../plan-view/head-of-body.js'
import { fold } from '../../../wording/fold.js'
import { folded } from '../../../wording/folded.js'
import { opening, phrase } from '../../../wording/phrase.js'

const verb = '(?:điều chỉnh(?:, bổ sung)?|sửa đổi(?:, bổ sung)?|bổ sung(?:, điều chỉnh)?)'
const title = opening(
  `(?:kế hoạch |về việc |v/v )?${verb}(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,4} (?:kế hoạch|tiến độ|chỉ tiêu|nhiệm vụ|nội dung)`,
)
const issues = phrase(
  `(?:xây dựng|ban hành) (?:kế hoạch )?${verb}`,
  `kế hoạch ${verb}`,
  `${verb} (?:một số )?(?:nội dung|chỉ tiêu|nhiệm vụ|tiến độ)(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,6} kế hoạch`,
)
/** Words by which an amendment shows what was and what is. */
const shown = phrase(
  '(?:điều chỉnh|sửa đổi|thay đổi|lùi|rút)(?: [^.;:]{1,80})? từ [^.;]{0,30}(?:\\d|quý|"|thường xuyên)[^.;]{0,60} (?:sang|thành|xuống|lên|đến|còn)',
  '(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ)(?:, (?:sửa đổi|bổ sung|điều chỉnh))? (?:mục|điểm|khoản|phụ lục|cụm từ|số thứ tự|stt|chỉ tiêu số|nhiệm vụ số|gạch đầu dòng)',
  'được (?:sửa đổi|điều chỉnh|thay)(?:, bổ sung)? (?:thành|bằng|như sau)',
  'bãi bỏ (?:nhiệm vụ|chỉ tiêu|nội dung|mục|điểm)',
  'trước (?:khi )?điều chỉnh',
  'sau (?:khi )?điều chỉnh',
  'nay (?:điều chỉnh|sửa đổi)',
  'nội dung (?:cũ|đã ban hành|hiện hành)',
  'các nội dung (?:khác|còn lại)[^.;]{0,60}(?:giữ nguyên|không thay đổi)',
)

/** The plan says that it adjusts an earlier one and not what changes. */
export const changesNotShown = defineRule({
  meta: {
    id: 'amendment/changes-not-shown',
    severity: 'error',
    title: {
      vi: 'Điều chỉnh kế hoạch mà không nêu điều chỉnh gì',
      en: 'Adjusts an earlier plan without saying what changes',
    },
    messages: {
      'not-shown': {
        vi: 'Kế hoạch nêu là điều chỉnh kế hoạch trước (“{quote}”) nhưng không chỉ ra nội dung nào thay đổi, từ mức nào sang mức nào.',
        en: 'The plan says it adjusts an earlier one (“{quote}”), and not which parts change, from what to what.',
      },
    },
    basis: [basis.form, basis.previousPlan],
  },
  *check({ plan }) {
    const adjusts =
      title.test(fold(plan.header.title ?? '')) || plan.references.some(({ relation }) => relation === 'adjusts')
    if (!adjusts || plan.passages.some((passage) => shown.test(folded(passage)))) return
    const place = placeOf(plan)
    const quote = place?.text.slice(0, 200) ?? plan.header.title ?? ''
    yield {
      message: 'not-shown',
      data: { quote },
      subject: 'plan',
      at: { line: place?.line ?? plan.header.lines.title ?? 1, span: place?.span ?? null },
      quote,
      value: 'not-shown',
      expected: {
        vi: 'nội dung cũ, nội dung mới của từng chỉ tiêu, nhiệm vụ được điều chỉnh',
        en: 'what was and what is, item by item',
      },
      suggestion: 'Điều chỉnh thời hạn nhiệm vụ số … từ “…” thành “…”; các nội dung khác của Kế hoạch số … giữ nguyên.',
    }
  },
})

/** The last line of the preamble that issues the adjustment, else the title. */
function placeOf(plan: Plan): Passage | undefined {
  const named = fold(plan.header.title ?? '')
  const head = preamble(plan).filter((passage) => issues.test(folded(passage)))
  return head.findLast((passage) => !named.includes(folded(passage))) ?? head[0]
}
