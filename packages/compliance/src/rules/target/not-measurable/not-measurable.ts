import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'
import { written } from '../../../wording/written.js'

/** What follows is the purpose of the target, not what it counts. */
const purpose =
  /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:để|nhằm|góp phần|qua đó|từ đó|phục vụ|bảo đảm|hướng tới|tạo điều kiện)(?![A-Za-zÀ-ɏḀ-ỿ0-9]).*$/u
const quality = phrase(
  '(?:hoạt động|vận hành|sử dụng|khai thác|thực hiện|triển khai|phát huy|duy trì|phục vụ|quản lý)(?: có| một cách| thường xuyên)? ?(?:hiệu quả|thực chất|tốt|nền nếp|ổn định|thiết thực)',
  '(?:hoạt động|vận hành|thực hiện|triển khai|quản lý)[^,;.]{0,40} (?:có hiệu quả|hiệu quả)',
  '(?:hoạt động|vận hành|duy trì) (?:thường xuyên|ổn định|nền nếp|đều đặn|tốt|liên tục)(?:,| và) (?:có )?(?:hiệu quả|thực chất|nền nếp)',
  'thành thạo',
  'có chất lượng',
  'tích cực (?:tham gia|hưởng ứng|sử dụng)',
  'nâng cao nhận thức',
  'nhận thức (?:đầy đủ|sâu sắc|đúng)',
  'quan tâm',
)
/** "Nâng cao kỹ năng cho 100% cán bộ": a change without a level. */
const change =
  /^[^A-Za-zÀ-ɏḀ-ỿ]*(?:nâng cao|tăng cường|cải thiện|đẩy mạnh|phát huy)(?![A-Za-zÀ-ɏḀ-ỿ0-9]).*(?:cho|của|đối với|trong) (?:ít nhất |tối thiểu |trên |trên )?\d/u
/** Words that say how the quality is told. */
const told = phrase(
  'được (?:đánh giá|chấm|xếp loại|công nhận|cấp)',
  'đạt (?:chuẩn|loại|mức|điểm)',
  'theo (?:tiêu chí|bộ tiêu chí|bộ chỉ số)',
  'chứng chỉ',
  'chứng nhận',
  'tỷ lệ hài lòng',
  'hài lòng',
)

/** A figure on something that cannot be counted as written. */
export const notMeasurable = defineRule({
  meta: {
    id: 'target/not-measurable',
    severity: 'warning',
    title: { vi: 'Chỉ tiêu có con số nhưng không đo được', en: 'A figure on what cannot be counted' },
    messages: {
      quality: {
        vi: 'Chỉ tiêu “{text}” đặt con số cho “{quote}”, không nêu thế nào là đạt.',
        en: 'The target “{text}” puts a figure on “{quote}” and does not say what counts as reached.',
      },
      change: {
        vi: 'Chỉ tiêu “{text}” đặt con số cho việc “{quote}”, không nêu nâng lên mức nào.',
        en: 'The target “{text}” puts a figure on “{quote}”, a change without a level.',
      },
    },
    basis: [basis.measurable],
  },
  *check({ plan }) {
    for (const { id, line, span, text, clauses } of plan.targets) {
      if (clauses.length === 0) continue
      const whole = fold(text)
      const counted = whole.replace(purpose, '')
      if (told.test(whole)) continue
      const hit = quality.exec(counted)
      const changed = hit === null && change.test(counted)
      if (hit === null && !changed) continue
      const quote = hit === null ? text : written(text).slice(hit.index, hit.index + hit[0].length)
      yield {
        message: changed ? 'change' : 'quality',
        data: { text, quote },
        subject: subjectOf('target', id),
        at: { line, span },
        quote,
        expected: { vi: 'dấu hiệu đếm được (được cấp chứng nhận, đạt tiêu chí nào)', en: 'a sign that can be counted' },
        actual: text,
      }
    }
  },
})
