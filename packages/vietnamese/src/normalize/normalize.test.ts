import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from './normalize.js'

describe('normalize', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['decomposed letters', 'Quý II'.normalize('NFD'), 'Quý II'],
    ['tone before horn', 'ngu\u0300\u031bng', 'ngừng'],
    ['gha for horned u', 'thƣờng'.normalize('NFC'), 'thường'],
    ['eth for đ', 'Ðảng ủy', 'Đảng ủy'],
    ['en dash', '2026 – 2030', '2026 - 2030'],
    ['minus sign', '57−NQ/TW', '57-NQ/TW'],
    ['no-break blank', '100\u00a0%', '100 %'],
    ['narrow blank', '1\u202f200', '1 200'],
    ['zero width', 'quý\u200b II', 'quý II'],
    ['soft hyphen', 'chuyển\u00ad đổi', 'chuyển đổi'],
    ['LaTeX comparison', '$\\geq 50\\%$', '≥ 50%'],
    ['LaTeX parentheses', '\\(\\geqslant 98\\%\\)', '≥ 98%'],
    ['LaTeX without delimiters', '\\ge 98\\%', '≥ 98%'],
    ['dollar amount', '5 $ và 6 $', '5 $ và 6 $'],
    ['entity', '&ge; 50%', '≥ 50%'],
    ['numeric entity', 'n&#259;m', 'năm'],
    ['unknown entity', 'A&khac;B', 'A&khac;B'],
    ['tag', '<b>100%</b><br>hộ', '100%\nhộ'],
    ['comparison is no tag', '< 5% và > 3%', '< 5% và > 3%'],
    ['emphasis', '**100%** hộ', '100% hộ'],
    ['blank to fill in', 'ngày ____/4/2026', 'ngày ____/4/2026'],
    ['escape', '5\\. Nhiệm vụ', '5. Nhiệm vụ'],
    ['roman numeral sign', 'Quý Ⅱ', 'Quý II'],
    ['full width', '１００％', '100%'],
    ['Cyrillic letter in a symbol', '57-NQ/ТW', '57-NQ/TW'],
    ['carriage return', 'a\r\nb', 'a\nb'],
  ]
  it.each(rows)('%s', (_, input, expected) => expect(normalize(input).text).toBe(expected))

  it('says which code points were wrong', () => {
    expect(normalize('Ðảng').repairs).toEqual([{ range: { start: 0, end: 1 }, written: 'Ð', taken: 'Đ' }])
  })

  it('leads back to the words as written', () => {
    const input = 'đạt $\\geq 50\\%$ <b>hộ</b>'
    const read = normalize(input)
    const at = read.text.indexOf('≥ 50%')
    const span = read.toInput({ start: at, end: at + 5 })
    expect(input.slice(span.start, span.end)).toBe('\\geq 50\\%')
    expect(read.fromInput(span)).toEqual({ start: at, end: at + 5 })
  })

  it('keeps dashes and quotes for display', () => {
    expect(normalize('“a”  –\n b', { dashes: false, confusables: false, foldBlanks: true }).text).toBe('“a” – b')
  })

  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('aăâđeêoơuưạốừ $\\%&<>*b;#/–\u0301\u200b\n')) }),
  )
  it('gives the same for composed and decomposed input', () => {
    fc.assert(
      fc.property(text, (input) => normalize(input.normalize('NFD')).text === normalize(input.normalize('NFC')).text),
    )
  })
  it('maps every range into the input and back over it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (input, a, b) => {
        const read = normalize(input)
        const start = a % (read.text.length + 1)
        const end = start + (b % (read.text.length - start + 1))
        const span = read.toInput({ start, end })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(input.length)
        if (end === start) return
        const back = read.fromInput(span)
        expect(back.start).toBeLessThanOrEqual(start)
        expect(back.end).toBeGreaterThanOrEqual(end)
      }),
    )
  })
})
