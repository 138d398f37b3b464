import type { Threshold, When } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { findings, rules } from '../testing/findings.js'
import { plan } from '../testing/plan.js'
import { describeEdtf } from './describe-day.js'
import { describeDecimal, describeInterval } from './describe-number.js'
import { describePlace } from './describe-place.js'
import { describeClause, describeThreshold } from './describe-threshold.js'
import { describeWhen } from './describe-when.js'
import { findingMessage } from './finding-message.js'
import { groupFindings } from './finding-groups.js'
import { menderOf } from './mender.js'

describe('what a reader sees', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-03', '03/2026', 'Mar 2026'],
    ['2026-03-05', '05/03/2026', '5 Mar 2026'],
    ['2026-34', 'quý II/2026', 'Q2 2026'],
    ['2025/2045', '2025–2045', '2025–2045'],
    ['../2030', '…–2030', '…–2030'],
    ['sau này', 'sau này', 'sau này'],
  ])('%s is %s and %s', (given, vi, en) => {
    expect([describeEdtf(given, 'vi'), describeEdtf(given, 'en')]).toEqual([vi, en])
  })

  it('keeps every digit of a decimal', () => {
    expect(describeDecimal('12345678901234567890.123', 'vi')).toBe('12345678901234567890,123')
    expect(describeInterval({ low: '1', high: '1' }, 'vi')).toBe('1')
    expect(describeInterval({ low: '1', high: '2.5' }, 'en')).toBe('1–2.5')
  })

  it.each<[Threshold, string, string, string]>([
    [{ kind: 'compare', comparator: '>=', value: '95' }, '%', '≥ 95%', '≥ 95%'],
    [{ kind: 'compare', comparator: '>=', value: '100' }, '%', '100%', '100%'],
    [{ kind: 'compare', comparator: '<=', value: '0.5' }, '%', '≤ 0,5%', '≤ 0.5%'],
    [{ kind: 'compare', comparator: '>=', value: '3' }, 'mô hình', '≥ 3 mô hình', '≥ 3 mô hình'],
    [{ kind: 'range', minimum: '40', maximum: '50' }, '%', '40–50%', '40–50%'],
    [{ kind: 'done' }, '', 'hoàn thành', 'done'],
    [
      { kind: 'trend', versus: 'previous-month', direction: 'up' },
      '%',
      'tăng so với tháng trước',
      'up on the previous month',
    ],
    [
      { kind: 'rank', maximum: 3, among: 'ASEAN' },
      '',
      'xếp hạng 3 trở lên trong ASEAN',
      'rank 3 or better among ASEAN',
    ],
    [{ kind: 'unknown' }, '', 'chưa rõ mức', 'level not known'],
  ])('threshold %j', (threshold, unit, vi, en) => {
    expect([describeThreshold(threshold, unit, 'vi'), describeThreshold(threshold, unit, 'en')]).toEqual([vi, en])
  })

  it.each<[When, string]>([
    [{ kind: 'by', day: '2026-12-31' }, 'chậm nhất ngày 31/12/2026'],
    [{ kind: 'by', day: '2026-12-31', exclusive: true }, 'trước ngày 31/12/2026'],
    [{ kind: 'every', rhythm: 'month', dueDay: 20 }, 'hằng tháng, hạn ngày 20'],
    [{ kind: 'after', event: 'có văn bản', days: 5, dayKind: 'working' }, 'trong 5 ngày làm việc kể từ khi có văn bản'],
  ])('when %j', (when, vi) => {
    expect(describeWhen(when, 'vi')).toBe(vi)
  })

  it('shows no sign where the plan writes none, and that it only strives', () => {
    const [clause] = plan.targets[1]!.clauses
    expect(describeClause(clause!, 'vi')).toBe('99,5% (phấn đấu)')
    expect(describeClause({ ...clause!, implied: false, strive: false, upper: '100' }, 'vi')).toBe('99,5–100%')
  })

  it('names the place as the format of the document allows', () => {
    expect(describePlace(plan, 41, plan.targets[0]!.span, 'vi')).toBe('dòng 41')
    expect(describePlace(plan, 61, { start: 6100, end: 6120 }, 'vi')).toBe('bảng 2, hàng 3')
    expect(describePlace(plan, 0, null, 'vi')).toBe('toàn văn bản')
    const sheet = { ...plan, passages: [{ ...plan.passages[0]!, place: { sheet: 'Phụ lục', cell: 'B7' } }] }
    expect(describePlace(sheet, 41, plan.passages[0]!.span, 'vi')).toBe('Phụ lục!B7')
    const paged = { ...plan, passages: [{ ...plan.passages[0]!, place: { page: 3, line: 12 } }] }
    expect(describePlace(paged, 41, plan.passages[0]!.span, 'vi')).toBe('trang 3, dòng 12')
  })
})

describe('findings', () => {
  it('keep a slot without data in sight, and never give an empty sentence', () => {
    const [finding] = findings
    expect(findingMessage({ ...finding!, data: { indicator: 'x' } }, rules[0]).vi).toBe(
      '“x”: kế hoạch đặt {planned}, yêu cầu {required}.',
    )
    expect(
      findingMessage({ ...finding!, data: { indicator: '{planned}', planned: '1', required: '2' } }, rules[0]).en,
    ).toContain('“{planned}”')
    expect(findingMessage({ ...finding!, messageId: 'constructor' }, rules[0]).en).toContain(
      'alignment/looser (constructor)',
    )
    expect(findingMessage(finding!, undefined).en).toContain('planned: 90%')
  })

  it('are grouped by severity, then rule', () => {
    const groups = groupFindings(evaluation.findings, evaluation, 'vi')
    expect(groups.map((group) => [group.severity, group.rule])).toEqual([
      ['error', 'alignment/looser'],
      ['error', 'target/no-lead'],
      ['warning', 'document/number-blank'],
      ['warning', 'target/qualitative'],
      ['info', 'task/overload'],
      ['advice', 'custom/unknown'],
    ])
  })

  it('tell once what all of a group have in common, and lose nothing', () => {
    const [first] = findings
    const twice = [first!, { ...first!, line: 50, quote: 'khác' }]
    const [group] = groupFindings(twice, { ...evaluation, findings: twice }, 'vi')
    expect(group?.shared).toEqual({ quote: '', expected: first?.expected?.vi, suggestion: first?.suggestion })
    expect(group?.findings.map((finding) => [finding.quote, finding.expected])).toEqual([
      [first?.quote, null],
      ['khác', null],
    ])
  })

  it('are for the lead of the target or task to mend, else for the issuer', () => {
    expect(findings.map((finding) => menderOf(finding, plan))).toEqual([
      'Trung tâm Phục vụ hành chính công xã',
      'Ủy ban nhân dân xã Suối Mơ',
      'Ủy ban nhân dân xã Suối Mơ',
      'Phòng Văn hóa - Xã hội',
      'Ủy ban nhân dân xã Suối Mơ',
      'Ủy ban nhân dân xã Suối Mơ',
    ])
  })
})
