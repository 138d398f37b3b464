import jsonLogic from 'json-logic-js'
import { afterEach, describe, expect, it } from 'vitest'
import type { JsonRule } from '@commune-plan/model'
import { compiledEngine } from './compiled-engine.js'
import type { Operator } from './operator.js'
import { referenceEngine } from './reference/reference-engine.js'
import type { CompileContext, RuleResult } from './rule-engine.js'

const context: CompileContext = {
  inputs: {
    n: { type: 'number' },
    d: { type: 'number' },
    rate: { type: 'number', unit: '%' },
    money: { type: 'number', unit: 'triệu đồng' },
    count: { type: 'integer' },
    flag: { type: 'boolean' },
    text: { type: 'text' },
    day: { type: 'day' },
    list: { type: 'list', of: 'number' },
    words: { type: 'list', of: 'text' },
    'a.b': { type: 'number' },
    constructor: { type: 'number' as const },
  },
}

describe.each([referenceEngine, compiledEngine])('$id', ({ compile }) => {
  const evaluate = (
    rule: JsonRule,
    row: Record<string, unknown> = {},
    more: Partial<CompileContext> = {},
  ): RuleResult => {
    const compilation = compile(rule, { ...context, ...more })
    if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems))
    return compilation.rule.evaluate(row)
  }
  const problems = (rule: unknown, more: Partial<CompileContext> = {}) => {
    const compilation = compile(rule as JsonRule, { ...context, ...more })
    return compilation.ok ? [] : compilation.problems.map(({ code, path }) => `${code} ${path}`)
  }
  const value = (expected: unknown) => ({ kind: 'value', value: expected })
  const unknown = (...missing: string[]) => ({ kind: 'unknown', missing, emptyDenominators: [] })
  const v = (name: string): JsonRule => ({ var: name })

  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'n')
  })

  it.each([
    [{ '<': [v('n'), 0.5] }],
    [{ '<=': [v('n'), 5] }],
    [{ '>=': [v('n'), 0] }],
    [{ '===': [v('n'), 0] }],
    [{ '+': [v('n'), 1] }],
    [{ '*': [2, v('n')] }],
    [{ max: [v('n'), 3] }],
    [{ if: [{ '>': [v('n'), 1] }, 1, 0] }],
    [{ '!': v('n') }],
    [{ reaches: [v('n'), 40, 57.5] }],
  ])('a missing figure is unknown, never a pass and never zero: %j', (rule) => {
    for (const row of [{}, { n: null }, { n: undefined }]) expect(evaluate(rule, row)).toEqual(unknown('n'))
  })

  it('names every figure that would settle it, and settles where one is enough', () => {
    expect(evaluate({ '+': [v('n'), v('d')] })).toEqual(unknown('d', 'n'))
    expect(evaluate({ and: [{ '>': [v('n'), 1] }, { '>': [v('d'), 1] }] }, { d: 0 })).toEqual(value(false))
    expect(evaluate({ or: [{ '>': [v('n'), 1] }, { '>': [v('d'), 1] }] }, { d: 2 })).toEqual(value(true))
    expect(evaluate({ and: [{ '>': [v('n'), 1] }, { '>': [v('d'), 1] }] }, { d: 2 })).toEqual(unknown('n'))
    expect(evaluate({ reaches: [v('n'), v('d'), 80] })).toEqual(unknown('d', 'n'))
  })

  it('takes a missing figure for another only with a reason', () => {
    expect(evaluate({ default: [v('n'), 0, 'chưa phát sinh'] })).toEqual(value('0'))
    expect(problems({ default: [v('n'), 0] })).toEqual(['arity /default'])
    expect(problems({ default: [v('n'), 0, ' '] })).toEqual(['constant /default/2'])
    expect(problems({ var: ['n', 0] })).toEqual(['arity /var'])
  })

  it('tells a missing figure by name', () => {
    expect(evaluate({ missing: ['n', 'd'] }, { d: 0 })).toEqual(value(['n']))
    expect(evaluate({ '!!': { missing: ['n'] } }, { n: 0 })).toEqual(value(false))
    expect(evaluate({ missing_some: [1, ['n', 'd']] }, { d: 0 })).toEqual(value([]))
  })

  it.each([
    ['57', '100', 57],
    ['23', '40', 57.5],
    ['29', '50', 58],
    [57, 100, 57],
  ])('%s of %s reaches %s %%, where floats say no', (n, d, percent) => {
    expect(evaluate({ reaches: [v('n'), v('d'), percent] }, { n, d })).toEqual(value(true))
    expect(evaluate({ '>=': [{ '*': [{ '/': [v('n'), v('d')] }, 100] }, percent] }, { n, d })).toEqual(value(true))
    expect(evaluate({ '>=': [{ percent: [v('n'), v('d')] }, percent] }, { n, d })).toEqual(value(true))
  })

  it('adds and rounds as on paper', () => {
    expect(evaluate({ '+': [0.1, 0.2] })).toEqual(value('0.3'))
    expect(evaluate({ '===': [{ '+': [v('n'), 0.2] }, 0.3] }, { n: 0.1 })).toEqual(value(true))
    expect(evaluate({ round: [v('n'), 2] }, { n: 1.005 })).toEqual(value('1.01'))
    expect(evaluate({ round: [v('n'), 0] }, { n: '-2.5' })).toEqual(value('-3'))
    expect(evaluate({ '*': [v('n'), 3] }, { n: '99999999999999999999.1' })).toEqual(value('299999999999999999997.3'))
  })

  it('wants the digits of a number that does not end', () => {
    expect(problems({ '/': [v('n'), 3] })).toEqual(['inexact-result /~1'])
    expect(problems({ cat: [{ ratio: [v('n'), v('d')] }] })).toEqual(['inexact-result /cat/0/ratio'])
    expect(evaluate({ '/': [v('n'), 4] }, { n: 1 })).toEqual(value('0.25'))
    expect(evaluate({ '/': [v('n'), 3] }, { n: 2 }, { result: { digits: 3 } })).toEqual(value('0.667'))
  })

  it('makes division by zero an error with its place, and a rate of nothing unknown', () => {
    expect(evaluate({ '>': [{ '/': [v('n'), v('d')] }, 1] }, { n: 5, d: 0 })).toEqual({
      kind: 'error',
      code: 'division-by-zero',
      path: '/>/0/~1',
      message: '/: got 5 ÷ 0',
    })
    expect(evaluate({ reaches: [v('n'), v('d'), 80] }, { n: 0, d: 0 })).toEqual({
      kind: 'unknown',
      missing: [],
      emptyDenominators: ['/reaches'],
    })
    expect(evaluate({ '%': [v('n'), v('d')] }, { n: 5, d: 0 })).toMatchObject({
      kind: 'error',
      code: 'division-by-zero',
    })
    expect(problems({ '/': [v('n'), 0] })).toContain('constant /~1/1')
    expect(
      evaluate(
        { if: [{ '===': [v('d'), 0] }, 0, { '/': [v('n'), v('d')] }] },
        { n: 5, d: 0 },
        { result: { digits: 2 } },
      ),
    ).toEqual(value('0'))
  })

  it.each([
    ['"12abc"', '12abc'],
    ['"98,5"', '98,5'],
    ['"1e3"', '1e3'],
    ['""', ''],
    ['true', true],
    ['a list', [1]],
    ['NaN', NaN],
    ['Infinity', Infinity],
  ])('refuses %s for a number', (_, n) => {
    expect(evaluate({ '+': [v('n'), 1] }, { n })).toMatchObject({ kind: 'error', code: 'input' })
  })

  it('compares numbers given as text as numbers', () => {
    expect(evaluate({ '>=': [v('n'), v('d')] }, { n: '100', d: '98' })).toEqual(value(true))
  })

  it('refuses what a type does not allow when the rule is loaded', () => {
    expect(problems({ '<': [v('text'), 1] })).toEqual(['type /</0/var'])
    expect(problems({ '+': [v('text'), 1] })).toEqual(['type /+/0/var'])
    expect(problems({ if: [v('n'), 1, 0] })).toEqual(['type /if/0/var'])
    expect(problems({ if: [v('list'), 1, 0] })).toEqual(['type /if/0/var'])
    expect(problems({ if: [v('flag'), 1, 'x'] })).toEqual(['type /if/2'])
    expect(problems({ and: [v('flag'), v('n')] })).toEqual(['type /and/1/var'])
    expect(evaluate({ '+': [v('count'), 1] }, { count: 1.5 })).toMatchObject({ kind: 'error', code: 'input' })
  })

  it('refuses to mix units', () => {
    expect(problems({ '+': [v('rate'), v('money')] })).toEqual(['unit /+/1/var'])
    expect(problems({ '>': [v('rate'), v('money')] })).toEqual(['unit />/1/var'])
    expect(problems({ '>': [{ ratio: [v('rate'), v('rate')] }, v('rate')] })).toEqual(['unit />/1/var'])
    expect(problems({ '>': [v('rate'), 80] })).toEqual([])
  })

  it('refuses == and != and says what to write', () => {
    const compilation = compile({ '==': [v('n'), 0] }, context)
    expect(compilation).toMatchObject({
      ok: false,
      problems: [
        { code: 'refused-operator', path: '/==', message: '==: engines disagree on what it converts; use ===' },
      ],
    })
    expect(problems({ '!=': [1, 2] })).toEqual(['refused-operator /!='])
    expect(problems({ log: 'x' })).toEqual(['refused-operator /log'])
  })

  it('checks branches that would not run, all at once', () => {
    expect(problems({ if: [true, { '+': [v('nope'), 1] }, { frobnicate: [v('text')] }] })).toEqual([
      'unknown-input /if/1/+/0/var',
      'unknown-operator /if/2/frobnicate',
    ])
  })

  it.each([
    [{ '-': [8, 2, 2] }, 'arity /-'],
    [{ '/': [8, 2, 2] }, 'arity /~1'],
    [{ '>': [3, 2, 3] }, 'arity />'],
    [{ '===': [3, 3, 2] }, 'arity /==='],
    [{ max: [] }, 'arity /max'],
    [{ '*': [] }, 'arity /*'],
    [{ if: [] }, 'arity /if'],
    [{ if: [true, 1] }, 'arity /if'],
    [{ '<': [1] }, 'arity /<'],
  ])('counts arguments: %j', (rule, problem) => {
    expect(problems(rule)).toEqual([problem])
  })

  it.each([
    ['two operators in one object', { '+': [1, 2], '-': [2, 1] }, 'shape '],
    ['no operator', {}, 'shape '],
    ['null', null, 'literal '],
    ['a function', { '+': [() => 1, 1] }, 'shape /+/0'],
    ['undefined', { '+': [undefined, 1] }, 'shape /+/0'],
    ['NaN', { '+': [NaN, 1] }, 'literal /+/0'],
    ['a Date', { '+': [new URL('http://x.invalid'), 1] }, 'shape /+/0'],
    ['digits a double cannot hold', { '+': [0.1234567890123456, 1] }, 'literal /+/0'],
    ['lists of lists', [[1], [2]], 'type '],
  ])('refuses %s', (_, rule, problem) => {
    expect(problems(rule)).toEqual([problem])
  })

  it.each(['__proto__', 'constructor.constructor', 'toString', 'hasOwnProperty', 'n.length', '', 'text.0'])(
    'reads nothing but declared inputs: %j',
    (name) => {
      expect(problems({ var: name })).toEqual(['unknown-input /var'])
    },
  )

  it.each(['constructor', 'hasOwnProperty', '__proto__', 'toString', 'a.b', 'n.constructor'])(
    'has no operator %j',
    (name) => {
      expect(problems(JSON.parse(`{${JSON.stringify(name)}: [1]}`))).toEqual([`unknown-operator /${name}`])
    },
  )

  it('reads own properties only, and names with dots as they stand', () => {
    expect(evaluate(v('constructor'), {})).toEqual(unknown('constructor'))
    Object.defineProperty(Object.prototype, 'n', { value: 7, configurable: true, enumerable: true, writable: true })
    expect(evaluate({ '+': [v('n'), 1] }, {})).toEqual(unknown('n'))
    expect(evaluate({ '+': [v('n'), 1] }, Object.create({ n: 7 }) as Record<string, unknown>)).toEqual(unknown('n'))
    expect(evaluate({ '+': [v('a.b'), 1] }, { 'a.b': 1, a: { b: 5 } })).toEqual(value('2'))
  })

  it('refuses rules that are too deep, too large or endless, without following them', () => {
    let deep: JsonRule = 1
    for (let level = 0; level < 3000; level += 1) deep = { '+': [deep, 1] }
    expect(problems(deep)[0]).toMatch(/^depth /u)
    expect(problems({ '+': Array.from({ length: 5000 }, () => 1) })[0]).toMatch(/^size/u)
    const endless: Record<string, unknown> = {}
    endless['!'] = [endless]
    expect(problems(endless)[0]).toMatch(/^(?:depth|size)/u)
    expect(problems({ '+': [1, { '+': [1, { '+': [1, 1] }] }] }, { limits: { depth: 2 } })[0]).toMatch(/^depth/u)
    expect(problems({ '===': [v('text'), 'x'.repeat(10_001)] })).toEqual(['size /===/1'])
  })

  it('stops evaluations that run or grow too long', () => {
    const square: JsonRule = { reduce: [v('list'), { '*': [v('accumulator'), v('accumulator')] }, 3] }
    expect(evaluate(square, { list: Array.from({ length: 60 }, () => 1) })).toMatchObject({
      kind: 'error',
      code: 'size',
    })
    const nested: JsonRule = { sum: { map: [v('list'), { sum: { map: [v('list'), 1] } }] } }
    expect(evaluate(nested, { list: Array.from({ length: 400 }, () => 1) })).toMatchObject({
      kind: 'error',
      code: 'steps',
    })
    expect(evaluate({ count: v('list') }, { list: Array.from({ length: 10_001 }, () => 1) })).toMatchObject({
      kind: 'error',
      code: 'input',
    })
  })

  it('takes a rule as it was when it was compiled', () => {
    const rule = { '+': [v('n'), 1] }
    const compilation = compile(rule, context)
    rule['+'][1] = 100
    expect(compilation.ok && compilation.rule.evaluate({ n: 1 })).toEqual(value('2'))
    expect(Object.isFrozen(compilation.ok && compilation.rule)).toBe(true)
  })

  it('keeps composed and decomposed text the same', () => {
    expect(evaluate({ '===': [v('text'), 'đặc khu'.normalize('NFD')] }, { text: 'đặc khu' })).toEqual(value(true))
    expect(evaluate({ in: [v('text'), ['xã', 'đặc khu']] }, { text: 'đặc khu'.normalize('NFD') })).toEqual(value(true))
    expect(evaluate({ mentions: [v('text'), 'phấn đấu'] }, { text: 'PHẤN  ĐẤU đạt' })).toEqual(value(true))
    expect(evaluate({ mentions: [v('text'), 'đấu'] }, { text: 'đấuthầu' })).toEqual(value(false))
  })

  it('keeps the empty list from passing', () => {
    expect(evaluate({ all: [v('list'), { '>': [v(''), 0] }] }, { list: [] })).toEqual(value(false))
    expect(evaluate({ all: [v('list'), { '>': [v(''), 0] }] })).toEqual(unknown('list'))
    expect(evaluate({ none: [v('list'), { '>': [v(''), 0] }] }, { list: [] })).toEqual(value(true))
  })

  it('lets the body of a list operator read what is outside', () => {
    expect(evaluate({ filter: [v('list'), { '>': [v(''), v('n')] }] }, { list: [1, 2, 3], n: 2 })).toEqual(value(['3']))
    expect(
      evaluate(
        { let: [{ k: { '+': [v('n'), 1] } }, { map: [v('list'), { '*': [v(''), v('k')] }] }] },
        { list: [1, 2], n: 2 },
      ),
    ).toEqual(value(['3', '6']))
  })

  it('refuses names that hide others', () => {
    expect(problems({ let: [{ n: 1 }, v('n')] })).toEqual(['name /let/0/n'])
    expect(problems({ let: [{ '1': 1 }, 2] })).toEqual(['name /let/0/1'])
    expect(problems({ let: [{}, 2] })).toEqual(['shape /let'])
  })

  describe('operators of plug-ins', () => {
    const twice: Operator = {
      name: 'twice',
      parameters: ['number'],
      result: 'number',
      description: '',
      apply: ([x]) => String(Number(x) * 2),
    }
    const with_ = (operator: Partial<Operator>) => ({ operators: [{ ...twice, ...operator }] })

    it('belong to one rule, get exact values and are not called with unknown ones', () => {
      expect(evaluate({ twice: v('n') }, { n: '1.5' }, with_({}))).toEqual(value('3'))
      expect(evaluate({ twice: v('n') }, {}, with_({ apply: () => '0' }))).toEqual(unknown('n'))
      expect(problems({ twice: v('n') })).toEqual(['unknown-operator /twice'])
      expect(problems({ twice: [v('text')] }, with_({}))).toEqual(['type /twice/0/var'])
      expect(problems({ twice: [1, 2] }, with_({}))).toEqual(['arity /twice'])
    })

    it('cannot take the place of a built-in one', () => {
      for (const name of ['+', 'if', 'var', '==', 'reaches'])
        expect(problems(1, with_({ name }))).toEqual(['declaration '])
    })

    it.each([
      [
        'throws',
        () => {
          throw new Error('boom')
        },
        'twice: threw Error: boom',
      ],
      ['gives NaN', () => NaN, 'twice: gave number, expected number'],
      ['gives nothing', () => undefined, 'twice: gave undefined, expected number'],
      ['gives another type', () => 'abc', 'twice: gave string, expected number'],
      ['gives a function', () => () => 1, 'twice: gave function, expected number'],
    ])('become an error when one %s', (_, apply, message) => {
      expect(evaluate({ '+': [{ twice: [1] }, 1] }, {}, with_({ apply }))).toEqual({
        kind: 'error',
        code: 'operator',
        path: '/+/0/twice',
        message,
      })
    })

    it('may evaluate other rules', () => {
      const inner = with_({
        apply: ([x]) => {
          const result = evaluate({ '*': [v('n'), 2] }, { n: x as string })
          return result.kind === 'value' ? result.value : null
        },
      })
      expect(evaluate({ '+': [{ twice: v('n') }, { twice: v('n') }] }, { n: 3 }, inner)).toEqual(value('12'))
    })
  })

  it('explains with inputs, parameters and their basis, and what came between', () => {
    const compilation = compile(
      { '*': [{ cappedRatio: [v('n'), v('d'), 1] }, v('max')] },
      { ...context, parameters: { max: { value: 10, unit: 'điểm', basis: ['11-QĐ/TU'] } }, result: { digits: 2 } },
    )
    if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems))
    const { result, trace } = compilation.rule.explain({ n: 1, d: 3 })
    expect(result).toEqual(value('3.33'))
    expect(trace).toMatchObject({
      kind: 'round',
      value: '3.33',
      unit: 'điểm',
      children: [
        {
          kind: '*',
          value: '≈ 3.333333',
          children: [
            {
              kind: 'cappedRatio',
              value: '≈ 0.333333',
              children: [
                { kind: 'input', label: 'n', value: '1' },
                { kind: 'input', label: 'd', value: '3' },
                { kind: 'constant', value: '1' },
              ],
            },
            { kind: 'parameter', label: 'max', value: '10', unit: 'điểm', basis: ['11-QĐ/TU'] },
          ],
        },
        { kind: 'constant', value: '2' },
      ],
    })
    expect(compilation.rule.explain({ d: 3 }).trace.value).toBeNull()
    expect(compilation.rule.explain({ n: 'x', d: 3 })).toMatchObject({
      result: { kind: 'error', code: 'input' },
      trace: { kind: 'error' },
    })
  })
})

describe('the process-wide table of json-logic-js', () => {
  it('is as it was after a rule ran, also when an operator threw', () => {
    const before = tableKeys()
    const compilation = referenceEngine.compile(
      { boom: [1] },
      {
        inputs: {},
        operators: [
          {
            name: 'boom',
            parameters: ['number'],
            result: 'number',
            description: '',
            apply: () => {
              throw new Error('x')
            },
          },
        ],
      },
    )
    if (compilation.ok) compilation.rule.evaluate({})
    expect(tableKeys()).toEqual(before)
  })

  it('may be changed by others without changing our answers', () => {
    jsonLogic.add_operation('+', () => 666)
    try {
      const compilation = referenceEngine.compile({ '+': [1, 2] }, { inputs: {} })
      expect(compilation.ok && compilation.rule.evaluate({})).toEqual({ kind: 'value', value: '3' })
    } finally {
      jsonLogic.add_operation('+', (...values: number[]) => values.reduce((a, b) => a + b, 0))
    }
  })

  function tableKeys(): unknown[] {
    return ['commune-plan:1', 'commune-plan:2', 'boom', 'twice'].map((name) => {
      try {
        return jsonLogic.apply({ [name]: [0] }) as unknown
      } catch (error) {
        return (error as Error).message
      }
    })
  }
})
