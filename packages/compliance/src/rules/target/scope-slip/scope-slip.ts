import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { allHits, phrase } from '../../../wording/phrase.js'
import { written } from '../../../wording/written.js'

const higher = phrase(
  'của (?:toàn )?(?:tỉnh|thành phố)',
  'toàn (?:tỉnh|thành phố|quốc)',
  'cả nước',
  'trên địa bàn (?:tỉnh|thành phố)',
  'cấp tỉnh',
)
/** What a superior has, and a commune can neither set nor reach. */
const owned = phrase(
  'cơ quan nhà nước',
  'cơ quan hành chính',
  'cơ quan, đơn vị',
  'cơ quan',
  'doanh nghiệp(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,4}',
  'chỉ số(?: [^,;]{0,50})?',
  'xếp hạng',
  'dân số',
  'người dân',
  'hộ(?: gia đình)?',
  'sở, ngành',
  'cán bộ(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,7}',
  'quy trình(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,6}',
  'công trình(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,6}',
  'nhiệm vụ khoa học và công nghệ',
  'tăng trưởng',
  'quy mô',
  'kim ngạch',
)
/** A share of the whole province is its own, whatever it is a share of. */
const share = phrase('t[ỷỉ] lệ(?: [A-Za-zÀ-ɏḀ-ỿ]+){1,9}')
/** What the superior provides, asks or is compared with. */
const provided = phrase(
  'theo(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,6}',
  'hướng dẫn',
  'kế hoạch',
  'định hướng',
  'quy định',
  'chỉ đạo',
  'yêu cầu',
  'hệ thống(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,8}',
  'nền tảng(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,8}',
  'kho(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,5}',
  'trục(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,6}',
  'cổng(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,8}',
  'cơ sở dữ liệu(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,6}',
  'phần mềm(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,6}',
  'trung tâm(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,6}',
  'mặt bằng chung',
  'trung bình(?: chung)?',
  'so với',
  'chương trình',
  'đề án',
  'nghị quyết',
  'do',
  'với(?: [A-Za-zÀ-ɏḀ-ỿ,]+){0,6}',
  'phạm vi',
  'chính sách',
  'mạng(?: [A-Za-zÀ-ɏḀ-ỿ]+){0,4}',
  'ngân sách',
  'hỗ trợ',
)
const macro = phrase('grdp', 'gdp', 'tfp', 'năng suất các nhân tố tổng hợp', 'kinh tế số chiếm')
const boundary = phrase('(?:không phụ thuộc(?: vào)?|phi) địa giới(?: hành chính)?')
const withinCommune = phrase(
  'trong phạm vi (?:toàn )?(?:xã|phường|đặc khu|thôn|bản)',
  'trên địa bàn (?:xã|phường|đặc khu)',
)

const bracketed = /\([^()]{0,80}\)/gu

/** A provincial or national result set for the commune, or a phrase from above that makes no sense here. */
export const scopeSlip = defineRule({
  meta: {
    id: 'target/scope-slip',
    severity: 'warning',
    title: { vi: 'Chỉ tiêu vượt phạm vi cấp xã', en: 'A result that is not the commune’s' },
    messages: {
      higher: {
        vi: '“{quote}” là kết quả của cấp trên, cấp xã không quyết định được.',
        en: '“{quote}” is a result of a higher level that a commune cannot decide.',
      },
      macro: {
        vi: '“{quote}” không được thống kê ở cấp xã.',
        en: '“{quote}” is not measured at commune level.',
      },
      boundary: {
        vi: '“{quote}”: không phụ thuộc địa giới mà chỉ trong một xã thì không có nghĩa.',
        en: '“{quote}”: regardless of boundaries within one commune means nothing.',
      },
    },
    basis: [basis.measurable, basis.practice],
  },
  *check({ plan }) {
    for (const { id, line, span, text } of plan.targets) {
      const whole = fold(text).replace(bracketed, (words) => ' '.repeat(words.length))
      const found = slipOf(whole)
      if (found === null) continue
      const quote = written(text).slice(found.start, found.end).trim()
      yield {
        message: found.message,
        data: { quote },
        subject: subjectOf('target', id),
        at: { line, span },
        quote,
        expected: {
          vi: 'kết quả trong phạm vi, thẩm quyền của xã',
          en: "a result within the commune's scope and power",
        },
        actual: quote,
      }
    }
  },
})

function slipOf(whole: string): { readonly message: string; readonly start: number; readonly end: number } | null {
  const economic = macro.exec(whole)
  if (economic !== null) return { message: 'macro', start: economic.index, end: economic.index + economic[0].length }
  const free = boundary.exec(whole)
  const within = free === null ? null : withinCommune.exec(whole.slice(free.index))
  if (free !== null && within !== null && within.index < 90) {
    return { message: 'boundary', start: free.index, end: free.index + within.index + within[0].length }
  }
  for (const hit of allHits(whole, higher)) {
    const before = whole.slice(0, hit.index).replace(/^.*[;:.(]/u, '')
    const last = before.split(/, | và /u).at(-1) ?? ''
    const near = before.slice(-90).trimEnd()
    const owner = endsWith(near, owned) ?? (hit.words.startsWith('toàn') ? endsWith(near, share) : null)
    if (owner === null || endsWith(last.trimEnd(), provided) !== null || endsWith(near, provided) !== null) continue
    const start = hit.index - before.length + before.trimEnd().length - owner.length
    return { message: 'higher', start, end: hit.index + hit.words.length }
  }
  return null
}

/** The words of the pattern that end the text, with at most four syllables after them. */
function endsWith(text: string, pattern: RegExp): string | null {
  const hits = allHits(text, pattern)
  for (const { index, words } of hits) {
    const rest = text.slice(index + words.length).trim()
    if (rest === '' || rest.split(' ').length <= 1) return text.slice(index)
  }
  return null
}
