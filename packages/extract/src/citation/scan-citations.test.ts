import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LegalSymbol } from './citation.js'
import { citationReadingToJson } from './citation-to-json.js'
import { printSymbol } from './print-symbol.js'
import { scanCitations } from './scan-citations.js'

/** `type symbol date issuer`, dashes where nothing is stated. */
function shown(text: string): string[] {
  return scanCitations(text).readings.map((reading) => {
    const { type, symbol, date, issuer } = citationReadingToJson(reading)
    return [type, symbol, date, issuer]
      .map((part) => (part === null || part === undefined ? '-' : (part as string)))
      .join(' | ')
  })
}

describe('citations', () => {
  it.each([
    ['Chương trình công tác số 10-CTr/HU', 'Chương trình | 10-CTr/HU | - | -'],
    ['10-CTr/HU', 'Chương trình | 10-CTr/HU | - | -'],
    ['Nghị quyết Trung ương 4 khóa XII', 'Nghị quyết | - | - | -'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', 'Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
    [
      'Nghị quyết số 57-NQ/TW của Bộ Chính trị, ngày 22 tháng 12 năm 2024',
      'Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị',
    ],
    ['Quyết định của Bộ Chính trị số31-QĐ/TW ngày 22.12.2024', 'Quyết định | 31-QĐ/TW | 2024-12-22 | Bộ Chính trị'],
    [
      'Kế hoạch số 14/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng',
      'Kế hoạch | 14/KH-UBND | 2026-01-20 | Ủy ban nhân dân tỉnh Lâm Đồng',
    ],
    [
      'Kế hoạch số 9/KH-UBND của UBND phường Bến Thành, Thành phố Hồ Chí Minh',
      'Kế hoạch | 9/KH-UBND | - | UBND phường Bến Thành, Thành phố Hồ Chí Minh',
    ],
    [
      'Quyết định 2814/QĐ-BKHCN ngày 03/10/2025 của Bộ trưởng Bộ Khoa học và Công nghệ',
      'Quyết định | 2814/QĐ-BKHCN | 2025-10-03 | Bộ trưởng Bộ Khoa học và Công nghệ',
    ],
    [
      'Thông báo số 2-TB/BCĐ ngày 05/01/2026 của Ban Chỉ đạo 57 tỉnh',
      'Thông báo | 2-TB/BCĐ | 2026-01-05 | Ban Chỉ đạo 57 tỉnh',
    ],
    ['Nghị định số 13/2023/NĐ-CP', 'Nghị định | 13/2023/NĐ-CP | - | -'],
    ['Nghị quyết số 35/2023/UBTVQH15', 'Nghị quyết | 35/2023/UBTVQH15 | - | -'],
    ['Thông tư liên tịch số 05/2015/TTLT-BTTTT-BNV', 'Thông tư liên tịch | 05/2015/TTLT-BTTTT-BNV | - | -'],
    ['Văn bản số 456/UBND-KGVX', 'Công văn | 456/UBND-KGVX | - | -'],
    ['Chương trình hành động số 08-CTrHĐ/TU', 'Chương trình hành động | 08-CTrHĐ/TU | - | -'],
    ['Luật Dữ liệu số 60/2024/QH15 ngày 30/11/2024', 'Luật | 60/2024/QH15 | 2024-11-30 | -'],
    ['Luật Cán bộ, công chức năm 2025', 'Luật | - | - | -'],
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', 'Nghị quyết | - | - | -'],
    [
      'NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024 CỦA BỘ CHÍNH TRỊ VỀ ĐỘT PHÁ',
      'Nghị quyết | 57-NQ/TW | 2024-12-22 | BỘ CHÍNH TRỊ',
    ],
    ['KẾ HOẠCH SỐ 9/KH-UBND CỦA UBND TỈNH LÀO CAI THỰC HIỆN', 'Kế hoạch | 9/KH-UBND | - | UBND TỈNH LÀO CAI'],
    ['Chỉ thị của Thủ tướng Chính phủ', 'Chỉ thị | - | - | Thủ tướng Chính phủ'],
    ['Đề án 06 của Chính phủ', 'Quyết định | - | - | Chính phủ'],
    ['QCVN 01:2021/BXD', 'Tiêu chuẩn | QCVN 01:2021/BXD | - | -'],
    ['Kế hoạch số …/KH-UBND ngày …/…/2026 của UBND xã Tân Lập', 'Kế hoạch | - | - | UBND xã Tân Lập'],
    ['các Nghị quyết số 57-NQ/TW, 59-NQ/TW', 'Nghị quyết | 57-NQ/TW | - | -', 'Nghị quyết | 59-NQ/TW | - | -'],
    ['các Nghị quyết 57, 59 và 68', 'Nghị quyết | - | - | -', 'Nghị quyết | - | - | -', 'Nghị quyết | - | - | -'],
  ])('%s', (text, ...expected) => expect(shown(text)).toEqual(expected))

  it.each([
    ['57 NQ/TW', '57-NQ/TW', 'separator-missing'],
    ['57/NQ-TW', '57-NQ/TW', 'separator-mixed'],
    ['57-NQTW', '57-NQ/TW', 'slash-lost'],
    ['57- NQ/TW', '57-NQ/TW', 'symbol-spacing'],
    ['57–NQ/TW', '57-NQ/TW', 'dash-variant'],
    ['57-NQ/TƯ', '57-NQ/TW', 'organ-variant'],
    ['57-NQ/TVV', '57-NQ/TW', 'ocr'],
    ['204-QÐ/TW', '204-QĐ/TW', 'homoglyph'],
    ['137/2015/NĐCP', '137/2015/NĐ-CP', 'hyphen-lost'],
    ['30/2020/ND-CP', '30/2020/NĐ-CP', 'no-diacritics'],
    ['Quyết định số l169/QĐ-TTg', '1169/QĐ-TTg', 'ocr'],
    ['Nghị quyết số 193/2025/QHl5', '193/2025/QH15', 'ocr'],
    ['Kế hoạch số 02-BCDDTW', '02-KH/BCĐTW', 'symbol-malformed'],
    ['Nghị quyết số 57-KL/TW', '57-NQ/TW', 'type-code-mismatch'],
    ['Quyết định số 06/2022/QĐ-TTg', '06/QĐ-TTg', 'form-mismatch'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2025', '57-NQ/TW', 'date-conflict'],
    ['Nghị quyết số 12-NQ/TU ngày 31/02/2026', '12-NQ/TU', 'date-impossible'],
    ['Nghị quyết số 12-NQ/TU ngày 01/02/26', '12-NQ/TU', 'date-short-year'],
  ])('names what is wrong in %s', (text, symbol, code) => {
    const [reading] = scanCitations(text).readings
    expect(printSymbol(reading!.meaning.symbol!)).toBe(symbol)
    expect(reading!.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
  })

  it('reads pins, annexes and blanks', () => {
    expect(
      scanCitations('điểm a khoản 1 và điểm a khoản 2 Điều 7 Nghị định số 08/2016/NĐ-CP').readings[0]!.meaning.pins,
    ).toEqual([
      { point: 'a', clause: '1', article: '7' },
      { point: 'a', clause: '2', article: '7' },
    ])
    expect(scanCitations('tại Phụ lục I, Phụ lục II').readings[0]!.meaning.targets).toEqual(['Phụ lục I', 'Phụ lục II'])
    expect(scanCitations('Số:     /KH-UBND').readings[0]!.meaning).toMatchObject({ form: 'self', blanks: ['number'] })
    expect(scanCitations('Kế hoạch số /KH-UBND ngày / 3 /2026').readings[0]!.meaning).toMatchObject({
      partialDate: '2026-03',
      blanks: ['number', 'day'],
    })
  })

  it.each([
    '24/7',
    'số 57, đường Trần Phú',
    'tỷ lệ 1/500',
    '10/10 thôn',
    'ngày 30/6/2026',
    'và/hoặc',
    'Kế hoạch 5 năm',
    'Chương trình 135',
    'kế hoạch của UBND tỉnh',
    'nghị quyết của đảng ủy',
    '3G/4G',
    'Nghị quyết 2026',
    'số điện thoại 0912345678',
  ])('%s is no citation', (text) => expect(scanCitations(text).readings).toEqual([]))

  it('reports a symbol that it does not know', () => {
    expect(scanCitations('Nghị quyết số 35/xyz').readings).toEqual([])
  })
})

describe('laws', () => {
  const number = fc.integer({ min: 1, max: 9999 }).map((value) => `${value}`.padStart(2, '0'))
  const symbols: fc.Arbitrary<LegalSymbol> = fc.oneof(
    fc.record({
      system: fc.constant('party' as const),
      number,
      suffix: fc.constant(null),
      year: fc.constant(null),
      code: fc.constantFrom('NQ', 'QĐ', 'KH', 'CTr', 'TB'),
      organ: fc.constantFrom('TW', 'TU', 'ĐU', 'BCĐTW'),
    }),
    fc.record({
      system: fc.constant('state' as const),
      number,
      suffix: fc.constantFrom(null, 'a'),
      year: fc.constant(null),
      code: fc.constantFrom('KH', 'QĐ', 'NQ', 'CT'),
      organ: fc.constantFrom('UBND', 'TTg', 'CP', 'BKHCN', 'HĐND'),
    }),
    fc.record({
      system: fc.constant('normative' as const),
      number,
      suffix: fc.constant(null),
      year: fc.integer({ min: 1990, max: 2040 }),
      code: fc.constantFrom('NĐ', 'TT', 'QĐ', 'NQ'),
      organ: fc.constantFrom('CP', 'BTTTT', 'UBND', 'HĐND'),
    }),
    fc.record({
      system: fc.constant('assembly' as const),
      number,
      suffix: fc.constant(null),
      year: fc.integer({ min: 1990, max: 2040 }),
      code: fc.constant(null),
      organ: fc.constantFrom('QH13', 'QH15', 'UBTVQH14'),
    }),
    fc.record({
      system: fc.constant('letter' as const),
      number,
      suffix: fc.constant(null),
      year: fc.constant(null),
      code: fc.constant(null),
      organ: fc.constantFrom('UBND-VX', 'BNV-CQĐP', 'SNV-CCHC&PC'),
    }),
  )
  it('a printed symbol reads back as itself, without a diagnostic', () => {
    fc.assert(
      fc.property(symbols, (symbol) => {
        const [reading] = scanCitations(`Văn bản số ${printSymbol(symbol)}`).readings
        expect(reading?.meaning.symbol).toEqual(symbol)
        expect(reading?.diagnostics).toEqual([])
      }),
    )
  })

  const words = fc.constantFrom(
    ...[
      'Nghị quyết',
      'số',
      ':',
      '57',
      '-',
      'NQ',
      '/',
      'TW',
      'ngày',
      '22/12/2024',
      'của',
      'Bộ Chính trị',
      ',',
      'và',
      'khoản',
      '3',
      'Điều',
      'Luật',
      'Đầu tư',
      'năm',
      '2025',
      '…',
      'Phụ lục',
      'I',
      'này',
      'Kế hoạch',
      '/KH-UBND',
      '\n',
      'QH15',
      'các',
      'Ban Chỉ đạo',
      'tỉnh',
      'Hà',
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
        for (const { span, written, parts } of scanCitations(text).readings) {
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
          scanCitations(text.normalize(form)).readings.map(
            ({ meaning }) => JSON.parse(JSON.stringify(meaning).normalize('NFC')) as unknown,
          )
        expect(meanings('NFD')).toEqual(meanings('NFC'))
      }),
    )
  })
  it.each([
    '57-NQ/',
    'Luật Đầu Tư ',
    'khoản 1 ',
    'của Ban ',
    'tỉnh Hà ',
    '1/2/',
    'Phụ lục 1, ',
    'Nghị quyết 57, ',
    'các ',
    '…/',
  ])('twice the text takes at most twice the steps: %j', (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length))
    const steps = scanCitations(text).steps
    expect(scanCitations(text + text).steps).toBeLessThanOrEqual(2 * steps + 200)
    expect(steps).toBeLessThan(60 * text.length)
  })
})
