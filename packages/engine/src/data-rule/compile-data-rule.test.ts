import { describe, expect, it } from 'vitest'
import type { DataRule } from '../rule/data-rule.js'
import { runRules } from '../rule/run-rules.js'
import type { RuleInput } from '../rule/rule.js'
import { tinyPlan } from '../testing/tiny-plan.js'
import { compileDataRule } from './compile-data-rule.js'
import { edtfEnd } from './edtf-end.js'
import { dataSubjects } from './subjects.js'

const text = (value: string) => ({ vi: value, en: value })
const input = (lines: string): RuleInput => ({
  plan: tinyPlan(lines),
  asOf: '2026-06-30',
  province: 'thanh-hoa',
  verdicts: [],
  catalogs: [],
  documents: [],
  indicators: [],
  previous: null,
  progress: [],
})
const rule = (more: Partial<DataRule> = {}): DataRule => ({
  id: 'thanh-hoa/low-aim',
  severity: 'warning',
  title: text('Chỉ tiêu thấp'),
  subject: 'target',
  when: { '<': [{ var: 'value' }, 80] },
  message: text('“{text}” chỉ đặt {value} {unit}'),
  suggestion: 'Nâng lên ít nhất 80%.',
  basis: [{ id: 'kh-1', text: text('Kế hoạch 1'), document: '1/KH-UBND', article: null }],
  ...more,
})
const say = (subject: Partial<DataRule>, lines = '[A] đạt 100%') => runRules(input(lines), [rule(subject)])

describe('compileDataRule', () => {
  it('names a target by its id, with its kind once', () => {
    const given = input('[A] đạt 70%')
    const [target] = given.plan.targets
    const named = (id: string) =>
      runRules({ ...given, plan: { ...given.plan, targets: [{ ...target!, id }] } }, [rule()]).findings[0]?.subject
    expect([named('II.1'), named('target:II.1')]).toEqual(['target:II.1', 'target:II.1'])
  })
  it('fires where the condition is true, with quote, place, data and suggestion', () => {
    const run = runRules(input('[A] đạt 100%\n[B] phấn đấu 79,5%'), [rule()])
    expect(run.faults).toEqual([])
    expect(run.findings).toHaveLength(1)
    expect(run.findings[0]).toMatchObject({
      rule: 'thanh-hoa/low-aim',
      line: 2,
      quote: '[B] phấn đấu 79,5%',
      subject: 'target:T2',
      data: { text: '[B] phấn đấu 79,5%', value: '79.5', unit: '%' },
      basis: ['kh-1'],
      suggestion: 'Nâng lên ít nhất 80%.',
    })
  })

  it('is not checked where a field is missing, and names the subjects', () => {
    const run = runRules(input('không có số\n[B] 50%'), [rule()])
    expect(run.findings.map((finding) => finding.line)).toEqual([2])
    expect(run.notChecked).toEqual([
      {
        rule: 'thanh-hoa/low-aim',
        why: { vi: 'không đủ dữ liệu: target:T1 (value)', en: 'not enough is known: target:T1 (value)' },
      },
    ])
    expect(runRules(input('a\n'.repeat(15)), [rule()]).notChecked[0]?.why.en).toContain('; and 5 more')
  })

  it.each([
    ['an absent lead', { when: { '!': { '!!': { var: 'lead' } } }, message: text('{key}') }, 'đạt 100%', 1],
    ['a present lead', { when: { '!': { '!!': { var: 'lead' } } }, message: text('{key}') }, '[A] đạt 100%', 0],
    ['words', { when: { mentions: [{ var: 'text' }, 'phấn đấu'] } }, '[A] PHẤN  ĐẤU đạt 9%'.normalize('NFD'), 1],
    [
      'a horizon past the plan',
      { when: { '>': [{ var: 'horizonEnd' }, { var: 'planPeriodEnd' }] } },
      'đạt 100% (2030)',
      1,
    ],
    ['a horizon before a day', { when: { '<': [{ var: 'horizonEnd' }, '2026-04-01'] } }, 'đạt 100% (2026-03)', 1],
    [
      'a missing number',
      { subject: 'plan' as const, when: { '!!': { missing: ['number'] } }, message: text('{title}') },
      '',
      1,
    ],
    [
      'a duty',
      {
        subject: 'reporting-duty' as const,
        when: { in: [{ var: 'cadence' }, ['weekly', 'monthly']] },
        message: text('{to}'),
      },
      '',
      1,
    ],
  ])('reads %s', (_, more, lines, hits) => {
    const run = say(more, lines)
    expect(run.faults).toEqual([])
    expect(run.findings).toHaveLength(hits)
  })

  it.each([
    [{ id: 'lowAim' }, '/id: got "lowAim"'],
    [{ severity: 'fatal' as never }, '/severity: got "fatal", expected one of error'],
    [{ title: 'x' as never }, '/title: got "x"'],
    [{ subject: 'heading' as never }, '/subject: got "heading", expected one of plan, target'],
    [{ message: text('{txt}') }, '/message: unknown slot {txt}; fields are'],
    [{ when: undefined as never }, '/when: no condition'],
    [{ when: { '>': [{ var: 'valeu' }, 1] } }, '/when/>/0/var: unknown input "valeu"; declared:'],
    [{ when: { '+': [1, 2] } }, '/when/+: the rule comes to number, expected boolean'],
    [{ basis: [{}] as never }, '/basis: expected a list'],
    [{ suggestion: 3 as never }, '/suggestion: got 3'],
    [{ if: true } as never, '/if: unknown part; accepted: id'],
  ])('refuses %j and runs the others', (more, message) => {
    const broken = rule({ id: 'a/broken', ...more })
    const run = runRules(input('[A] 5%'), [broken, rule()])
    expect(run.faults[0]?.message).toContain(message)
    expect(run.findings).toHaveLength(1)
  })

  it.each([null, 3, 'x', []])('refuses %j as a whole', (value) => {
    expect(compileDataRule(value)).toMatchObject({ ok: false })
  })

  it('names the plug-in of a broken data rule', () => {
    const run = runRules(input(''), [rule({ when: 1 })], { origins: { 'thanh-hoa/low-aim': 'thanh-hoa' } })
    expect(run.faults[0]?.message).toContain('(plug-in thanh-hoa)')
  })

  it('may use operators of plug-ins', () => {
    const shout = {
      name: 'shout',
      parameters: ['text'],
      result: 'text',
      description: '',
      apply: ([word]: readonly unknown[]) => String(word).toUpperCase(),
    } as const
    const loud = rule({ when: { '===': [{ shout: [{ var: 'unit' }] }, '%'] } })
    expect(runRules(input('5%'), [loud], { operators: [shout] }).findings).toHaveLength(1)
    expect(runRules(input('5%'), [loud]).faults[0]?.message).toContain('unknown operator "shout"')
  })

  it('turns an error of the condition into a fault that names the subject', () => {
    const run = say({ when: { '>': [{ '/': [1, { '-': [{ var: 'value' }, 100] }] }, 1] } })
    expect(run.faults[0]?.message).toContain('target:T1: />/0/~1 /: got 1 ÷ 0')
  })
})

describe('dataSubjects', () => {
  it('describes every field and reads it without throwing from a sparse plan', () => {
    for (const subject of Object.values(dataSubjects)) {
      for (const one of Object.values(subject.fields)) expect(one.description).toMatch(/[.…]$/u)
      const all = input('[A] 5%')
      for (const item of subject.of(all))
        for (const one of Object.values(subject.fields)) expect(() => one.read(item, all)).not.toThrow()
    }
  })
})

describe('edtfEnd', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2024-02', '2024-02-29'],
    ['2026-12', '2026-12-31'],
    ['2026-03-15', '2026-03-15'],
    ['2026-34', '2026-06-30'],
    ['2026-40', '2026-06-30'],
    ['2025/2030', '2030-12-31'],
    ['../2027-33', '2027-03-31'],
    ['2026-02-30', null],
    ['2026-13', null],
    ['2026/..', null],
    ['năm 2026', null],
    [null, null],
  ])('%s ends on %s', (edtf, day) => {
    expect(edtfEnd(edtf)).toBe(day)
  })
})
