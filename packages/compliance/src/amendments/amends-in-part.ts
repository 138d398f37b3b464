import type { Plan } from '@commune-plan/model'
import { fold } from '../wording/fold.js'
import { folded } from '../wording/folded.js'
import { opening, phrase } from '../wording/phrase.js'

const verb = '(?:điều chỉnh|sửa đổi|bổ sung)(?:, (?:điều chỉnh|sửa đổi|bổ sung)){0,2}'
const thing = '(?:nội dung|chỉ tiêu|nhiệm vụ|mục tiêu|điều|điểm|khoản|mục|thời hạn|tiến độ)'
const head = '(?:kế hoạch |về việc |v/v )?'
/** "Điều chỉnh, bổ sung một số nội dung của Kế hoạch số 45/KH-UBND", and the same of a single task or deadline. */
const some = opening(
  `${head}${verb}(?: [a-zà-ɏḁ-ỿ]+){0,6} một số ${thing}`,
  `${head}${verb} (?:chỉ tiêu|nhiệm vụ|thời hạn|tiến độ|mục|điểm|khoản)(?: [a-zà-ɏḁ-ỿ0-9.,]+){0,8} (?:của|tại|trong|vào) kế hoạch`,
)
const adjusts = opening(`${head}${verb}`)
const rest = `(?:${thing}(?:, ${thing}){0,2} (?:khác|còn lại)|${thing}(?:, ${thing}){0,2} không (?:được )?(?:điều chỉnh|sửa đổi|thay đổi)(?:, (?:bổ sung|sửa đổi|điều chỉnh))?)`
/** "Các nội dung khác của Kế hoạch số 45/KH-UBND không thay đổi", "… còn lại thực hiện theo Kế hoạch số …". */
const stays = phrase(
  `${rest}(?:,? [^.;]{0,120})? (?:giữ nguyên|được giữ nguyên|không thay đổi|không điều chỉnh|vẫn có hiệu lực|còn hiệu lực)`,
  `${rest}(?:,? [^.;]{0,60})? (?:tiếp tục |vẫn )?thực hiện (?:đúng |theo ){1,2}(?:nội dung )?kế hoạch số`,
)

/**
 * Whether a plan says that it changes parts of an earlier one and leaves the rest: by its title ("một số nội dung"), or by
 * the sentence that the rest stays. What such a plan does not mention is not dropped.
 */
export function amendsInPart(plan: Plan): boolean {
  if (plan.references.some(({ relation }) => relation === 'replaces')) return false
  const title = fold(plan.header.title ?? '')
  if (some.test(title)) return true
  const amends = adjusts.test(title) || plan.references.some(({ relation }) => relation === 'adjusts')
  return amends && plan.passages.some((passage) => stays.test(folded(passage)))
}
