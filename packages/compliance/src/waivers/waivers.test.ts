import { describe, expect, it } from 'vitest'
import type { Finding, Waiver } from '@commune-plan/model'
import { applyWaivers } from './apply-waivers.js'
import { baselineOf, loadBaseline } from './baseline.js'

const finding = (rule: string, fingerprint: string, some: Partial<Finding> = {}): Finding => ({
  rule,
  fingerprint,
  severity: 'error',
  messageId: 'x',
  data: {},
  line: 1,
  span: null,
  quote: '',
  subject: 'plan',
  expected: null,
  actual: null,
  basis: [],
  suggestion: null,
  waived: null,
  ...some,
})
const waiver = (some: Partial<Waiver> = {}): Waiver => ({
  rule: 'task/no-lead',
  fingerprint: 'aa',
  reason: 'Do Sở chủ trì',
  approver: 'Chủ tịch UBND xã',
  document: '05/TB-UBND',
  expires: '2026-12-31',
  ...some,
})
const asOf = '2026-06-30'

describe('applyWaivers', () => {
  it('marks what a waiver covers and keeps it in sight', () => {
    const { findings, unused } = applyWaivers(
      [finding('task/no-lead', 'aa'), finding('task/no-lead', 'bb')],
      [waiver()],
      { asOf },
    )
    expect(findings).toHaveLength(2)
    expect(findings[0]?.waived).toEqual({
      reason: 'Do Sở chủ trì',
      approver: 'Chủ tịch UBND xã',
      document: '05/TB-UBND',
      expires: '2026-12-31',
    })
    expect(findings[1]?.waived).toBeNull()
    expect(unused).toEqual([])
  })
  it.each([
    ['another rule', waiver({ rule: 'task/none' })],
    ['another finding', waiver({ fingerprint: 'zz' })],
    ['no reason', waiver({ reason: ' ' })],
    ['no approver', waiver({ approver: '' })],
    ['no document', waiver({ document: '' })],
  ])('covers nothing and is reported as unused: %s', (_, given) => {
    const { findings, unused, reported } = applyWaivers([finding('task/no-lead', 'aa')], [given], { asOf })
    expect(findings[0]?.waived).toBeNull()
    expect(unused).toEqual([given])
    expect(reported.map(({ rule }) => rule)).toEqual(['waiver/unused'])
  })
  it('holds on its last day and not a day longer', () => {
    const ends = waiver({ expires: asOf })
    expect(applyWaivers([finding('task/no-lead', 'aa')], [ends], { asOf }).findings[0]?.waived).not.toBeNull()
    const after = applyWaivers([finding('task/no-lead', 'aa')], [ends], { asOf: '2026-07-01' })
    expect(after.findings[0]?.waived).toBeNull()
    expect(after.expired).toEqual([ends])
    expect(after.reported[0]).toMatchObject({ rule: 'waiver/expired', severity: 'warning' })
  })
  it('does not report an expired waiver as unused as well', () => {
    expect(applyWaivers([], [waiver({ expires: '2026-01-01' })], { asOf }).unused).toEqual([])
  })
})

describe('baseline', () => {
  it('covers every finding it was made of', () => {
    const findings = [finding('task/no-lead', 'bb'), finding('target/none', 'aa'), finding('task/no-lead', 'bb')]
    const baseline = baselineOf(findings)
    expect(baseline.findings).toEqual([
      { rule: 'target/none', fingerprint: 'aa' },
      { rule: 'task/no-lead', fingerprint: 'bb' },
    ])
    const { findings: marked } = applyWaivers(findings, loadBaseline(JSON.parse(JSON.stringify(baseline))), { asOf })
    expect(marked.every(({ waived }) => waived !== null)).toBe(true)
  })
  it('leaves waived findings to their waivers', () => {
    const waived = { reason: 'x', approver: 'y', document: 'z', expires: asOf }
    expect(baselineOf([finding('a/b', 'aa', { waived })]).findings).toEqual([])
  })
  it.each([
    [null],
    [[]],
    [{ schemaVersion: '2', findings: [] }],
    [{ schemaVersion: '1', findings: [{ rule: 'a/b' }] }],
    [undefined],
  ])('refuses %j', (data) => {
    expect(() => loadBaseline(data)).toThrow(/expected/u)
  })
})
