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
