import type { InputDeclaration, JsonRule } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { score } from '../card/score.js'
import type { ScoringValues } from '../card/scoring-values.js'
import { loadProfile } from '../profile/load-profile.js'
import { label, smallItem, smallProfile } from '../testing/small-profile.js'
import { shapes } from './shapes.js'

const number: InputDeclaration = { type: 'number', label: label('x'), from: 'manual' }
const inputs: Record<string, InputDeclaration> = {
  x: number,
  y: { ...number, minimum: '0' },
  n: { type: 'integer', label: label('n'), from: 'manual', minimum: '0' },
  d: { type: 'integer', label: label('d'), from: 'manual', minimum: '0' },
  yes: { type: 'boolean', label: label('yes'), from: 'manual' },
  use: {
    type: 'text',
    label: label('use'),
    from: 'manual',
    values: [
      { id: 'none', label: label('none') },
      { id: 'some', label: label('some') },
    ],
  },
}
const share = { numerator: 'n', denominator: 'd' }
const tiers = {
  shape: 'bands',
  of: share,
  bands: [
    { from: '0', points: '0' },
    { above: '0', points: '2' },
    { from: '25', points: '5' },
    { from: '57', points: '10' },
  ],
}

function pointsOf(rule: JsonRule, values: ScoringValues, kind: 'points' | 'deduction' = 'points') {
  const profile = smallProfile([smallItem({ inputs, rule, kind, maximum: '10' })], {
    maximum: kind === 'points' ? '10' : '0',
    bounds: { floor: '-10', ceiling: '10' },
    grades: [],
  })
  const loaded = loadProfile(profile)
  expect(loaded.problems ?? []).toEqual([])
  const item = score(profile, values).groups[0]!.items[0]!
  return item.state === 'scored' ? item.points.low : item.state
}

describe('shapes', () => {
  it.each<[what: string, rule: JsonRule, values: ScoringValues, points: string]>([
    ['ratio: two thirds, rounded once', { shape: 'ratio', of: share, maximum: '10' }, { n: 2, d: 3 }, '6.67'],
    ['ratio: full from 80 %', { shape: 'ratio', of: share, maximum: '10', fullAt: '80' }, { n: 4, d: 5 }, '10'],
    [
      'ratio: never above the maximum',
      { shape: 'ratio', of: share, maximum: '10', fullAt: '80' },
      { n: 5, d: 5 },
      '10',
    ],
    ['ratio: of nothing is unknown, not zero', { shape: 'ratio', of: share, maximum: '10' }, { n: 0, d: 0 }, 'unknown'],
    ['ratio: of a level in percent', { shape: 'ratio', of: 'x', maximum: '10' }, { x: '57.5' }, '5.75'],
    ['bands: 57 of 100 reaches 57 %', tiers, { n: 57, d: 100 }, '10'],
    ['bands: 56.99 % does not', tiers, { n: 5699, d: 10000 }, '5'],
    ['bands: the edge 0 alone', tiers, { n: 0, d: 4 }, '0'],
    ['bands: just above 0', tiers, { n: 1, d: 100000 }, '2'],
    [
      'bands: open below',
      {
        shape: 'bands',
        of: 'x',
        bands: [
          { from: null, points: '1' },
          { from: '0', points: '2' },
        ],
      },
      { x: '-0.01' },
      '1',
    ],
    [
      'bands: points by another shape',
      {
        shape: 'bands',
        of: 'y',
        bands: [
          { from: '0', points: { shape: 'ratio', of: 'y', maximum: '5', fullAt: '50' } },
          { from: '50', points: '9' },
        ],
      },
      { y: '25' },
      '2.5',
    ],
    ['choice', { shape: 'choice', of: 'use', points: { none: '0', some: '7' } }, { use: 'some' }, '7'],
    ['choice of yes or no', { shape: 'choice', of: 'yes', points: { true: '4', false: '1' } }, { yes: false }, '1'],
    [
      'all-or-nothing: all',
      { shape: 'all-or-nothing', conditions: [{ var: 'yes' }, { '>': [{ var: 'x' }, 1] }], points: '6' },
      { yes: true, x: '1.01' },
      '6',
    ],
    [
      'all-or-nothing: one fails',
      { shape: 'all-or-nothing', conditions: [{ var: 'yes' }, { '>': [{ var: 'x' }, 1] }], points: '6' },
      { yes: true, x: '1' },
      '0',
    ],
    [
      'all-or-nothing: one fails, the other is missing',
      { shape: 'all-or-nothing', conditions: [{ var: 'yes' }, { '>': [{ var: 'x' }, 1] }], points: '6' },
      { yes: false },
      '0',
    ],
    [
      'branch: the first that holds',
      {
        shape: 'branch',
        branches: [
          { when: { var: 'yes' }, then: '3' },
          { when: true, then: '2' },
        ],
        else: '1',
      },
      { yes: true },
      '3',
    ],
    [
      'branch: the figures of the other one are not needed',
      {
        shape: 'branch',
        branches: [{ when: { var: 'yes' }, then: '3' }],
        else: { shape: 'ratio', of: share, maximum: '10' },
      },
      { yes: true },
      '3',
    ],
    [
      'best-of',
      {
        shape: 'best-of',
        of: [
          { when: { var: 'yes' }, points: '0.5' },
          { when: { '>': [{ var: 'n' }, 0] }, points: '1' },
        ],
      },
      { yes: true, n: 1 },
      '1',
    ],
    ['count: each, to a maximum', { shape: 'count', of: 'n', each: '2.5', maximum: '6' }, { n: 3 }, '6'],
    [
      'linear: half of the way',
      { shape: 'linear', of: 'x', baseline: '20', target: '40', maximum: '10' },
      { x: '30' },
      '5',
    ],
    [
      'linear: below the baseline',
      { shape: 'linear', of: 'x', baseline: '20', target: '40', maximum: '10' },
      { x: '10' },
      '0',
    ],
    [
      'linear: lower is better',
      { shape: 'linear', of: 'x', baseline: '20', target: '0', maximum: '10' },
      { x: '5' },
      '7.5',
    ],
    [
      'linear: a baseline of zero',
      { shape: 'linear', of: share, baseline: '0', target: '100', maximum: '10' },
      { n: 1, d: 8 },
      '1.25',
    ],
    [
      'trend: up',
      { shape: 'trend', of: share, before: 'x', direction: 'up', points: '3' },
      { n: 1, d: 3, x: '33.33' },
      '3',
    ],
    [
      'trend: the same is not up',
      { shape: 'trend', of: 'y', before: 'x', direction: 'up', points: '3' },
      { y: '5', x: '5' },
      '0',
    ],
    [
      'trend: the same is kept',
      { shape: 'trend', of: 'y', before: 'x', direction: 'keep-or-up', points: '3' },
      { y: '5', x: '5' },
      '3',
    ],
    ['trend: down', { shape: 'trend', of: 'y', before: 'x', direction: 'down', points: '3' }, { y: '4', x: '5' }, '3'],
    [
      'rank',
      {
        shape: 'rank',
        of: 'n',
        bands: [
          { from: null, points: '10' },
          { from: '4', points: '5' },
        ],
      },
      { n: 3 },
      '10',
    ],
  ])('%s', (_, rule, values, points) => {
    expect(pointsOf(rule, values)).toBe(points)
  })

  it.each([
    [0, '0'],
    [1, '-1'],
    [2, '-1'],
    [3, '-1.5'],
    [5, '-2.5'],
    [100, '-10'],
  ])('per-day: %i days late are %s, held at the maximum of the item', (n, points) => {
    expect(pointsOf({ shape: 'per-day', days: 'n', first: '1', upTo: '2', each: '0.5' }, { n }, 'deduction')).toBe(
      points,
    )
  })

  it('every shape is tried above or in by-option, and has a description', () => {
    expect([...shapes.keys()].sort()).toEqual(
      [
        'all-or-nothing',
        'bands',
        'best-of',
        'branch',
        'by-option',
        'choice',
        'count',
        'linear',
        'per-day',
        'rank',
        'ratio',
        'trend',
      ].sort(),
    )
    expect([...shapes.values()].filter(({ description }) => description === '')).toEqual([])
  })

  it('is said in words for an officer, with decimal commas in Vietnamese', () => {
    const profile = smallProfile([smallItem({ inputs, rule: tiers })])
    const { arithmetic } = score(profile, { n: 1, d: 8 }).groups[0]!.items[0]!
    expect(arithmetic!.vi).toBe(
      'd = 8; n = 1; 1 ÷ 8 = 12,5 %. n / d: ≥57 %: 10; ≥25 %, <57 %: 5; >0 %, <25 %: 2; 0 %: 0 → 2',
    )
  })
})
