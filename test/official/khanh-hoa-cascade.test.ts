import { describe, expect, it } from 'vitest'
import { catalogs, findCatalog, indicators } from '@commune-plan/catalog'
import { alignPlan, parentConflicts } from '@commune-plan/compliance'
import { readText } from '@commune-plan/document'
import { extractPlan } from '@commune-plan/extract'

/**
 * How a commune passes a provincial plan of 100 days on: later dates, lost numbers, numbers kept. The cases are those of
 * a commune of Khánh Hòa that handed its annex on; the sentences are written for this test.
 */
const text = `UBND TỈNH KHÁNH HÒA
ỦY BAN NHÂN DÂN XÃ MẪU

Số: 15/KH-UBND

Mẫu, ngày 01 tháng 8 năm 2026

KẾ HOẠCH
Thực hiện Kế hoạch hành động 100 ngày năm 2026

Thực hiện Kế hoạch số 11-KH/BCĐ ngày 28/7/2026 của Ban Chỉ đạo tỉnh, Ủy ban nhân dân xã Mẫu ban hành kế hoạch như sau:

I. MỤC TIÊU CỤ THỂ

1. Đến hết tháng 9 năm 2026

- 100% hệ thống thông tin có hồ sơ cấp độ được phê duyệt.

2. Đến hết tháng 11 năm 2026

- Tối thiểu 80% dữ liệu đủ điều kiện được làm sạch, đồng bộ.
- Trung tâm Phục vụ hành chính công được trang bị đầy đủ thiết bị.

3. Đến hết tháng 12 năm 2026

- 100% quy trình nghiệp vụ chủ yếu được rà soát, số hóa.
`

const plan = extractPlan(readText(text, { name: 'khanh-hoa.txt' }), { indicators })
const verdicts = new Map(
  alignPlan(plan, {
    catalogs: [findCatalog('khanh-hoa-11-kh-bcd-2026')!],
    indicators,
    asOf: '2026-08-15',
    province: '56',
  }).map((one) => [one.requirement.slice(-2), one]),
)

describe('a commune of Khánh Hòa against plan 11-KH/BCĐ', () => {
  it.each<[string, string, string]>([
    ['16', 'equal', 'the same number by the same day'],
    ['21', 'equal', 'the same number by the same day'],
    ['14', 'not-comparable', 'the number is lost'],
    ['27', 'later', 'the same number a month later'],
    ['43', 'absent', 'the commune leads it and says nothing'],
    ['22', 'not-comparable', 'asked only of owners of a database, and nothing said'],
    ['24', 'not-comparable', 'an aim of the whole province'],
    ['41', 'not-applicable', 'counted over the communes of the province'],
    ['09', 'not-applicable', 'asked of a named place'],
    ['31', 'not-comparable', 'an aim of the whole province'],
  ])('task %s is %s: %s', (task, verdict) => expect(verdicts.get(task)?.verdict).toBe(verdict))

  it('quotes the words and gives the reason in Vietnamese', () => {
    const later = verdicts.get('27')
    expect(later?.found[0]?.quote).toContain('quy trình nghiệp vụ')
    expect(later?.why.vi).toContain('muộn hơn hạn')
  })
})

describe('the national catalogs among themselves', () => {
  const conflicts = parentConflicts(
    { catalogs: catalogs.filter((one) => one.scope === 'national'), asOf: '2026-06-30' },
    indicators,
  )
  it('ask different things of full-process services: all by 2027, nine tenths by 2030', () => {
    const conflict = conflicts.find((one) => one.indicator === 'full-process-services-of-eligible')
    expect(conflict).toMatchObject({
      requirements: ['qd2629/full-process', 'nq03/11.2'],
      tightest: 'qd2629/full-process',
      kind: 'same-line',
    })
  })
  it('agree on digitising', () =>
    expect(conflicts.find((one) => one.indicator === 'dossiers-digitised')).toBeUndefined())
})
