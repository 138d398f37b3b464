import { describe, expect, it } from 'vitest'
import type { Plan } from '@commune-plan/model'
import { makeClause, makeDuty, makePlan, makeReference, makeTarget, makeTask } from '../testing/make.js'
import { consolidate } from './consolidate.js'
import { diffPlans } from './diff-plans.js'

const target = (text: string, some = {}) => makeTarget(text, { key: text, ...some })
const due = (raw: string, end: string) => ({
  scheduleRaw: raw,
  schedule: { kind: 'due', start: '2026-01-01', end, recurrence: null, condition: null } as const,
})
const plan = (some: Partial<Plan>) => makePlan({ targets: [], tasks: [], reporting: [], ...some })
const kinds = (older: Partial<Plan>, newer: Partial<Plan>) =>
  diffPlans(plan(older), plan(newer)).changes.map(({ kind, field }) => `${kind} ${field}`)

describe('diffPlans on targets', () => {
  it.each([
    ['a lower value', '90% hồ sơ nộp trực tuyến', '80% hồ sơ nộp trực tuyến', ['softened value']],
    ['a higher value', '80% hồ sơ nộp trực tuyến', '90% hồ sơ nộp trực tuyến', ['tightened value']],
    ['nothing', '80% hồ sơ nộp trực tuyến', '80% hồ sơ nộp trực tuyến.', []],
    ['other words', '80% hồ sơ nộp trực tuyến', '80% hồ sơ thủ tục hành chính nộp trực tuyến', ['renamed wording']],
    ['more overdue dossiers', 'Hồ sơ quá hạn dưới 1%', 'Hồ sơ quá hạn dưới 2%', ['softened value']],
    ['another target', '80% hồ sơ nộp trực tuyến', '100% thôn có cáp quang', ['added whole', 'dropped whole']],
    [
      'another base',
      'Tỷ lệ phủ sóng 5G trên địa bàn đạt 90%',
      'Tỷ lệ phủ sóng 5G trên dân số đạt 90%',
      ['changed base', 'renamed wording'],
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(kinds({ targets: [target(before)] }, { targets: [target(after)] })).toEqual(expected)
  })
  it('tells "phấn đấu", a later horizon, a lost lead and another heading', () => {
    const before = target('90% hồ sơ nộp trực tuyến', { section: 'II > 2.1. Dịch vụ công' })
    const after = target('90% hồ sơ nộp trực tuyến', {
      clauses: [makeClause({ value: '90', strive: true })],
      horizon: '2027',
      lead: [],
      section: 'II > 2.4. Nhân lực',
    })
    expect(kinds({ targets: [before] }, { targets: [after] })).toEqual([
      'softened strive',
      'softened deadline',
      'softened lead',
      'moved section',
    ])
  })
  it('does not call renumbering of a heading a move', () => {
    const before = target('90% hồ sơ nộp trực tuyến', { section: 'II > 2.1. Dịch vụ công' })
    expect(kinds({ targets: [before] }, { targets: [{ ...before, section: 'II > 2.3. Dịch vụ công' }] })).toEqual([])
  })
  it('keeps horizons apart', () => {
    const at = (value: string, horizon: string) => target(`${value}% hồ sơ nộp trực tuyến`, { horizon, key: horizon })
    const older = [at('80', '2026'), at('90', '2030')]
    expect(kinds({ targets: older }, { targets: [at('80', '2026'), at('95', '2030')] })).toEqual(['tightened value'])
  })
})

describe('diffPlans on tasks and reporting', () => {
  it.each([
    ['a later quarter', due('Quý I/2026', '2026-03-31'), due('Quý III/2026', '2026-09-30'), ['softened deadline']],
    ['an earlier quarter', due('Quý IV/2026', '2026-12-31'), due('Quý II/2026', '2026-06-30'), ['tightened deadline']],
    [
      'a deadline given up',
      due('Quý I/2026', '2026-03-31'),
      {
        scheduleRaw: 'Thường xuyên',
        schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null } as const,
      },
      ['softened deadline'],
    ],
    ['another lead', { lead: ['Phòng Kinh tế'] }, { lead: ['Công an xã'] }, ['changed lead']],
    ['a product given up', { deliverable: 'Quy chế' }, { deliverable: null }, ['softened product']],
    ['another spelling of the lead', { lead: ['Phòng Văn hóa - Xã hội'] }, { lead: ['Phòng Văn hoá – Xã hội xã'] }, []],
  ])('tells %s', (_, before, after, expected) => {
    expect(
      kinds(
        { tasks: [makeTask('Nâng cấp mạng nội bộ', before)] },
        { tasks: [makeTask('Nâng cấp mạng nội bộ', after)] },
      ),
    ).toEqual(expected)
  })
  it('tells a later report', () => {
    expect(kinds({ reporting: [makeDuty()] }, { reporting: [makeDuty({ due: 'before --06-25' })] })).toEqual([
      'softened deadline',
    ])
  })
  it('quotes both plans', () => {
    const { changes, counts } = diffPlans(
      plan({ targets: [target('90% hồ sơ nộp trực tuyến', { line: 40 })] }),
      plan({ targets: [target('80% hồ sơ nộp trực tuyến', { line: 55 })] }),
    )
    expect(changes[0]).toMatchObject({
      before: { line: 40, quote: '90% hồ sơ nộp trực tuyến' },
      after: { line: 55 },
      from: '≥ 90 %',
      to: '≥ 80 %',
    })
    expect(counts.softened).toBe(1)
  })
  it('finds nothing between a plan and itself', () => {
    expect(diffPlans(makePlan(), makePlan()).changes).toEqual([])
  })
  it('turns around with its plans', () => {
    const older = plan({ targets: [target('90% hồ sơ nộp trực tuyến'), target('100% thôn có cáp quang')] })
    const newer = plan({ targets: [target('80% hồ sơ nộp trực tuyến')] })
    const [there, back] = [diffPlans(older, newer).counts, diffPlans(newer, older).counts]
    expect([there.softened, there.dropped]).toEqual([back.tightened, back.added])
  })
})

describe('consolidate', () => {
  const base = makePlan({
    header: { date: '2026-01-10', number: '59' },
    targets: [target('80% hồ sơ nộp trực tuyến'), target('100% thôn có cáp quang')],
  })
  const amends = (date: string | null, text: string, some: Partial<Plan> = {}) =>
    makePlan({ header: { date, number: date }, targets: [target(text)], tasks: [], reporting: [], ...some })
  it('replaces what an amendment states and keeps the rest', () => {
    const { plan: now, applied } = consolidate(base, [amends('2026-04-01', '90% hồ sơ nộp trực tuyến')], '2026-06-30')
    expect(now.targets.map(({ text }) => text)).toEqual(['90% hồ sơ nộp trực tuyến', '100% thôn có cáp quang'])
    expect(applied).toEqual(['2026-04-01/KH-UBND'])
  })
  it('works amendments in by date, and leaves out later and undated ones', () => {
    const given = [
      amends('2026-05-01', '95% hồ sơ nộp trực tuyến'),
      amends('2026-04-01', '90% hồ sơ nộp trực tuyến'),
      amends('2026-09', '99% hồ sơ nộp trực tuyến'),
      amends(null, '1% hồ sơ nộp trực tuyến'),
    ]
    const { plan: now, skipped } = consolidate(base, given, '2026-06-30')
    expect(now.targets[0]?.text).toContain('95%')
    expect(skipped.map(({ why }) => why)).toEqual(['later', 'undated'])
  })
  it('takes a replacing plan whole', () => {
    const whole = amends('2026-04-01', '70% hồ sơ nộp trực tuyến', {
      references: [makeReference('Kế hoạch', '59/KH-UBND', { relation: 'replaces' })],
    })
    expect(consolidate(base, [whole], '2026-06-30').plan).toBe(whole)
  })
  it('adds what is new', () => {
    expect(
      consolidate(base, [amends('2026-04-01', '60% giao dịch thanh toán trực tuyến')], '2026-06-30').plan.targets,
    ).toHaveLength(3)
  })
})
