import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documents, indicators } from '@commune-plan/catalog'
import { rules } from '@commune-plan/compliance'
import { readText } from '@commune-plan/document'
import { runRules } from '@commune-plan/engine'
import { extractPlan } from '@commune-plan/extract'
import type { Finding } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'

/** The rules on text, through the reader: a sound plan, and the same plan with one thing spoilt in the words of others. */
const sound = readFileSync(join(import.meta.dirname, 'clean-plan.md'), 'utf8')

function check(text: string): readonly Finding[] {
  const plan = extractPlan(readText(text, { name: 'plan.md' }), { indicators })
  const input = { plan, asOf: '2026-06-30', province: null, verdicts: [], catalogs: [], documents, indicators, previous: null, progress: [] }
  const run = runRules(input, rules)
  expect(run.faults).toEqual([])
  return run.findings
}

function spoilt(from: string, to: string): string {
  expect(sound).toContain(from)
  return sound.replaceAll(from, to)
}

describe('a sound plan', () => {
  it('has no finding above advice', () => {
    expect(check(sound).filter(({ severity }) => severity !== 'advice')).toEqual([])
  })
  it.each([
    ['NFD', sound.normalize('NFD')],
    ['with Windows line ends', sound.replaceAll('\n', '\r\n')],
    ['with the tone mark in its old place', sound.replaceAll('hóa', 'hoá').replaceAll('Ủy', 'Uỷ')],
  ])('has none %s either', (_, text) => {
    expect(check(text).filter(({ severity }) => severity !== 'advice')).toEqual([])
  })
})

describe('one thing spoilt', () => {
  it.each([
    ['document/number-blank', 'Số: 18/KH-UBND', 'Số: …/KH-UBND'],
    ['document/date-incomplete', 'ngày 10 tháng 02 năm 2026', 'ngày tháng 02 năm 2026'],
    ['document/date-contradiction', '18/KH-UBND ngày 10/02/2026', '18/KH-UBND ngày 12/02/2026'],
    ['document/signature-form', '**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**', '**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**'],
    ['document/annex-missing', 'tại Phụ lục II kèm theo', 'tại Phụ lục III kèm theo'],
    ['document/annex-label-inconsistent', 'tại Phụ lục II kèm theo', 'tại Phụ lục 2 kèm theo'],
    ['document/annex-caption-blank', '(Kèm theo Kế hoạch số 18/KH-UBND ngày 10/02/2026', '(Kèm theo Kế hoạch số …/KH-UBND ngày …/02/2026'],
    ['document/placeholder-left', 'Phòng Kinh tế tham mưu phân bổ', 'Giao đồng chí ……… tham mưu phân bổ'],
    ['reference/superior-plan-missing', 'Kế hoạch số 21/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng về thực hiện Nghị quyết số 57-NQ/TW năm 2026; ', ''],
    ['reference/incomplete', ' ngày 20/01/2026 của Ủy ban nhân dân tỉnh Lâm Đồng', ''],
    ['reference/wrong-date', '57-NQ/TW ngày 22/12/2024', '57-NQ/TW ngày 24/12/2024'],
    ['reference/symbol-form', '21/KH-UBND', '21-KH/UBND'],
    ['reference/not-yet-issued', '21/KH-UBND ngày 20/01/2026', '21/KH-UBND ngày 20/3/2026'],
    ['target/qualitative', 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính | % | 100 |', 'Đẩy mạnh số hóa hồ sơ, kết quả giải quyết thủ tục hành chính |  |  |'],
    ['target/collective-lead', '| ≥ 95 | Văn phòng HĐND và UBND |', '| ≥ 95 | Các phòng, ban, đơn vị |'],
    ['target/value-impossible', '| % | ≥ 85 |', '| % | 185 |'],
    ['target/denominator-unclear', 'Tỷ lệ dân số được phủ sóng 5G', 'Tỷ lệ phủ sóng 5G trên địa bàn'],
    ['task/collective-lead', '| Văn phòng HĐND và UBND | Phòng Văn hóa - Xã hội | Quyết định', '| Các cơ quan, đơn vị | Phòng Văn hóa - Xã hội | Quyết định'],
    ['task/lead-equals-coordinator', '| Phòng Kinh tế | Phòng Văn hóa - Xã hội | 06 gian hàng |', '| Phòng Kinh tế | Phòng Kinh tế | 06 gian hàng |'],
    ['task/vague-deliverable', '| 06 gian hàng |', '| Báo cáo |'],
    ['task/no-deadline', '| 06 gian hàng | Quý III/2026 |', '| 06 gian hàng |  |'],
    ['task/deadline-past', '| 06 gian hàng | Quý III/2026 |', '| 06 gian hàng | Tháng 01/2026 |'],
    ['task/deadline-outside-plan', '| 06 gian hàng | Quý III/2026 |', '| 06 gian hàng | Quý I/2027 |'],
    ['task/two-cadences', '| 06 gian hàng | Quý III/2026 |', '| 06 gian hàng | Hằng năm/Thường xuyên |'],
    ['task/no-day-in-year', '| 06 gian hàng | Quý III/2026 |', '| 06 gian hàng | Hằng năm |'],
    ['reporting/no-due-day', '6 tháng (trước ngày 05/6) và báo cáo năm (trước ngày 10/11)', '6 tháng, năm'],
    ['reporting/no-cadence', 'báo cáo kết quả 6 tháng (trước ngày 05/6) và báo cáo năm (trước ngày 10/11) về', 'định kỳ báo cáo kết quả về'],
    ['organisation/lead-without-duty', '### 5. Công an xã\n\n- Chủ trì cấp chữ ký số, tài khoản định danh điện tử cho người dân.\n\n', ''],
  ])('%s fires, and no other error does', (rule, from, to) => {
    const findings = check(spoilt(from, to))
    expect(findings.map((finding) => finding.rule)).toContain(rule)
    const related = ['document/annex-missing', 'document/annex-not-referenced', 'document/annex-label-inconsistent']
    const strange = findings.filter(({ severity, rule: other }) => severity === 'error' && other !== rule && !related.includes(other))
    expect(strange.map((finding) => finding.rule)).toEqual([])
  })
})
