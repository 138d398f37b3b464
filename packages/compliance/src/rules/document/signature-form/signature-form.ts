import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { folded } from '../../../wording/folded.js'
import { fold } from '../../../wording/fold.js'

const collective = /^\W*t\/?m[./]?(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u
const forHead = /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])k\/?t[./]?(?![A-Za-zÀ-ɏḀ-ỿ0-9])/u
const byOrder = /(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:tl|tuq|t\/l)\./u

/** The signature block lacks TM., KT., name or position. */
export const signatureForm = defineRule({
  meta: {
    id: 'document/signature-form',
    severity: 'warning',
    title: { vi: 'Khối chữ ký thiếu thể thức', en: 'The signature block is incomplete' },
    messages: {
      'no-block': { vi: 'Không thấy khối chữ ký ở cuối kế hoạch.', en: 'The plan ends without a signature block.' },
      'no-name': {
        vi: 'Khối chữ ký “{quote}” không có họ tên người ký.',
        en: 'The signature block “{quote}” has no name.',
      },
      'no-position': {
        vi: 'Khối chữ ký “{quote}” không ghi chức vụ người ký.',
        en: 'The signature block “{quote}” has no position.',
      },
      'no-tm': {
        vi: 'Khối chữ ký “{quote}” thiếu dòng “TM. {collective}” phía trên.',
        en: 'The signature block “{quote}” lacks the line “TM. {collective}” above it.',
      },
      'no-kt': {
        vi: 'Cấp phó ký (“{quote}”) mà thiếu dòng “KT. …” phía trên.',
        en: 'A deputy signs (“{quote}”) without the line “KT. …” above.',
      },
    },
    basis: [basis.components],
  },
  *check({ plan }) {
    const { signatory, lines, symbol } = plan.header
    const last = plan.passages.reduce((line, passage) => Math.max(line, passage.line), 1)
    const line = lines.signatory ?? last
    const capacity = signatory.onBehalf
    const near = plan.passages.filter((passage) => Math.abs(passage.line - line) <= 8)
    const lineOf = (pattern: RegExp) => near.find((passage) => pattern.test(folded(passage)))
    if (signatory.name === null && signatory.position === null && capacity === null) {
      yield { message: 'no-block', subject: 'header.signatory', at: { line: last }, quote: '', value: 'no-block' }
      return
    }
    const written = [capacity, signatory.position].filter((part) => part !== null).join(' / ')
    const quote = written === '' ? (signatory.name ?? '') : written
    const hit = (message: string, at: { line: number }, more: Record<string, string> = {}) => ({
      message,
      data: { quote, ...more },
      subject: 'header.signatory',
      at: { line: at.line },
      quote,
      value: message,
    })
    const isParty = symbol?.includes('/') === true || fold(plan.header.issuer ?? '').includes('đảng ủy')
    const place = lineOf(forHead) ?? { line }
    if (signatory.name === null) yield hit('no-name', place)
    if (signatory.position === null) yield hit('no-position', place)
    const deputy = signatory.position !== null && fold(signatory.position).startsWith('phó ')
    const head = fold(capacity ?? '')
    const ordered = byOrder.test(head)
    const hasTm = collective.test(head) || plan.passages.some((passage) => collective.test(folded(passage)))
    const hasKt = forHead.test(head) || lineOf(forHead) !== undefined
    if (!hasTm && !ordered) {
      yield {
        ...hit('no-tm', place, { collective: isParty ? 'BAN THƯỜNG VỤ' : 'ỦY BAN NHÂN DÂN' }),
        suggestion: isParty ? `T/M BAN THƯỜNG VỤ / ${written}` : `TM. ỦY BAN NHÂN DÂN / ${written}`,
      }
    }
    if (deputy && !hasKt && !ordered && !isParty) {
      const position = fold(signatory.position)
      yield hit('no-kt', near.findLast((passage) => folded(passage).includes(position)) ?? place)
    }
  },
})
