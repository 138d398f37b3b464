import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantityReadingToJson } from './quantity-to-json.js'
import { scanQuantities } from './scan-quantities.js'

/** `class op value..value2 unit`, with what else tells a reading apart. */
function shown(text: string): string[] {
  return scanQuantities(text).readings.map((reading) => {
    const json = quantityReadingToJson(reading)
    const to = json.to as { readonly op?: string; readonly value?: number } | number | undefined
    const goal = to === undefined ? '' : typeof to === 'number' ? `→${to}` : `→${to.op ?? ''} ${to.value ?? ''}`
    const parts = [json.class, json.direction, json.op, json.value, json.value2, goal, json.unit, json.grade, json.per]
    return parts.filter((part) => part !== undefined && part !== '').join(' ')
  })
}

describe('levels', () => {
  it.each([
    ['đạt OCOP 3 sao trở lên', 'target gte 3 sao'],
    ['xếp thứ 10/63 tỉnh, thành phố', 'rank eq 10'],
    ['vị trí 12/34 tỉnh', 'rank eq 12'],
    ['2/3 số hộ', 'target eq 0.6667 ratio'],
    ['ít nhất 1/2 số thôn', 'target gte 0.5 ratio'],
    ['hai phần ba tổng số hộ', 'target eq 0.6667 ratio'],
    ['12 bác sĩ/10.000 dân', 'target eq 12 bác sĩ 10.000 dân'],
    ['30 giường bệnh/1 vạn dân', 'target eq 30 giường bệnh 1 vạn dân'],
    ['Số doanh nghiệp/1000 dân: 1', 'target eq 1 doanh nghiệp 1000 dân'],
    ['05 sản phẩm OCOP', 'target eq 5 sản phẩm OCOP'],
    ['3 vạn lượt khách', 'target eq 30000 lượt khách'],
    ['có ít nhất 01 đồng chí được bồi dưỡng', 'target gte 1 đồng chí'],
    ['Hình thành 01 không gian sáng tạo', 'target eq 1 không gian sáng tạo'],
    ['lắp 20 đồng hồ đo', 'target eq 20 đồng hồ'],
    ['hỗ trợ 500 đồng', 'target eq 500 VND'],
    ['Tối thiếu 80% hồ sơ', 'target gte 80 percent'],
    ['từ 80 đến dưới 90%', 'target range 80 90 percent'],
    ['đạt 98,5%', 'target eq 98.5 percent'],
    ['đạt tỷ lệ 100 %', 'target eq 100 percent'],
    ['tối thiểu 80%', 'target gte 80 percent'],
    ['đạt từ 90% trở lên', 'target gte 90 percent'],
    ['không thấp hơn 90%', 'target gte 90 percent'],
    ['đạt và vượt 100% kế hoạch', 'target gte 100 percent'],
    ['tối thiểu bằng 90%', 'target gte 90 percent'],
    ['trên 95%', 'target gt 95 percent'],
    ['không vượt quá 3%', 'target lte 3 percent'],
    ['từ 80% trở xuống', 'target lte 80 percent'],
    ['dưới 15 phút', 'target lt 15 phút'],
    ['khoảng 500 lượt người', 'target approx 500 lượt người'],
    ['gần 500 hộ', 'target approx 500 hộ'],
    ['80 – 90%', 'target range 80 90 percent'],
    ['từ 01 đến 02 mô hình', 'target range 1 2 mô hình'],
    ['>= 95%', 'target gte 95 percent'],
    ['$\\leq 5\\%$', 'target lte 5 percent'],
    ['&ge; 90%', 'target gte 90 percent'],
    ['**100%** hộ', 'target eq 100 percent'],
    ['lOO%', 'target eq 100 percent'],
    ['95 ,5%', 'target eq 95.5 percent'],
    ['chín mươi lăm phần trăm', 'target eq 95 percent'],
    ['ít nhất năm mô hình', 'target gte 5 mô hình'],
    ['xây dựng 12 pano tấm lớn', 'target eq 12 pano'],
    ['02 phóng sự tuyên truyền', 'target eq 2 phóng sự'],
    ['12/19 tiêu chí', 'target eq 12 tiêu chí'],
    ['80/100 điểm', 'target eq 80 điểm'],
    ['1.200 hộ', 'target eq 1200 hộ'],
    ['1,200 hộ', 'target eq 1200 hộ'],
    ['1 tỷ 200 triệu đồng', 'target eq 1200000000 VND'],
    ['65 triệu đồng/người/năm', 'target eq 65000000 VND person-year'],
    ['1,2 triệu lượt khách', 'target eq 1200000 lượt khách'],
    ['trên 5.000 USD/người', 'target gt 5000 USD người'],
    ['trên 1Gbps', 'qualifier gt 1 Gbit/s'],
    ['từ 18 tuổi trở lên', 'qualifier gte 18 tuổi'],
    ['chưa đạt trên 5%', 'baseline lte 5 percent'],
    ['chỉ nộp hồ sơ một lần', 'constraint lte 1 lần'],
    ['05 nhóm nhiệm vụ', 'count eq 5 nhóm'],
    ['không còn hộ nghèo', 'target eq 0 hộ nghèo'],
    ['%\t90', 'target eq 90 percent'],
    ['% | 8 - 10', 'target range 8 10 percent'],
    ['Doanh nghiệp\t≥ 5', 'target gte 5 doanh nghiệp'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]))
})

describe('changes, ranks, grades, directions', () => {
  it.each([
    ['tăng 10% so với cùng kỳ', 'change up eq 10 percent'],
    ['giảm bình quân 4 - 5%/năm', 'change down range 4 5 percent year'],
    ['giảm tỷ lệ hộ nghèo xuống còn 1,5%', 'change down →1.5 percent'],
    ['tỷ lệ hộ nghèo giảm còn dưới 2%', 'change down →lt 2 percent'],
    ['giảm tỷ lệ hộ nghèo bình quân 1 - 1,5%/năm', 'change down range 1 1.5 percent year'],
    ['tăng từ 45% lên 60%', 'change up →60 percent'],
    ['nâng tỷ lệ che phủ rừng lên 65%', 'change up →65 percent'],
    ['tăng gấp đôi', 'change up eq 2 times'],
    ['gấp 1,5 lần', 'change up eq 1.5 times'],
    ['cắt giảm ít nhất 30% thời gian giải quyết', 'change down gte 30 percent'],
    ['tăng 5 bậc', 'change up eq 5 bậc'],
    ['tăng 2,5 điểm %', 'change up eq 2.5 percentage-point'],
    ['xếp thứ 5/34', 'rank eq 5'],
    ['thuộc nhóm 10 địa phương dẫn đầu cả nước', 'rank lte 10 địa phương'],
    ['top 3 trong khu vực ASEAN', 'rank lte 3'],
    ['thuộc nhóm dẫn đầu trong tỉnh', 'rank inGroup'],
    ['xếp loại khá trở lên', 'qualitative gte khá'],
    ['cao hơn mức bình quân chung của tỉnh', 'qualitative gt'],
    ['hàng trăm hộ dân', 'qualitative vague hộ dân'],
    ['Phấn đấu bố trí kinh phí phù hợp', 'qualitative appropriate'],
    ['nâng cao tỷ lệ hài lòng', 'directional increase'],
    ['giảm tối đa giao dịch trực tiếp', 'directional minimize'],
    ['Đạt', 'boolean done'],
    ['Hoàn thành số hóa tài liệu', 'boolean done'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]))
})

describe('what is no quantity', () => {
  it.each([
    '5G',
    '24/7',
    '5 rõ',
    'chính quyền địa phương hai cấp',
    'Chợ 4.0',
    'điều kiện tối thiểu',
    'sử dụng tối đa các nguồn lực',
    'trên địa bàn xã',
    'một số giải pháp',
    'Quý II/2026',
    'ngày 30/6/2026',
    'giai đoạn 2026-2030',
    '6 tháng đầu năm',
    'khoản 3 điều 12',
    'phần đầu của văn bản',
    'nâng cấp hạ tầng',
    'tỷ lệ bản đồ 1/500',
    'thứ hai hằng tuần',
  ])('%s', (text) => expect(scanQuantities(text).readings).toEqual([]))
})

describe('what is told of a reading', () => {
  it('keeps intent, mended slips and doubts', () => {
    expect(scanQuantities('Phần đầu đạt 95%').readings[0]).toMatchObject({
      meaning: { intent: 'aspire' },
      certainty: 'repaired',
      remarks: [{ code: 'ocr', was: 'Phần đầu', taken: 'phấn đấu' }],
    })
    expect(scanQuantities('1,200 hộ').readings[0]).toMatchObject({ certainty: 'ambiguous' })
    expect(scanQuantities('≥98').readings[0]).toMatchObject({ certainty: 'assumed' })
    expect(scanQuantities('90% (12/12 thôn)').readings[0]!.remarks.map(({ code }) => code)).toEqual(['inconsistent'])
    expect(scanQuantities('58,9% (66/112 thôn)').readings[0]!.remarks).toEqual([])
  })
  it('reports the numbers that nobody claimed, but no numbering', () => {
    expect(scanQuantities('1. Nhiệm vụ\n2. Mã 57 của hệ thống').unread.map(({ written }) => written)).toEqual(['57'])
  })
  it('leaves claimed stretches alone', () => {
    const text = 'Nghị quyết 57 xã: 100% hộ'
    expect(scanQuantities(text, { claimed: [{ start: 0, end: 13 }] }).readings).toHaveLength(1)
  })
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...[
      'đạt',
      '100%',
      'tối thiểu',
      '01',
      'mô hình',
      'trở lên',
      'từ',
      'đến',
      '-',
      '/',
      'năm',
      'triệu',
      'đồng',
      'giảm',
      'xuống còn',
      '90',
      ',',
      '.',
      '(',
      ')',
      'phần đầu',
      'một',
      'lần',
      'chỉ',
      '≥',
      '$\\geq',
      '\n',
      '\t',
      '%',
      '1.234,5',
      'lOO',
      '½',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  )
  it('every reading and part is a slice of the text, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { span, written, parts } of scanQuantities(text).readings) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
          expect(text.slice(span.start, span.end)).toBe(written)
          for (const part of parts) expect(text.slice(part.span.start, part.span.end)).toBe(part.written)
        }
      }),
    )
  })
  it('composed and decomposed text mean the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const meanings = (form: string): unknown =>
          scanQuantities(text.normalize(form)).readings.map(({ meaning }) => meaning)
        expect(meanings('NFD')).toEqual(meanings('NFC'))
      }),
    )
  })
  it.each([
    '1 ngày 2 tháng ',
    '1.1.1.1.1.',
    'giảm từ 1 - ',
    '5 '.repeat(7),
    'chỉ một một ',
    'phấn đấu ',
    'xuống còn 5% ',
    'hai trăm ',
    '$$$$\\',
    '<b',
  ])('twice the text takes at most twice the steps: %j', (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length))
    const steps = scanQuantities(text).steps
    expect(scanQuantities(text + text).steps).toBeLessThanOrEqual(2 * steps + 200)
    expect(steps).toBeLessThan(60 * text.length)
  })
})
