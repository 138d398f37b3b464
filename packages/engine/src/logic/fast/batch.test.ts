import type { JsonRule } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { Random } from '../../testing/random.js'
import { compile } from '../compiled-engine.js'
import { referenceEngine } from '../reference/reference-engine.js'
import { batchStatus, type Column, type RuleResult } from '../rule-engine.js'

const inputs = {
  a: { type: 'number' },
  b: { type: 'number' },
  kind: { type: 'text' },
  on: { type: 'day' },
} as const
const [a, b, kind] = [{ var: 'a' }, { var: 'b' }, { var: 'kind' }]
const kinds = ['xã', 'phường', 'đặc khu', 'khác']
const share = { let: [{ s: { ratio: [a, b] } }, { min: [1, { max: [0, { var: 's' }] }] }] }

/** Rules whose rows go several ways, some of them rarely, with figures missing on one way only. */
const rules: readonly (readonly [string, JsonRule])[] = [
  ['straight pieces', { band: [share, 0, 0.3, { linear: [share, 0.3, 0, 0.7, 5] }, 0.7, { '*': [share, 10] }] }],
  ['more pieces than fit a table of three', { band: [a, 0, 10, 1, 20, 2, 30, 3, 40, 4, 50, 5, 60, 6] }],
  ['a common and a rare way', { if: [{ '<=': [a, 2] }, { '*': [b, 2] }, { '/': [a, b] }] }],
  ['a way that needs less', { if: [{ '>': [a, 50] }, 1, { round: [{ '/': [a, b] }, 3] }] }],
  ['an exact value', { if: [{ '===': [a, 7] }, { '-': [b, a] }, { '!==': [a, 8] }, b, 0] }],
  [
    'ways by code',
    { if: [{ '===': [kind, 'xã'] }, { '/': [a, b] }, { '===': [kind, 'phường'] }, { '-': [a, b] }, { '*': [a, b] }] },
  ],
  [
    'ways inside ways, with a local',
    {
      let: [
        { s: { ratio: [a, b] } },
        {
          if: [
            { '===': [kind, 'đặc khu'] },
            {
              let: [{ d: { abs: { '-': [a, b] } } }, { if: [{ '<': [{ var: 'd' }, 9] }, { var: 's' }, { var: 'd' }] }],
            },
            { '>': [{ var: 's' }, 1] },
            { '-': [{ var: 's' }, 1] },
            a,
          ],
        },
      ],
    },
  ],
  ['distance from two sides', { max: [{ '-': [a, b] }, { '-': [b, a] }] }],
  ['an error on one way', { if: [{ '<': [a, 30] }, { '/': [1, { '-': [a, b] }] }, 0] }],
  ['truth', { or: [{ reaches: [a, b, 57.5] }, { '===': [kind, 'xã'] }] }],
  ['days', { if: [{ '>': [{ var: 'on' }, '2026-06-30'] }, a, b] }],
]

function columnsOf(rows: readonly Record<string, unknown>[], how: 'lists' | 'typed'): Record<string, Column> {
  const column = (name: string) => rows.map((row) => row[name] ?? null)
  if (how === 'lists') return Object.fromEntries(Object.keys(inputs).map((name) => [name, column(name)]))
  const numbers = (name: string) => Float64Array.from(rows, (row) => (row[name] === null ? NaN : Number(row[name])))
  const codes = (name: string, values: readonly string[]) => ({
    values,
    codes: Int8Array.from(rows, (row) => values.indexOf(row[name] as string)),
  })
  return { a: numbers('a'), b: numbers('b'), kind: codes('kind', kinds), on: codes('on', ['2026-06-30', '2026-07-01']) }
}

function randomRows(count: number, most: number): readonly Record<string, unknown>[] {
  const random = new Random(57)
  const figure = () => (random.chance(0.04) ? null : random.below(most * 10) / 10)
  return Array.from({ length: count }, (_, index) => ({
    a: random.chance(0.02) ? random.below(9) : figure(),
    b: figure(),
    // Of one kind for long, then mixed.
    kind: random.chance(0.02) ? null : kinds[index < 1500 ? 0 : random.below(4)],
    on: random.chance(0.02) ? null : random.pick(['2026-06-30', '2026-07-01']),
  }))
}

describe('batches of more than one chunk', () => {
  for (const most of [60, 9_000_000]) {
    const rows = randomRows(3000, most)
    it.each(rules)(`%s, figures below ${most}`, (_, rule) => {
      const context = { inputs, result: { digits: 2 } }
      const [compiled, reference] = [compile(rule, context), referenceEngine.compile(rule, context)]
      if (!compiled.ok || !reference.ok) throw new Error(JSON.stringify(compiled))
      const wanted: RuleResult[] = rows.map((row) => reference.rule.evaluate(row))
      for (const how of ['lists', 'typed'] as const) {
        const { values, status } = compiled.rule.evaluateBatch(columnsOf(rows, how), rows.length)
        wanted.forEach((result, index) => {
          const got = [status[index], values[index], rows[index]]
          expect(got).toEqual([
            batchStatus[result.kind],
            result.kind === 'value' ? Number(result.value) : NaN,
            rows[index],
          ])
        })
      }
    })
  }
})

describe('what is missing', () => {
  it('is told of the dividend too where the divisor is missing and may be too close to zero to tell', () => {
    const names = ['a', 'b', 'c', 'd'] as const
    const [p, q, r, s] = [{ var: 'a' }, { var: 'b' }, { var: 'c' }, { var: 'd' }] as const
    const rule = { ratio: [{ linear: [p, 57.5, p, r, q] }, { linear: [q, 0.8, s, -0.5, r] }] }
    const context = {
      inputs: Object.fromEntries(names.map((name) => [name, { type: 'number' as const }])),
      result: { digits: 2 },
    }
    const compiled = compile(rule, context)
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
    expect(compiled.rule.evaluate({ c: 2.345, d: 695 })).toEqual({
      kind: 'unknown',
      missing: ['a', 'b'],
      emptyDenominators: [],
    })
  })
})
