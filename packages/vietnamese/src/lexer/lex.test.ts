import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex } from './lex.js'
import { buildLexicon } from './lexicon.js'
import { mangledRoman, romanValue } from './roman.js'
import { syllableKey } from './syllable-key.js'

const lexicon = buildLexicon(
  [
    { spell: 'năm', is: 'year', value: 5, slips: 'nãm' },
    { spell: 'quý|quí', is: 'quarter' },
    { spell: 'sáng', is: 'morning' },
    { spell: 'sáng tạo|kh - cn', is: 'opaque' },
    { spell: 'chậm nhất', is: 'by' },
    { spell: 'chậm nhất là', is: 'by' },
    { spell: 'cn', is: 'sunday', caps: true },
    { spell: '5g', is: 'opaque' },
  ],
  [{ spell: 'năm', is: 'unit' }],
)

const show = (text: string): string =>
  lex(text, lexicon)
    .tokens.map((token) => `${text.slice(token.start, token.end)}:${token.classes.join('+')}`)
    .join(' ')

describe('lex', () => {
  it.each([
    ['Năm 2026', 'Năm:year+unit 2026:n4+digits'],
    ['đổi mới sáng tạo', 'đổi:word mới:word sáng tạo:opaque'],
    ['buổi sáng', 'buổi:word sáng:morning'],
    ['chậm nhất ngày', 'chậm nhất:by ngày:word'],
    ['chậm nhất là', 'chậm nhất là:by'],
    ['chậm', 'chậm:word'],
    ['Qúy QUÍ', 'Qúy:quarter QUÍ:quarter+caps'],
    ['KH-CN', 'KH-CN:opaque'],
    ['CN cn', 'CN:sunday+caps cn:word'],
    ['năm2026', 'năm:year+unit 2026:n4+digits'],
    ['năm2O26', 'năm:year+unit 2O26:digits-slip'],
    ['mạng 5G 4G', 'mạng:word 5G:opaque+caps 4:n2+digits G:word+caps'],
    ['16h30', '16:n2+digits h:word 30:n2+digits'],
    ['lII 1V IV XI', 'lII:roman-slip+word 1V:roman-slip+caps+word IV:roman+caps+word XI:roman+caps+word'],
    ['57-NQ/TW', '57:n2+digits -:- NQ:word+caps /:/ TW:word+caps'],
    ['ngày ____/4', 'ngày:word ____:fill /:/ 4:n2+digits'],
    ['ngày..... …', 'ngày:word .....:fill …:fill'],
    ['“a” – b', '“:" a:word ”:" –:- b:word'],
    ['Hà Nội', 'Hà:word+capital Nội:word+capital'],
    ['1..5', '1:n2+digits .:. .:. 5:n2+digits'],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))

  it('tells what lies between tokens', () => {
    const gaps = (text: string): number[] => lex(text, lexicon).tokens.map((token) => token.gap)
    expect(gaps('a/ b')).toEqual([3, 0, 1])
    expect(gaps('quý II\n\n/2026')).toEqual([3, 1, 2, 0])
    expect(gaps('năm 2026\n2. Mục tiêu')).toEqual([3, 1, 3, 0, 1, 1])
    expect(gaps('năm\n2026\n\nMục')).toEqual([3, 2, 3])
    expect(gaps('a\tb\n- c')).toEqual([3, 3, 3, 1])
    expect(gaps('tháng\u200b 7')).toEqual([3, 1])
  })
  it('carries values and repairs', () => {
    const [slip, digits, long] = lex('nãm 2O26 1234567890123456', lexicon).tokens
    expect(slip).toMatchObject({ value: 5, repairs: [{ written: 'nãm', taken: 'năm' }] })
    expect(digits).toMatchObject({ value: 2026, repairs: [{ written: '2O26', taken: '2026' }] })
    expect(long!.value).toBeNull()
  })
  it('covers every character but blanks exactly once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('năm sáng tạo quý KH-CN5G26._…/\n\tI1l')) }),
        ),
        (text) => {
          const { tokens, steps } = lex(text, lexicon)
          let end = 0
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(end, token.start)).toMatch(/^[\s\u0085\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*$/u)
            expect(token.end).toBeGreaterThan(token.start)
            expect(token.classes.length).toBeGreaterThan(0)
            end = token.end
          }
          return steps <= text.length * 6
        },
      ),
    )
  })
})

describe('syllableKey', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Qúy', 'quý'],
    ['Uỷ', 'ủy'],
    ['NĂM', 'năm'],
    ['thường'.normalize('NFD'), 'thường'],
  ])('%s is %s', (a, b) => expect(syllableKey(a)).toBe(syllableKey(b)))
  it.each([
    ['tối', 'tội'],
    ['nam', 'năm'],
    ['đen', 'den'],
  ])('%s is not %s', (a, b) => expect(syllableKey(a)).not.toBe(syllableKey(b)))
})

describe('roman numerals', () => {
  it.each([
    ['IV', 4],
    ['xii', 12],
    ['XLIX', 49],
    ['Ⅱ', 2],
    ['IIII', null],
    ['VX', null],
    ['', null],
    ['ABC', null],
  ])('%s: %s', (text, value) => expect(romanValue(text)).toBe(value))
  it.each([
    ['l', 1],
    ['lII', 3],
    ['1V', 4],
    ['1I', 2],
    ['11', null],
    ['II', null],
    ['ln', null],
  ])('mangled %s: %s', (text, value) => expect(mangledRoman(text)?.value ?? null).toBe(value))
})
