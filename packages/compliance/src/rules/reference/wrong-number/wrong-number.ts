import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { mentionsOf } from '../../../citation/mentions-of.js'
import { parseSymbol, type DocumentSymbol } from '../../../citation/symbol.js'
import { typeCodes } from '../../../citation/document-types.js'
import { fold } from '../../../wording/fold.js'

/** A document is cited under another number than elsewhere in the plan or in the registry. */
export const wrongNumber = defineRule({
  meta: {
    id: 'reference/wrong-number',
    severity: 'error',
    title: { vi: 'Viện dẫn sai số, ký hiệu văn bản', en: 'A document under a wrong number' },
    messages: {
      type: {
        vi: '“{quote}”: ký hiệu không phải của {type}; số đúng là {right} ({where}).',
        en: '“{quote}” has not the symbol of its type ({type}); the number is {right} ({whereEn}).',
      },
      digits: {
        vi: '“{quote}”: văn bản cùng loại, cùng ngày, cùng cơ quan ban hành mang số {right} ({where}).',
        en: '“{quote}”: the document of this type, date and issuer has number {right} ({whereEn}).',
      },
    },
    basis: [basis.registry, basis.ownWords],
  },
  *check({ plan, documents }) {
    const known = [
      ...plan.references.map(({ type, number, date }) => ({
        type,
        number,
        date,
        where: 'trong chính kế hoạch',
        whereEn: 'elsewhere in the plan',
      })),
      ...documents.map(({ type, number, date }) => ({
        type,
        number,
        date,
        where: 'danh mục văn bản',
        whereEn: 'registry',
      })),
    ]
    for (const reference of plan.references) {
      const symbol = parseSymbol(reference.number)
      if (symbol === null) continue
      const codes = typeCodes[fold(reference.type)]
      const right = known.find((other) => {
        const candidate = parseSymbol(other.number)
        if (candidate === null || other.number === reference.number || fold(other.type) !== fold(reference.type))
          return false
        return wrongType(symbol, candidate, codes) || slip(symbol, candidate, reference.date, other.date)
      })
      if (
        right === undefined ||
        (symbol.type !== null && codes?.includes(symbol.type) === true && isKnown(reference.number, documents))
      )
        continue
      const mention =
        mentionsOf(reference).find(({ number }) => number === reference.number) ?? mentionsOf(reference)[0]
      yield {
        message: parseSymbol(right.number)?.digits === symbol.digits ? 'type' : 'digits',
        data: {
          quote: mention.written,
          type: reference.type,
          right: right.number,
          where: right.where,
          whereEn: right.whereEn,
        },
        subject: `reference:${reference.number}`,
        at: { line: mention.line, span: mention.span },
        quote: mention.written,
        value: reference.number,
        expected: { vi: right.number, en: right.number },
        actual: reference.number,
        suggestion: `${reference.type} số ${right.number}`,
      }
    }
  },
})

/** Same digits and issuer, a type that the word before it contradicts: "Nghị quyết số 57-KL/TW". */
function wrongType(symbol: DocumentSymbol, other: DocumentSymbol, codes: readonly string[] | undefined): boolean {
  if (codes === undefined || symbol.type === null || other.type === null) return false
  return (
    symbol.digits === other.digits &&
    symbol.body === other.body &&
    !codes.includes(symbol.type) &&
    codes.includes(other.type)
  )
}

/** Two digits changed places or one was mistyped, and everything else, the date too, agrees. */
function slip(symbol: DocumentSymbol, other: DocumentSymbol, date: string | null, otherDate: string | null): boolean {
  if (date === null || date !== otherDate || symbol.body !== 'tw' || symbol.type !== 'nq') return false
  if (symbol.type !== other.type || symbol.body !== other.body || symbol.digits === other.digits) return false
  return sortedDigits(symbol.digits) === sortedDigits(other.digits)
}

function isKnown(number: string, documents: readonly { readonly number: string }[]): boolean {
  return documents.some((record) => record.number === number)
}

function sortedDigits(digits: string): string {
  return Array.from(digits).sort().join('')
}
