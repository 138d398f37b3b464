import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { subjectOf } from '../../../plan-view/subject-of.js'
import { fold } from '../../../wording/fold.js'
import { phrase } from '../../../wording/phrase.js'

/** Rates that are taken of more than one base in practice, and the words that settle which. */
const open: readonly { readonly rate: RegExp; readonly settled: RegExp; readonly vi: string; readonly en: string }[] = [
  {
    rate: phrase('(?:phủ )?sóng (?:di động )?[3-6]g', 'phủ sóng (?:di động|thông tin di động)', 'mạng [3-6]g'),
    settled: phrase(
      'dân số',
      'người dân',
      'dân cư',
      'số hộ',
      'hộ(?: gia đình| dân)?',
      'diện tích',
      'thôn',
      'bản',
      'xóm',
      'ấp',
      'buôn',
      'khóm',
      'tổ dân phố',
      'khu phố',
      'khu dân cư',
      'trạm',
      'vị trí',
      'điểm',
      'trụ sở',
      'cơ quan',
    ),
    vi: 'diện tích hay dân số',
    en: 'of area or of population',
  },
  {
    rate: phrase('dịch vụ công (?:trực tuyến )?toàn trình'),
    settled: phrase(
      'đủ điều kiện',
      'tổng số',
      'thủ tục hành chính',
      'tthc',
      'hồ sơ',
      'danh mục',
      'hài lòng',
      'người dân',
      'dân số',
      'giao dịch',
    ),
    vi: 'tổng số thủ tục hay số thủ tục đủ điều kiện',
    en: 'of all procedures or of those eligible',
  },
  {
    rate: phrase('kinh tế số'),
    settled: phrase('grdp', 'gdp', 'tổng giá trị', 'giá trị sản xuất', 'doanh thu'),
    vi: 'trên GRDP hay giá trị sản xuất',
    en: 'of GRDP or of output',
  },
]

/** A rate whose base is open. */
export const denominatorUnclear = defineRule({
  meta: {
    id: 'target/denominator-unclear',
    severity: 'info',
    title: { vi: 'Tỷ lệ không rõ mẫu số', en: 'A rate whose base is open' },
    messages: {
      open: {
        vi: 'Chỉ tiêu “{quote}” không nói rõ tính trên {bases}.',
        en: 'The target “{quote}” does not say {basesEn}.',
      },
    },
    basis: [basis.measurable],
  },
  *check({ plan }) {
    for (const { id, line, span, text, clauses } of plan.targets) {
      if (!clauses.some(({ unit }) => unit === '%')) continue
      const whole = fold(text)
      const found = open.find(({ rate, settled }) => rate.test(whole) && !settled.test(whole))
      if (found === undefined) continue
      yield {
        message: 'open',
        data: { quote: text, bases: found.vi, basesEn: found.en },
        subject: subjectOf('target', id),
        at: { line, span },
        quote: text,
        expected: { vi: 'mẫu số được nêu, ví dụ “trên tổng số …”', en: 'the base stated' },
      }
    }
  },
})
