import { describe, expect, it } from 'vitest'
import { compareEngines } from '../testing/compare-engines.js'
import { compiledEngine } from './compiled-engine.js'
import { referenceEngine } from './reference/reference-engine.js'

describe('the two engines', () => {
  it.each([1, 2, 3, 4])('agree on random rules and rows, seed %i', (seed) => {
    const { differences, pairs, kinds } = compareEngines(referenceEngine, compiledEngine, {
      seed,
      rules: 400,
      rows: 12,
    })
    expect(differences).toEqual([])
    expect(pairs).toBeGreaterThan(3000)
    for (const kind of ['value', 'unknown', 'error'] as const) expect(kinds[kind]).toBeGreaterThan(20)
  })
})

/** Found by a million random pairs: both folded to constants only after the rule was checked. */
describe.each([referenceEngine, compiledEngine])('$id', ({ compile }) => {
  it.each([
    { clamp: [{ var: 'n' }, 0, { allOrNothing: [true, -1] }] },
    { lowerIsBetter: [{ var: 'n' }, { '+': [2, 3] }, 4, 10] },
    { linear: [{ var: 'n' }, { '+': [2, 3] }, 0, 5, 10] },
  ])('fails where the ends are empty: %j', (rule) => {
    const compilation = compile(rule, { inputs: { n: { type: 'number' } }, result: { digits: 2 } })
    expect(compilation.ok && compilation.rule.evaluate({ n: 1 })).toMatchObject({ kind: 'error', code: 'empty-range' })
  })
})
