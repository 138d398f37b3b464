import type { Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { folded } from '../../../wording/folded.js'
import { written } from '../../../wording/written.js'

const dots = '(?:\\.{3,}|…+|_{2,}|-{4,}|\\.{2,}…)'
/** A blank to be filled in stands directly after a word that asks for a name, number or date, or before a symbol. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:(?:ngày|đồng chí|ông|bà|ông \\(bà\\)|họ tên|họ và tên|tên đơn vị) ?[:(]?|(?:kế hoạch|quyết định|nghị quyết|công văn|thông báo|tờ trình|báo cáo|chỉ thị) số ?:?) ?${dots}`,
    'u',
  ),
  new RegExp(
    `(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:xã|phường|đặc khu|tỉnh|thành phố|thôn|khoảng|đạt|kinh phí|kinh phí:|số tiền|số tiền:|thời gian:|địa điểm:) (?:\\.{4,}|…{2,}|_{2,})`,
    'u',
  ),
  new RegExp(`${dots} ?(?:/[kq][hđ]-|%|triệu đồng|đồng(?![A-Za-zÀ-ɏḀ-ỿ]))`, 'u'),
  /_{4,}/u,
  /(?:giữ )?ctrl (?:và|\+|and) (?:click|nhấp|chuột)|click (?:or tap|here|vào đây)|nhấp (?:chuột )?(?:vào đây|để nhập)|để điền thông tin/u,
  /[[(<{]\s?(?:điền|ghi|nhập|bổ sung|thêm)(?: rõ| tên| số| ngày| nội dung| thông tin)[^\])>}]{0,60}[\])>}]/u,
  /[[<{](?:tên|số|ngày|đơn vị|họ tên|xã|phường|nội dung)(?: [^\])>}]{0,40})?[\]>}]/u,
  /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])x{2,4}(?:\/x{2,4}){1,2}(?![A-Za-zÀ-ɏḀ-ỿ0-9])|(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:lorem ipsum|todo|tbd|xxxx?)(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u,
  /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:kế hoạch|quyết định|nghị quyết|công văn|báo cáo) số:? ?\/ ?[A-Za-zÀ-ɏḀ-ỿ]{2,4}-[A-Za-zÀ-ɏḀ-ỿ]{2,}/u,
]

/** No pattern fits a text without one of these; most passages end here. */
const suspect = /[…_[{<(]|\.\.|--|ctrl|click|nhấp|điền|số:? ?\/|xx|lorem|todo|tbd/u

/** A template prompt or an unfilled blank stands in the text. */
export const placeholderLeft = defineRule({
  meta: {
    id: 'document/placeholder-left',
    severity: 'warning',
    title: { vi: 'Còn chỗ trống hoặc lời nhắc của mẫu chưa điền', en: 'A blank or a template prompt is left' },
    messages: {
      left: { vi: 'Chỗ chưa điền còn để lại trong văn bản: “{quote}”.', en: 'A blank is left in the text: “{quote}”.' },
    },
    basis: [basis.form],
  },
  *check({ plan }) {
    const head = headLines(plan)
    for (const passage of plan.passages) {
      if (head.has(passage.line)) continue
      const text = folded(passage)
      if (!suspect.test(text)) continue
      for (const pattern of patterns) {
        const hit = pattern.exec(text)
        if (hit === null) continue
        const words = written(passage.text)
        const from = Math.max(0, words.lastIndexOf(' ', Math.max(0, hit.index - 20)))
        const quote = words.slice(from, hit.index + hit[0].length).trim()
        yield {
          message: 'left',
          data: { quote },
          subject: `passage:${text.slice(0, 40)}`,
          at: { line: passage.line, span: passage.span },
          quote,
          expected: { vi: 'nội dung đã điền đủ', en: 'the blank filled in' },
          actual: quote,
        }
        break
      }
    }
  },
})

/** Head and captions have rules of their own. */
function headLines({ header, annexes }: Plan): ReadonlySet<number> {
  const { number, date, symbol } = header.lines
  return new Set(
    [number, date, symbol, ...annexes.map(({ caption }) => caption?.line)].filter((line) => line !== undefined),
  )
}
