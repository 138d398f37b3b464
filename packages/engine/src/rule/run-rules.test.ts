import { describe, expect, it } from 'vitest'
import type { Plan } from '@commune-plan/model'
import { checkSettings } from './check-settings.js'
import { runRules } from './run-rules.js'
import { defineRule, type Rule, type RuleHit, type RuleInput } from './rule.js'

const plan = { targets: [], tasks: [] } as unknown as Plan
const input: RuleInput = {
  plan,
  asOf: '2026-06-30',
  province: null,
  verdicts: [],
  catalogs: [],
  documents: [],
  indicators: [],
  previous: null,
  progress: [],
}
const hit = (more: Partial<RuleHit> = {}): RuleHit => ({
  message: 'found',
  data: { words: 'năm 2026' },
  subject: 'target:PL1.3',
  at: { line: 7 },
  quote: 'năm 2026',
  ...more,
})
const text = (value: string) => ({ vi: value, en: value })
const ruleOf = (id: string, check: Rule['check'], more: Partial<Rule['meta']> = {}): Rule => ({
  meta: {
    id,
    severity: 'warning',
    title: text(id),
    messages: { found: text('thấy {words}') },
    basis: [{ id: 'nd-30', text: text('Nghị định 30'), document: '30/2020/NĐ-CP', article: null }],
    ...more,
  },
  check,
})

describe('runRules', () => {
  it('makes findings with severity, basis and fingerprint', () => {
    const run = runRules(input, [ruleOf('time/vague', () => [hit({ basis: ['nq03', 'nd-30'] })])])
    expect(run.faults).toEqual([])
    expect(run.findings).toEqual([
      {
        rule: 'time/vague',
        severity: 'warning',
        messageId: 'found',
        data: { words: 'năm 2026' },
        line: 7,
        span: null,
        quote: 'năm 2026',
        subject: 'target:PL1.3',
        expected: null,
        actual: null,
        basis: ['nd-30', 'nq03'],
        suggestion: null,
        fingerprint: run.findings[0]?.fingerprint,
        waived: null,
      },
    ])
    expect(run.rules.map((rule) => rule.id)).toEqual(['time/vague'])
  })

  it('orders by severity, line, place and rule, whatever the order of the rules', () => {
    const rules = [
      ruleOf('b/b', () => [hit({ at: { line: 9 } }), hit({ at: { line: 2 }, severity: 'info' })]),
      ruleOf('a/a', () => [hit({ at: { line: 9 } }), hit({ at: { line: 12 }, severity: 'error' })]),
      ruleOf('c/c', () => [hit({ at: { line: 9, span: { start: 40, end: 48 } } })]),
    ]
    const places = (given: Rule[]) => runRules(input, given).findings.map((f) => `${f.severity} ${f.line} ${f.rule}`)
    expect(places(rules)).toEqual(['error 12 a/a', 'warning 9 a/a', 'warning 9 b/b', 'warning 9 c/c', 'info 2 b/b'])
    expect(places(rules.toReversed())).toEqual(places(rules))
  })

  it('turns a rule off, moves its severity, and runs only named rules when the others are off', () => {
    const rules = [ruleOf('a/a', () => [hit()]), ruleOf('b/b', () => [hit({ severity: 'advice' })])]
    expect(runRules(input, rules, { rules: { 'a/a': 'off' } }).findings.map((f) => f.rule)).toEqual(['b/b'])
    const moved = runRules(input, rules, { rules: { 'b/b': { severity: 'error' } }, others: 'off' })
    expect(moved.findings.map((f) => [f.rule, f.severity])).toEqual([['b/b', 'error']])
    expect(moved.rules).toHaveLength(1)
  })

  it('says not checked where a need is unmet or the rule abstains', () => {
    const run = runRules(input, [
      ruleOf('a/a', () => [hit()], { needs: ['catalogs'] }),
      ruleOf('b/b', () => [{ notChecked: text('không đọc được') }]),
    ])
    expect(run.findings).toEqual([])
    expect(run.notChecked.map((n) => [n.rule, n.why.en])).toEqual([
      ['a/a', 'no catalog of requirements was given'],
      ['b/b', 'không đọc được'],
    ])
    expect(
      runRules({ ...input, province: '19' }, [ruleOf('p/p', () => [hit()], { needs: ['province'] })]).findings,
    ).toHaveLength(1)
  })

  it('turns a throwing rule into a fault with its plug-in, keeps what it found, and runs the rest', () => {
    const throwing = ruleOf('x/throws', function* () {
      yield hit()
      throw new RangeError('no such heading')
    })
    const run = runRules(input, [throwing, ruleOf('y/works', () => [hit()])], { origins: { 'x/throws': 'thanh-hoa' } })
    expect(run.findings.map((f) => f.rule)).toEqual(['x/throws', 'y/works'])
    expect(run.faults).toEqual([
      { phase: 'rule', source: 'x/throws', message: 'RangeError: no such heading (plug-in thanh-hoa)' },
    ])
    expect(run.notChecked.map((n) => n.rule)).toEqual(['x/throws'])
  })

  it('stops a rule that never ends', () => {
    const run = runRules(input, [
      ruleOf('x/endless', function* () {
        for (let line = 1; ; line += 1) yield hit({ at: { line } })
      }),
    ])
    expect(run.faults[0]?.message).toContain('stopped after 10000 findings')
  })

  it('checks hits against the messages the rule declares', () => {
    const run = runRules(input, [
      ruleOf('a/a', () => [hit({ data: {} }), hit({ message: 'lost' }), hit({ at: { line: 0 } })]),
      ruleOf('b/b', () => [hit({ data: { words: 3 } as never })]),
    ])
    expect(run.faults.map((f) => f.message)).toEqual([
      'message found: no data for the slot {words}',
      'got message "lost", expected one of found',
      'message found: got line 0, expected a whole number from 1',
      'message found: data words is no text',
    ])
    expect(run.findings.find((f) => f.rule === 'a/a' && f.line === 7)?.data).toEqual({ words: '?' })
  })

  it('merges a hit that was yielded twice and refuses a second rule of one id', () => {
    const run = runRules(input, [ruleOf('a/a', () => [hit(), hit()]), ruleOf('a/a', () => [hit({ at: { line: 1 } })])])
    expect(run.findings).toHaveLength(1)
    expect(run.faults[0]?.message).toContain('a second rule has this id')
  })

  it('does not run a retired rule', () => {
    const retired = ruleOf('a/old', () => [hit()], { replacedBy: 'a/new' })
    expect(runRules(input, [retired]).rules).toEqual([])
    expect(checkSettings([retired], { rules: { 'a/old': 'error' } })[0]?.message).toBe('a/old is retired; use a/new')
  })
})

describe('options', () => {
  const rule = defineRule({
    meta: {
      id: 'a/options',
      severity: 'info',
      title: text('t'),
      messages: { found: text('{words}') },
      basis: [],
      options: {
        days: { type: 'integer', default: 5, minimum: 1, maximum: 31, label: text('ngày') },
        words: { type: 'texts', default: ['hiệu quả'], label: text('từ') },
        form: { type: 'choice', default: 'short', values: ['short', 'long'], label: text('dạng') },
        strict: { type: 'boolean', default: false, label: text('chặt') },
      },
    },
    check: ({ options }) => [
      hit({ data: { words: `${options.days} ${options.words.join()} ${options.form} ${options.strict}` } }),
    ],
  })
  const run = (options: Record<string, unknown>) => runRules(input, [rule], { rules: { 'a/options': { options } } })

  it('gives defaults and what is set', () => {
    expect(run({}).findings[0]?.data.words).toBe('5 hiệu quả short false')
    expect(run({ days: 31, words: [], form: 'long', strict: true }).findings[0]?.data.words).toBe('31  long true')
  })

  it.each([
    [{ dayz: 3 }, '/rules/a~1options/options/dayz', 'unknown option "dayz"; accepted: days, words, form, strict'],
    [{ days: 0 }, '/rules/a~1options/options/days', 'got 0, expected a whole number from 1 up to 31, such as 5'],
    [{ days: '5' }, '/rules/a~1options/options/days', 'got "5", expected a whole number from 1 up to 31, such as 5'],
    [
      { form: 'wide' },
      '/rules/a~1options/options/form',
      'got "wide", expected one of "short", "long", such as "short"',
    ],
    [{ words: 'một' }, '/rules/a~1options/options/words', 'got "một", expected a list of texts, such as ["hiệu quả"]'],
    [{ strict: 1 }, '/rules/a~1options/options/strict', 'got 1, expected true or false, such as false'],
  ])('refuses %j with its place', (options, path, message) => {
    const result = run(options)
    expect(result.findings).toEqual([])
    expect(result.faults[0]?.message).toBe(`settings ${path}: ${message}`)
    expect(result.notChecked).toHaveLength(1)
  })

  it.each([
    [{ 'a/option': 'off' }, 'unknown rule "a/option"; the rules of a are a/options'],
    [{ 'b/options': 'off' }, 'unknown rule "b/options"; did you mean a/options?'],
    [
      { 'a/options': 'fatal' },
      'got "fatal", expected "off", "error", "warning", "info", "advice" or { "severity", "options" }',
    ],
    [{ 'a/options': null }, 'got null, expected "off"'],
    [{ 'a/options': { level: 'error' } }, 'unknown setting "level"; accepted: severity, options'],
  ])('refuses settings %j', (rules, message) => {
    expect(checkSettings([rule as unknown as Rule], { rules } as never)[0]?.message).toContain(message)
  })

  it('reads no inherited property of the settings', () => {
    expect(runRules(input, [ruleOf('constructor', () => [hit()])], { rules: {} }).findings).toHaveLength(1)
  })
})

describe('fingerprint of a finding', () => {
  const printOf = (more: Partial<RuleHit>, id = 'a/a') =>
    runRules(input, [ruleOf(id, () => [hit(more)])]).findings[0]?.fingerprint
  const base = printOf({})
  it('stays over another line, severity, spacing, case and composition', () => {
    expect(base).toMatch(/^[0-9a-f]{16}$/u)
    expect(printOf({ at: { line: 900 }, severity: 'error' })).toBe(base)
    expect(printOf({ quote: ' NĂM   2026'.normalize('NFD') })).toBe(base)
  })
  it('changes with rule, subject and value', () => {
    expect(printOf({}, 'a/b')).not.toBe(base)
    expect(printOf({ subject: 'target:PL1.4' })).not.toBe(base)
    expect(printOf({ value: 'năm 2027' })).not.toBe(base)
  })
})
