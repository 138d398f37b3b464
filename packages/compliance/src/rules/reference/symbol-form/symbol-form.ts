import { defineRule } from '@commune-plan/engine'
import { basis } from '../../../basis/basis.js'
import { familyOf, typeCodes } from '../../../citation/document-types.js'
import { mentionsOf } from '../../../citation/mentions-of.js'
import { parseSymbol } from '../../../citation/symbol.js'
import { fold } from '../../../wording/fold.js'

const codes = new Set(Object.values(typeCodes).flat())

/** A symbol has not the form of its kind and issuer. */
export const symbolForm = defineRule({
  meta: {
    id: 'reference/symbol-form',
    severity: 'warning',
    title: { vi: 'Ký hiệu văn bản sai thể thức', en: 'A symbol of the wrong form' },
    messages: {
      family: {
        vi: '“{quote}”: văn bản của {whose} viết là “{right}”.',
        en: '“{quote}”: a document of {whoseEn} is written “{right}”.',
      },
      type: {
        vi: '“{quote}”: ký hiệu không khớp với tên loại “{type}”.',
        en: '“{quote}”: the symbol is not that of a “{type}”.',
      },
      unreadable: {
        vi: '“{quote}”: “{number}” không phải dạng số/loại-cơ quan (hoặc số-loại/cơ quan của Đảng).',
        en: '“{quote}”: “{number}” has neither the form N/TYPE-BODY nor the Party’s N-TYPE/BODY.',
      },
    },
    basis: [basis.symbols, basis.partyForm],
  },
  *check({ plan }) {
    for (const reference of plan.references) {
      const { number, type } = reference
      const [mention] = mentionsOf(reference)
      const kind = fold(type)
      if (kind === 'công văn' || kind.startsWith('luật')) continue
      const hit = (message: string, right: string | null, more: Record<string, string>) => ({
        message,
        data: { quote: mention.written, right: right ?? '', type, number, whose: '', whoseEn: '', ...more },
        subject: `reference:${number}`,
        at: { line: mention.line, span: mention.span },
        quote: mention.written,
        value: number,
        expected: right === null ? null : { vi: right, en: right },
        actual: number,
        suggestion: right === null ? null : `${type} số ${right}`,
      })
      const symbol = parseSymbol(number)
      if (symbol === null) {
        if (/[A-Za-zÀ-ɏḀ-ỿ]{2,}/u.test(number)) yield hit('unreadable', null, {})
        continue
      }
      const family = familyOf(symbol.body)
      const allowed = typeCodes[kind]
      if (family !== null && family !== symbol.form && symbol.type !== null) {
        const right = inForm(number, family)
        yield hit(
          'family',
          right,
          family === 'party'
            ? { whose: 'cơ quan Đảng', whoseEn: 'a Party body' }
            : { whose: 'cơ quan nhà nước', whoseEn: 'a State body' },
        )
      } else if (
        allowed !== undefined &&
        symbol.type !== null &&
        codes.has(symbol.type) &&
        !allowed.includes(symbol.type)
      ) {
        if (!rightElsewhere(plan.references, reference)) yield hit('type', null, {})
      }
    }
  },
})

/** The same parts, written as that family writes them; the digits keep their leading zero. */
function inForm(number: string, family: 'party' | 'state'): string {
  const match = /^(\d+)[-/](.+?)[-/](.+)$/u.exec(number.replace(/\s/gu, ''))
  const [, digits = '', type = '', body = ''] = match ?? []
  return family === 'party' ? `${digits}-${type}/${body}` : `${digits}/${type}-${body}`
}

/** A document of these digits and this issuer has the right symbol elsewhere: then the number is wrong, not the form. */
function rightElsewhere(
  references: readonly { readonly number: string; readonly type: string }[],
  { number, type }: { readonly number: string; readonly type: string },
): boolean {
  const symbol = parseSymbol(number)
  return references.some((other) => {
    const candidate = parseSymbol(other.number)
    return (
      other.number !== number &&
      fold(other.type) === fold(type) &&
      candidate?.digits === symbol?.digits &&
      candidate?.body === symbol?.body
    )
  })
}
