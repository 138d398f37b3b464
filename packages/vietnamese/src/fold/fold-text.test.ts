import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../normalize/normalize.js'
import { foldBare, foldText } from './fold-text.js'

describe('foldText', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['hòan', 'hoàn'],
    ['Qúy', 'quý'],
    ['quí', 'quý'],
    ['Qúi', 'quý'],
    ['Ủy', 'ủy'],
    ['Uỷ', 'ủy'],
    ['tỉ', 'tỷ'],
    ['kĩ', 'kỹ'],
    ['gía', 'giá'],
    ['nguời', 'người'.replace('ư', 'u')],
    ['CHUYỂN ĐỔI', 'chuyển đổi'],
    ['thường xuyên', 'thường xuyên'],
    ['khuỷu', 'khuỷu'],
    ['57–NQ/TW', '57-nq/tw'],
    ['giờ', 'giờ'],
    ['gì', 'gì'],
    ['cứu', 'cứu'],
    ['người', 'người'],
    ['tìa', 'tìa'],
  ])('%s is %s', (written, folded) => expect(foldText(written)).toBe(folded))

  it.each([
    ['năm', 'nam'],
    ['hằng', 'hàng'],
    ['phấn đấu', 'phần đầu'],
    ['quý', 'quy'],
  ])('%s is not %s', (a, b) => expect(foldText(a)).not.toBe(foldText(b)))

  it('strips accents only where asked', () => expect(foldBare('Đẩy mạnh QĐ-TTg')).toBe('day manh qd-ttg'))

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('ngqukhiyaăâeêoôơuưđĐỦòáảữệýìQ –')) }),
  )
  it('keeps the length of normalised text, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (input) => {
        const { text } = normalize(input)
        expect(foldText(text)).toHaveLength(text.length)
        expect(foldBare(text)).toHaveLength(text.length)
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})
