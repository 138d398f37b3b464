import { describe, expect, it } from 'vitest'
import { readCadences } from './read-cadences.js'
import { readHorizon, readPlanPeriod } from './read-horizon.js'
import { readSchedule } from './read-schedule.js'
import { dueText, recurrenceOf } from './recurrence.js'
import { weakestCertainty } from './weakest-certainty.js'

describe('readSchedule', () => {
  const row = (text: string): string => {
    const { schedule, certainty } = readSchedule(text, { planYear: 2026 })
    if (schedule === null) return 'null'
    const { kind, start, end, recurrence, condition, also } = schedule
    return [
      kind,
      start ?? '-',
      end ?? '-',
      recurrence,
      condition === null ? null : `(${condition})`,
      also && `also ${also}`,
      certainty === 'stated' ? null : certainty,
    ]
      .filter(Boolean)
      .join(' ')
  }
  it.each([
    ['Năm 2026', 'due 2026-01-01 2026-12-31'],
    ['Quý II/2026', 'due 2026-04-01 2026-06-30'],
    ['Quý II, III/2026', 'due 2026-04-01 2026-09-30'],
    ['Tháng 3-12/2026', 'due 2026-03-01 2026-12-31'],
    ['Trước 30/6/2026', 'due - 2026-06-29'],
    ['Đến 30/12/2026', 'due - 2026-12-30'],
    ['30/6', 'due 2026-06-30 2026-06-30 assumed'],
    ['Trong tháng 6', 'due 2026-06-01 2026-06-30 assumed'],
    ['Từ quý II/2026', 'due 2026-04-01 -'],
    ['Năm 2026 và những năm tiếp theo', 'due 2026-01-01 -'],
    ['Cuối năm 2026', 'due 2026-01-01 2026-12-31 ambiguous'],
    ['Cả năm', 'due 2026-01-01 2026-12-31 assumed'],
    ['Thường xuyên', 'ongoing - -'],
    ['Thường xuyên trong năm', 'ongoing - - assumed'],
    ['Quý II/2026 và thường xuyên', 'ongoing 2026-04-01 2026-06-30'],
    ['Nhiệm vụ thường xuyên (sau khi có hướng dẫn của tỉnh)', 'ongoing - - (sau khi có hướng dẫn của tỉnh)'],
    ['Hàng quý', 'recurring - - quarterly'],
    ['6 tháng 1 lần', 'recurring - - half-yearly'],
    ['Hàng năm/Thường xuyên', 'recurring - - yearly also ongoing'],
    ['Hằng tháng, trong năm 2026', 'recurring 2026-01-01 2026-12-31 monthly'],
    ['Hằng ngày', 'ongoing - -'],
    ['Sau khi có hướng dẫn của tỉnh', 'due - - (Sau khi có hướng dẫn của tỉnh)'],
    ['Theo kế hoạch của tỉnh', 'due - - (Theo kế hoạch của tỉnh)'],
    ['Quý lI/2026', 'due 2026-04-01 2026-06-30 repaired'],
    ['nt', 'null'],
    ['Định kỳ', 'null'],
    ['', 'null'],
    ['31/6/2026', 'null'],
    ['Phòng Văn hóa - Xã hội', 'null'],
  ])('%s', (text, expected) => expect(row(text)).toBe(expected))
  it.each([
    ['nt', 'ditto'],
    ['Định kỳ', 'no-frequency'],
    ['31/6/2026', 'impossible-date'],
    ['Tháng 6', 'plan-year'],
    ['Văn phòng', 'unread'],
    ['Quý I/2026; Quý III/2026', 'several'],
  ])('notes of %s: %s', (text, code) =>
    expect(readSchedule(text, { planYear: 2026 }).notes.map((note) => note.code)).toContain(code),
  )
  it('says nothing about an empty cell', () =>
    expect(readSchedule('  ')).toMatchObject({ schedule: null, ditto: false, notes: [] }))
})

describe('readHorizon', () => {
  it.each([
    ['2.1. Đến hết năm 2025', '2025'],
    ['Mục tiêu đến 2030', '2030'],
    ['Giai đoạn 2026 - 2030', '2030'],
    ['đến năm 2030, tầm nhìn đến năm 2045', '2030'],
    ['Tầm nhìn đến năm 2045', '2045'],
    ['trước ngày 30/6/2026', '2026-06-29'],
    ['trước năm 2030', '2029'],
    ['trước tháng 7/2026', '2026-06'],
    ['Quý II/2026', '2026-06'],
    ['6 tháng đầu năm 2026', '2026-06'],
    ['hết quý III', '2026-09'],
    ['CÁC CHỈ TIÊU NĂM 2026', '2026'],
    ['của tỉnh giai đoạn 2026 - 2030, năm 2026', '2026'],
    ['Từ tháng 01/2026', null],
    ['Hạ tầng số', null],
    ['Thường xuyên', null],
  ])('%s: %s', (text, horizon) => expect(readHorizon(text, { planYear: 2026 })).toBe(horizon))
  it('takes only bounds where asked', () => {
    expect(
      ['dự toán ngân sách năm 2026', 'đến hết năm 2027 đạt 90%'].map((text) => readHorizon(text, { need: 'deadline' })),
    ).toEqual([null, '2027'])
  })
  it('leaves cited years alone', () => {
    const text = 'Nghị quyết của Hội đồng nhân dân năm 2025 về mục tiêu'
    expect(readHorizon(text, { claimed: [{ start: 0, end: text.indexOf(' về') }] })).toBeNull()
  })
})

describe('readPlanPeriod', () => {
  it.each([
    ['Phát triển khoa học, công nghệ năm 2026', '2026'],
    ['Thực hiện Đề án “Chuyển đổi số giai đoạn 2026 - 2030” năm 2026', '2026'],
    ['Chuyển đổi số xã giai đoạn 2026 - 2030', '2026/2030'],
    ['Chuyển đổi số giai đoạn 2026-2030, tầm nhìn đến năm 2045', '2026/2030'],
    ['Thực hiện Nghị quyết số 57-NQ/TW', null],
    ['Chuyển đổi số đến năm 2030', null],
    ['Chuyển đổi số 6 tháng cuối năm 2026', '2026'],
    ['Đợt cao điểm Quý III năm 2026', '2026'],
    ['Tháng chuyển đổi số, tháng 10/2026', '2026'],
    ['Chuyển đổi số quý IV', null],
    ['Hưởng ứng Ngày chuyển đổi số 10/10/2026', null],
  ])('%s: %s', (title, period) => expect(readPlanPeriod(title)).toBe(period))
})

describe('readCadences', () => {
  const row = (text: string): string[] =>
    readCadences(text).map(({ cadence, due }) => (due === null ? cadence : `${cadence} ${due}`))
  it.each([
    [
      'báo cáo kết quả 6 tháng (trước ngày 10/6), báo cáo năm (trước ngày 05/12)',
      ['half-yearly before --06-10', 'yearly before --12-05'],
    ],
    ['Định kỳ hằng quý, 6 tháng, năm hoặc đột xuất khi có yêu cầu', ['quarterly', 'half-yearly', 'yearly', 'ad-hoc']],
    ['báo cáo tháng trước ngày 25 hằng tháng', ['monthly before ---25']],
    ['trước ngày 20 của tháng cuối quý', ['quarterly before --03-20, --06-20, --09-20, --12-20']],
    ['chậm nhất ngày 15/12 hằng năm', ['yearly by --12-15']],
    ['chiều thứ Sáu hằng tuần', ['weekly by -W-5']],
    ['báo cáo 6 tháng và báo cáo năm', ['half-yearly', 'yearly']],
    ['đột xuất và khi có yêu cầu', ['ad-hoc']],
    ['báo cáo định kỳ theo quy định', []],
    ['thường xuyên báo cáo tiến độ', []],
    ['báo cáo năm', ['yearly']],
    ['sơ kết 6 tháng, tổng kết năm', ['half-yearly', 'yearly']],
  ])('%s', (text, expected) => expect(row(text)).toEqual(expected))
})

describe('names of intervals', () => {
  it.each([
    [{ days: 7 }, 'weekly'],
    [{ months: 12 }, 'yearly'],
    [{ months: 9 }, 'nine-monthly'],
    [{ months: 5 }, null],
    [{ days: 1 }, null],
    [null, null],
  ])('%o: %s', (step, name) => expect(recurrenceOf(step)).toBe(name))
  it('need a day for a due rule', () =>
    expect([dueText(undefined), dueText({ bound: 'on' }), dueText({ bound: 'on', days: [-1] })]).toEqual([
      null,
      null,
      null,
    ]))
  it('let the weakest certainty win', () =>
    expect([weakestCertainty(), weakestCertainty('stated', 'ambiguous', 'assumed')]).toEqual(['stated', 'ambiguous']))
})
