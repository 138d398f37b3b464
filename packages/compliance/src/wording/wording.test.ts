import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentWords, overlap } from './content-words.js'
import { expand } from './expand.js'
import { fold } from './fold.js'
import { written } from './written.js'
import { allHits, opening, phrase, quoteOf } from './phrase.js'
import { remember } from './remember.js'

const syllables = [
  'hóa',
  'hoá',
  'thuỷ',
  'quý',
  'quỹ',
  'toàn',
  'Uỷ',
  'Đảng',
  'ỦY',
  'hoạ',
  '–',
  '“a”',
  '\u00a0',
  '5G',
  'TTHC',
  'xã',
]
const texts = fc.array(fc.constantFrom(...syllables)).map((parts) => parts.join(' '))

describe('fold', () => {
  it.each([
    ['Uỷ ban', 'ủy ban'],
    ['Văn hoá – Xã hội', 'văn hóa - xã hội'],
    ['toàn trình', 'toàn trình'],
    ['hoán đổi', 'hoán đổi'],
    ['quý, quỹ, quỳ', 'quý, quỹ, quỳ'],
    ['“đúng, đủ”', '"đúng, đủ"'],
    ['thuỷ lợi, khoẻ', 'thủy lợi, khỏe'],
    ['Kế\u00a0hoạch', 'kế hoạch'],
    ['ĐẢNG ỦY', 'đảng ủy'],
    ['Hoa\u0301'.normalize('NFD'), 'hóa'],
  ])('makes %j of it: %j', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })
  it('keeps the length of what rules quote, so that offsets hold', () => {
    fc.assert(fc.property(texts, (text) => fold(text).length === written(text).length))
  })
  it('has no more to do the second time', () => {
    fc.assert(fc.property(texts, (text) => fold(fold(text)) === fold(text)))
  })
  it('does not tell composed from decomposed', () => {
    fc.assert(fc.property(texts, (text) => fold(text.normalize('NFD')) === fold(text)))
  })
})

describe('phrase', () => {
  it.each([
    ['của tỉnh', 'của tỉnh', true],
    ['của tỉnhx', 'của tỉnh', false],
    ['đổi mới sáng tạo', 'sáng', true],
    ['bán', 'bản', false],
    ['các bản, xóm', 'bản', true],
    ['cơ bản', 'cơ bản', true],
    ['1bản', 'bản', false],
  ])('in %j, %j: %s', (text, words, expected) => {
    expect(phrase(words).test(fold(text))).toBe(expected)
  })
  it('quotes as written', () => {
    const text = 'Triển khai trên địa bàn của TỈNH'
    expect(quoteOf(text, fold(text), phrase('của tỉnh'))).toBe('của TỈNH')
    expect(quoteOf(text, fold(text), phrase('của xã'))).toBeNull()
  })
  it('finds every hit in order', () => {
    expect(allHits('tỷ lệ a và tỷ lệ b', phrase('tỷ lệ'))).toEqual([
      { index: 0, words: 'tỷ lệ' },
      { index: 11, words: 'tỷ lệ' },
    ])
  })
  it.each([
    ['- Duy trì', true],
    ['“Duy trì', true],
    ['Tiếp tục duy trì', false],
    ['duy trìa', false],
  ])('opening of %j: %s', (text, expected) => {
    expect(opening('duy trì').test(fold(text))).toBe(expected)
  })
})

describe('expand and contentWords', () => {
  it.each([
    ['TTHC tại HĐND&UBND xã', 'thủ tục hành chính tại hđnd&ubnd xã'],
    ['Phòng VH-XH', 'phòng văn hóa xã hội'],
    ['UBND xã', 'ủy ban nhân dân xã'],
    ['cds của kh&cn', 'chuyển đổi số của khoa học và công nghệ'],
    ['subnd', 'subnd'],
  ])('writes %j out as %j', (text, expected) => {
    expect(expand(fold(text))).toBe(expected)
  })
  it('leaves out figures, filler and empty words', () => {
    expect([...contentWords('Phấn đấu đạt tối thiểu 90% hồ sơ TTHC được nộp trực tuyến trong năm 2026')]).toEqual([
      'hồ',
      'sơ',
      'thủ',
      'tục',
      'hành',
      'chính',
      'nộp',
      'trực',
      'tuyến',
    ])
  })
  it('tells 4G from 5G', () => {
    expect(overlap(contentWords('phủ sóng 4G'), contentWords('phủ sóng 5G'))).toBeLessThan(1)
  })
  it('has overlap 1 with itself, 0 with strangers and with nothing', () => {
    const words = contentWords('số hóa hồ sơ')
    expect(overlap(words, words)).toBe(1)
    expect(overlap(words, contentWords('camera giám sát'))).toBe(0)
    expect(overlap(new Set(), new Set())).toBe(0)
  })
  it('is the same whichever way round', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        (a, b) => overlap(contentWords(a), contentWords(b)) === overlap(contentWords(b), contentWords(a)),
      ),
    )
  })
})

describe('remember', () => {
  it('works a text out once', () => {
    let count = 0
    const length = remember((text) => {
      count += 1
      return text.length
    })
    expect([length('abc'), length('abc'), length('de')]).toEqual([3, 3, 2])
    expect(count).toBe(2)
  })
})
