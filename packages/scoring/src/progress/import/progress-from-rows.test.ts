import type { Indicator } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { profileOf } from '../../profiles.js'
import { valuesFromProgress } from '../values-from-progress.js'
import { csvOfRows, rowsOfCsv } from './csv.js'
import { progressFromRows } from './progress-from-rows.js'
import { progressTemplate } from './progress-template.js'
import { readDay, readNumber, readPeriod, type Cell } from './read-cell.js'

const read = <T>(reading: { readonly value: T } | { readonly expected: unknown }) =>
  'value' in reading ? reading.value : 'refused'

describe('numbers in cells', () => {
  it.each<[Cell, string | null]>([
    ['98,5', '98.5'],
    ['98.5', '98.5'],
    ['98,50 %', '98.5'],
    [98.5, '98.5'],
    [0, '0'],
    ['0', '0'],
    ['007', '7'],
    ['-3', '-3'],
    ['−3,0', '-3'],
    ['0,125', '0.125'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1 234', '1234'],
    ['12 345 678,9', '12345678.9'],
    ['99999999999999999999.5', '99999999999999999999.5'],
    ['', null],
    [null, null],
    [undefined, null],
    [1.234, '1.234'],
    ['1234', '1234'],
    ['1,2340', '1.234'],
    ['1.234', 'refused'],
    ['1,234', 'refused'],
    ['12.345', 'refused'],
    ['1.2.3', 'refused'],
    ['1,2,3', 'refused'],
    ['1e5', 'refused'],
    ['5/8', 'refused'],
    ['~90', 'refused'],
    ['chưa có', 'refused'],
    [Number.NaN, 'refused'],
    [Number.POSITIVE_INFINITY, 'refused'],
    [true, 'refused'],
  ])('%j is %j', (cell, value) => {
    expect(read(readNumber(cell))).toBe(value)
  })
})

describe('days and periods in cells', () => {
  it.each([
    ['2026-06-30', '2026-06-30'],
    ['30/6/2026', '2026-06-30'],
    ['30-06-2026', '2026-06-30'],
    ['2026-06-30T00:00:00.000Z', '2026-06-30'],
    ['31/6/2026', 'refused'],
    ['6/30/2026', 'refused'],
    ['30/6', 'refused'],
    ['tháng 6', 'refused'],
  ])('day %j is %j', (cell, day) => expect(read(readDay(cell))).toBe(day))

  it.each([
    ['2026', '2026'],
    ['năm 2026', '2026'],
    ['2026-06', '2026-06'],
    ['6/2026', '2026-06'],
    ['Tháng 6/2026', '2026-06'],
    ['2026-Q2', '2026-34'],
    ['2026q2', '2026-34'],
    ['2026-34', '2026-34'],
    ['Quý II/2026', '2026-34'],
    ['quý 4 năm 2026', '2026-36'],
    ['2026-13', 'refused'],
    ['2026-Q5', 'refused'],
    ['quý IIII/2026', 'refused'],
    ['hằng quý', 'refused'],
    ['', 'refused'],
  ])('period %j is %j', (cell, period) => expect(read(readPeriod(cell))).toBe(period))
})

const csv = `Đơn vị;Kỳ báo cáo;Ngày báo cáo;Loại;Mã;Tình trạng;Tử số;Mẫu số;Giá trị;Cách tính;Ngày hoàn thành;Minh chứng;Giá trị xác nhận;Cơ quan xác nhận
Xã Mẫu;2026-06;5/7/2026;chỉ số;online-dossiers;;190;200;;lũy kế;;BC 12; ;
Xã Mẫu;2026-06;;chỉ số;new-enterprises;có số liệu;;;3;trong kỳ;;;;
Xã Mẫu;2026-06;;chỉ số;health-records;không áp dụng;;;;;;;;
Xã Mẫu;2026-06;;chỉ số;broken;;190;;;;;;;
Xã Mẫu;2026-06;;chỉ số;ambiguous;;1.234;2000;;;;;;
Xã Mẫu;2026-06;;chỉ số;online-dossiers;;1;2;;;;;;
Xã Mẫu;2026-06;;tiêu chí;planIssued;;;;có;;;QĐ 5; ;
Xã Mẫu;2026-06;;tiêu chí;planDays;;;;30;;;;31;Sở Khoa học và Công nghệ
Xã Mẫu;2026-06;;nhiệm vụ;task-1;hoàn thành;;;;;20/6/2026;BC 12; QĐ 7;;
Xã Mẫu;2026-06;;nhiệm vụ;task-2;gần xong;;;;;;;;

Xã Khác;Quý II/2026;;chỉ số;online-dossiers;;0;50;;;;;;
`

describe('progressFromRows', () => {
  const imported = progressFromRows(rowsOfCsv(csv))
  const [mau, khac] = imported.reports

  it('keeps the good rows and lists the bad ones with row and column', () => {
    expect([imported.rows, imported.taken]).toEqual([11, 7])
    expect(imported.problems.map(({ row, column }) => [row, column])).toEqual([
      [5, 'Mẫu số'],
      [6, 'Tử số'],
      [7, 'Mã'],
      [11, 'Tình trạng'],
    ])
  })
  it('makes one report for each unit and period', () => {
    expect(imported.reports.map(({ unit, period, reportedOn }) => [unit, period, reportedOn])).toEqual([
      ['Xã Mẫu', '2026-06', '2026-07-05'],
      ['Xã Khác', '2026-34', null],
    ])
    expect(khac!.figures[0]).toMatchObject({ numerator: '0', denominator: '50', state: 'reported' })
  })
  it('keeps running totals and in-period figures apart, and not applicable from zero', () => {
    expect(mau!.figures.map(({ indicator, measure, state }) => [indicator, measure, state])).toEqual([
      ['online-dossiers', 'running-total', 'reported'],
      ['new-enterprises', 'in-period', 'reported'],
      ['health-records', 'point-in-time', 'not-applicable'],
    ])
  })
  it('reads answers in words, and what was confirmed beside them', () => {
    expect(mau!.inputs!.map(({ input, value, verified }) => [input, value, verified])).toEqual([
      ['planIssued', 'true', null],
      ['planDays', '30', { value: '31', by: 'Sở Khoa học và Công nghệ' }],
    ])
    const values = valuesFromProgress(profileOf('khanh-hoa-11-qd-tu-2026')!, mau!)
    expect(values).toEqual({
      planIssued: true,
      planDays: { self: '30', verified: '31', by: 'Sở Khoa học và Công nghệ' },
    })
  })
  it('reads tasks', () => {
    expect(mau!.tasks).toMatchObject([{ task: 'task-1', state: 'done', doneOn: '2026-06-20', evidence: ['BC 12'] }])
  })
  it.each([
    [[]],
    [[['', null]]],
    [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('a table without a head is one problem, not a failure: %j', (rows) => {
    const { reports, problems } = progressFromRows(rows)
    expect([reports, problems.length]).toEqual([[], 1])
  })
  it('takes unit and period from outside where the table has none', () => {
    const { reports } = progressFromRows(
      [
        ['Mã', 'Giá trị'],
        ['x', 5],
      ],
      { unit: 'Xã Mẫu', period: '2026-06' },
    )
    expect(reports).toMatchObject([{ unit: 'Xã Mẫu', period: '2026-06', figures: [{ indicator: 'x', value: '5' }] }])
  })
})

describe('progressTemplate', () => {
  const indicator = {
    id: 'online-dossiers',
    name: { vi: 'Hồ sơ trực tuyến', en: 'Dossiers online' },
    measure: 'running-total',
  } as Indicator
  const profile = profileOf('khanh-hoa-11-qd-tu-2026')!

  it.each(['vi', 'en'] as const)('reads back empty, with nothing reported and nothing wrong (%s)', (language) => {
    const rows = progressTemplate({ unit: 'Xã Mẫu', period: '2026-06', indicators: [indicator], profile, language })
    const { reports, problems, taken } = progressFromRows(rowsOfCsv(csvOfRows(rows)))
    expect([problems, taken]).toEqual([[], rows.length - 1])
    expect(reports[0]!.figures).toMatchObject([
      { indicator: 'online-dossiers', state: 'not-reported', measure: 'running-total' },
    ])
    expect(reports[0]!.inputs!.every(({ state }) => state === 'not-reported')).toBe(true)
  })
  it('guards spreadsheet programs against formulas', () => {
    expect(csvOfRows([['=HYPERLINK("x")']])).not.toMatch(/(?:^|\n|,|\ufeff)"?=/u)
  })
})
