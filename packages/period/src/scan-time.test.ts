import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex, normalize } from '@commune-plan/vietnamese'
import { scanTime } from './scan-time.js'
import { timeLexicon } from './time-grammar.js'
import { TimeReader } from './time-reader.js'
import { shortForms } from './testing/short-form.js'

describe('look-alikes', () => {
  it.each([
    ...[
      'số 12/3 phố Lê Lợi',
      'Khu phố 4',
      'Tổ 57',
      'phường 5',
      'quốc lộ 1A',
      'QL.18',
      '192.168.1.1',
      'phiên bản 2.5.1',
    ],
    ...[
      'ĐT: 0912 345 678',
      'lớp 12A1',
      'tỷ số 2-1',
      'trang 15/20',
      'mã SP-2026-01x',
      'chiến dịch 45 ngày đêm',
      'mốc 2030',
    ],
    ...['đổi mới sáng tạo', 'tối thiểu 90%', 'tối đa 5 ngày làm việc', 'kinh tế ban đêm', 'KH-CN và chuyển đổi số'],
    ...['Phiên họp thứ nhất', 'Phiên họp thứ 6', 'kỳ họp thứ năm', 'lần thứ XIV', 'Đại hội lần thứ 14', 'Chợ 4.0'],
    ...['04/09 thôn', '66/112 thôn có mạng', '31/34 tỉnh', 'hoạt động 24/7', '8/10 điểm', 'dưới năm tiêu chí'],
    ...[
      'thứ hai, đẩy mạnh chuyển đổi số',
      'thứ ba là',
      'giai đoạn "tăng tốc"',
      'làm đến nơi đến chốn',
      '06/2022/QĐ-TTg',
    ],
    ...[
      'Nghị định 30/2020/NĐ-CP',
      '57-NQ/TW',
      'quý khách hàng',
      'hàng hóa, ngân hàng',
      'trước mắt tập trung',
      'sau đây gọi là',
    ],
    ...['1.200 hộ', '1.5%', 'năm sau cao hơn năm trước', '5 năm kinh nghiệm', 'từ 15 tuổi trở lên', 'đạt từ 2.000 hộ'],
    ...['Điều 12, khoản 3', 'Mục 2.1.3', 'Đường 30/4', 'đường 3 tháng 2', 'nhập dữ liệu một lần', 'chính quyền 2 cấp'],
    ...[
      'mạng 4G/5G',
      'tổng đài 1022',
      'ISO 9001:2015',
      'QCVN 01:2026/BTTTT',
      'năm tài chính',
      'ngày càng cao',
      'Tháng Thanh niên',
    ],
    ...[
      'quỹ I',
      'khi chậm trễ',
      'trong thời gian',
      'theo quy định của pháp luật về đất đai và các quy định khác có liên quan',
    ],
    ...[
      'hết sức quan trọng',
      'đến 100% hộ',
      'tốc độ trên 01 Gbps',
      '(1) Công nghệ; (2) Phần mềm',
      'bản đồ 1/2000',
      'tỷ lệ 1/500',
      'nhiều năm',
    ],
  ])('%s', (text) => expect(scanTime(text).readings.map((reading) => reading.written)).toEqual([]))
})

describe('scanTime', () => {
  it('keeps what is said apart from what the context gives', () => {
    const { meaning } = scanTime('Trong tháng 6').readings[0]!
    expect(meaning).toMatchObject({ kind: 'period', gaps: ['year'], from: { unit: { year: null, number: 6 } } })
  })
  it('shows what it mended', () => {
    const [reading] = scanTime('Hoàn thành trong Quý lII/2O26').readings
    expect(reading).toMatchObject({ certainty: 'repaired', written: 'Hoàn thành trong Quý lII/2O26' })
    expect(reading!.remarks).toEqual([
      { code: 'repaired', was: 'lII', taken: 'III' },
      { code: 'repaired', was: '2O26', taken: '2026' },
    ])
  })
  it('marks a year that a neighbour states', () => {
    expect(scanTime('tháng 6, quý II và 06 tháng đầu năm 2025').readings.map((reading) => reading.certainty)).toEqual([
      'inherited',
      'inherited',
      'stated',
    ])
  })
  it('traces every slot to its own words', () => {
    const text = 'xong trước ngày 30 tháng 9 năm 2026'
    const { parts } = scanTime(text).readings[0]!
    expect(parts.map(({ role, written }) => [role, written])).toEqual(
      expect.arrayContaining([
        ['d', '30'],
        ['m', '9'],
        ['y', '2026'],
      ]),
    )
  })
  it('leaves alone what others claimed', () => {
    const text = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024, xong trong năm 2026'
    const claimed = [{ start: 0, end: text.indexOf(',') }]
    expect(scanTime(text, { claimed }).readings.map((reading) => reading.written)).toEqual(['xong trong năm 2026'])
  })
  it('reads bare forms only in a cell', () => {
    expect(['30/6', '2026', '6 tháng'].map((text) => [shortForms(text), shortForms(text, { cell: true })])).toEqual([
      ['', 'null..null (2026-06-30..2026-06-30)'],
      ['', '2026-01-01..2026-12-31'],
      ['2026-01-01..2026-06-30', '2026-01-01..2026-06-30'],
    ])
  })
  it('reports numbers and dates that it did not read', () => {
    expect(
      scanTime('đạt 95% tại 04/09 thôn, từ quý').unread.map(({ written, looksLike }) => [written, looksLike]),
    ).toEqual([
      ['95', 'number'],
      ['04/09', 'date'],
      ['quý', 'time-word'],
    ])
  })
})

const words =
  'ngày tháng năm quý II l 1V 30/6 2026 2O26 - / . , ( ) trước đến hết từ hằng định kỳ 6 12 thứ năm tuần cuối đầu và hoặc 6 tháng lần … ____ báo cáo giai đoạn sau khi kể từ chậm nhất 45 nay rằm Tết của mỗi "'.split(
    ' ',
  )
const phrases = fc
  .array(fc.constantFrom(...words, '\n', '\n\n', '\t'), { maxLength: 40 })
  .map((parts) => parts.join(' '))
const anything = fc.oneof(
  phrases,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

describe('laws', () => {
  it('spans slice to their quotes, in order, without overlap', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { readings, unread } = scanTime(text)
        let end = 0
        for (const reading of readings) {
          expect(text.slice(reading.span.start, reading.span.end)).toBe(reading.written)
          expect(reading.span.start).toBeGreaterThanOrEqual(end)
          end = reading.span.end
          for (const part of reading.parts) expect(text.slice(part.span.start, part.span.end)).toBe(part.written)
        }
        for (const each of unread) expect(text.slice(each.span.start, each.span.end)).toBe(each.written)
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  })
  it('composed and decomposed text mean the same', () => {
    fc.assert(
      fc.property(phrases, (text) => {
        const meanings = (form: 'NFC' | 'NFD'): unknown =>
          JSON.parse(
            JSON.stringify(scanTime(text.normalize(form)).readings.map((reading) => reading.meaning)).normalize('NFC'),
          )
        expect(meanings('NFD')).toEqual(meanings('NFC'))
      }),
      { numRuns: 300 },
    )
  })
  it('passes over no number of a weekday', () => {
    const text = `${'Đẩy mạnh chuyển đổi số ở cơ sở. '.repeat(20)}thứ 6. ${'Nâng cao chất lượng. '.repeat(20)}`
    expect(scanTime(text).unread.map(({ written }) => written)).toEqual(['thứ 6'])
  })
  it('passing over words without times loses none', () => {
    const sentences = fc.array(fc.oneof(phrases, fc.constant('Đẩy mạnh chuyển đổi số ở cơ sở.')), {
      minLength: 12,
      maxLength: 30,
    })
    fc.assert(
      fc.property(sentences, (parts) => {
        const text = parts.join('. ').padEnd(700, ' ở xã')
        const normalized = normalize(text)
        const whole = new TimeReader(text, normalized, {}).read(lex(normalized.text, timeLexicon), [], true)
        const { readings, unread } = scanTime(text)
        expect({ readings, unread }).toEqual({ readings: whole.readings, unread: whole.unread })
      }),
      { numRuns: 200 },
    )
  })
  it('the work grows with the text, not faster', () => {
    const killers = [
      '1 ngày 2 tháng ',
      '1/',
      'quý ',
      'năm 2026 và ',
      'hằng tháng, quý, ',
      '(',
      'trước ngày ',
      '9',
      'sau khi có ',
      'từ ngày 1 đến ',
    ]
    for (const killer of killers) {
      const steps = (count: number): number => scanTime(killer.repeat(count)).steps
      const [once, twice] = [steps(500), steps(1000)]
      expect(twice, killer).toBeLessThanOrEqual(once * 2.1 + 200)
    }
  })
  it('no text takes more than a fixed number of steps a character', () => {
    fc.assert(fc.property(anything, (text) => scanTime(text).steps <= 400 + text.length * 60))
  })
})
