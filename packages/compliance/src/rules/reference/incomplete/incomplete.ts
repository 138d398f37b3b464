import type { LegalReference, Plan } from '@commune-plan/model'
import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { mentionsOf } from '../../../citation/mentions-of.js'
import { parseSymbol } from '../../../citation/symbol.js'
import { typeCodes } from '../../../citation/document-types.js'
import { firstSectionLine } from '../../../plan-view/head-of-body.js'
import { fold } from '../../../wording/fold.js'
import { folded } from '../../../wording/folded.js'
import { written } from '../../../wording/written.js'

const issuers =
  'Ban Bí thư|Bộ Chính trị|Ban Chấp hành (?:Trung ương|Đảng bộ)|Ban Chỉ đạo|Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|Bộ [A-ZÀ-ÞĂĐĨŨƠƯẠ-Ỹ]|Ban Thường vụ (?:Tỉnh|Thành|Đảng) ủy|BTV (?:Tỉnh|Thành|Đảng) ủy|Tỉnh ủy|Thành ủy|UBND (?:tỉnh|thành phố)|Ủy ban nhân dân (?:tỉnh|thành phố)|HĐND (?:tỉnh|thành phố)'
const unnumbered = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?<!(?:các|những|một số|nội dung|triển khai|và các) )(Chỉ thị|Nghị quyết|Kế hoạch|Quyết định|Kết luận|Thông báo|Chương trình hành động|Chương trình|Đề án|Quy định|Hướng dẫn) của (?:${issuers})`,
  'gu',
)

/** What follows these words belongs to the title of a document that was just cited. */
const insideTitle =
  /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:ban hành|phê duyệt|cập nhật|sửa đổi|bổ sung|thay thế|về|tại) (?:nội dung )?$/u

/** The first mention of a document lacks its date or issuer, or it is cited without a number at all. */
export const incomplete = defineRule({
  meta: {
    id: 'reference/incomplete',
    severity: 'info',
    title: { vi: 'Viện dẫn lần đầu không đủ thông tin', en: 'First mention of a document is incomplete' },
    messages: {
      lacks: {
        vi: '“{quote}” được nêu lần đầu mà thiếu {what}.',
        en: '“{quote}” is first mentioned without {whatEn}.',
      },
      'no-number': {
        vi: '“{quote}” được viện dẫn mà không có số, ngày.',
        en: '“{quote}” is cited without number and date.',
      },
    },
    basis: [basis.form],
  },
  *check({ plan }) {
    for (const reference of plan.references) {
      const first = firstMention(plan, reference)
      if (first === null) continue
      const noDate = first.date === null
      const noIssuer = first.issuer === null
      if (!noDate && !noIssuer) continue
      yield {
        message: 'lacks',
        data: {
          quote: first.written,
          what:
            noDate && noIssuer ? 'ngày, cơ quan ban hành và trích yếu' : noDate ? 'ngày ban hành' : 'cơ quan ban hành',
          whatEn: noDate && noIssuer ? 'date, issuer and title' : noDate ? 'its date' : 'its issuer',
        },
        subject: `reference:${reference.number}`,
        at: { line: first.line, span: first.span },
        quote: first.written,
        value: reference.number,
        expected: {
          vi: 'loại, số và ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu',
          en: 'type, number and symbol, date, issuer and title',
        },
        suggestion: complete(reference),
      }
    }
    for (const passage of plan.passages) {
      if (!folded(passage).includes(' của ')) continue
      const words = written(passage.text)
      for (const hit of words.matchAll(unnumbered)) {
        const type = hit[1] ?? ''
        if (
          citedElsewhere(plan, type, hit[0]) ||
          insideTitle.test(fold(words.slice(Math.max(0, hit.index - 40), hit.index)))
        )
          continue
        yield {
          message: 'no-number',
          data: { quote: hit[0], what: '', whatEn: '' },
          subject: `reference:${fold(hit[0])}`,
          at: { line: passage.line, span: passage.span },
          quote: hit[0],
          expected: { vi: 'số và ngày của văn bản', en: 'number and date of the document' },
        }
      }
    }
  },
})

/** The mention that must be complete; `null` where one of head and preamble is, or the name is a household one. */
function firstMention(plan: Plan, reference: LegalReference) {
  const mentions = mentionsOf(reference)
  const [first] = mentions
  const symbol = parseSymbol(reference.number)
  // A slip of a number is another rule's, and so is one that cannot be read.
  if (symbol === null || isSlip(plan, reference)) return null
  if (fold(reference.type).startsWith('đề án') && /^0*6(?:\/(?:cp|qđ-ttg))?$/u.test(fold(reference.number))) return null
  if (first.date !== null && first.issuer !== null) return null
  const end = firstSectionLine(plan)
  const early = mentions.filter(({ line }) => line < end)
  return early.some(({ date, issuer }) => date !== null && issuer !== null) ? null : first
}

/** One document under two numbers, of which one is a slip: the same digits, issuer and type word, another type code. */
function isSlip(plan: Plan, { number, type }: LegalReference): boolean {
  const symbol = parseSymbol(number)
  const codes = typeCodes[fold(type)]
  if (symbol?.type == null || codes === undefined) return false
  return plan.references.some((other) => {
    const candidate = parseSymbol(other.number)
    if (candidate?.type == null || other.number === number || fold(other.type) !== fold(type)) return false
    return candidate.digits === symbol.digits && candidate.body === symbol.body && candidate.type !== symbol.type
  })
}

/** A document of this type and issuer is cited with its number somewhere else, so these words point to it. */
function citedElsewhere(plan: Plan, type: string, words: string): boolean {
  const codes = typeCodes[fold(type)] ?? []
  const issuer = fold(words.slice(words.indexOf(' của ') + 5)).replace(/^btv /u, 'ban thường vụ ')
  const family = /tỉnh ủy|thành ủy/u.test(issuer)
    ? 'tu'
    : /ubnd|ủy ban/u.test(issuer)
      ? 'ubnd'
      : /chính trị|bí thư/u.test(issuer)
        ? 'tw'
        : null
  return plan.references.some((reference) => {
    const symbol = parseSymbol(reference.number)
    if (symbol?.type == null || !codes.includes(symbol.type)) return false
    return symbol.body === family || (reference.issuer !== null && fold(reference.issuer).includes(issuer))
  })
}

function complete({ type, number, date, issuer }: LegalReference): string | null {
  if (date === null || issuer === null) return null
  const [year = '', month = '', day = ''] = date.split('-')
  return `${type} số ${number} ngày ${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year} của ${issuer} về …`
}
