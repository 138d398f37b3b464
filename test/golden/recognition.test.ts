import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indicators } from '@commune-plan/catalog'
import { recognizeTargetIndicators } from '@commune-plan/extract'
import golden from './recognition.json'

interface GoldTarget {
  readonly line: number
  readonly text: string
  readonly section: string
  readonly clauses: readonly { readonly value: number; readonly unit: string; readonly subject: string }[]
}

const folder = new URL('../../../shared/gold/', import.meta.url)
const ids = new Set(indicators.map((indicator) => indicator.id))

describe('the reviewed table of recognised targets', () => {
  it('names indicators that exist', () => {
    expect(Object.values(golden.recognised).flatMap((table) => Object.values(table).flat()).filter((id) => !ids.has(id))).toEqual([])
  })
})

describe.skipIf(!existsSync(folder))('every quantified target of the five plans (skipped without ../shared/gold)', () => {
  it.each(Object.entries(golden.recognised))('of plan %s is recognised as reviewed, or reported unknown', (plan, table) => {
    const { targets } = JSON.parse(readFileSync(new URL(`${plan}.json`, folder), 'utf8')) as { targets: readonly GoldTarget[] }
    const found: Record<string, string[]> = {}
    for (const target of targets) {
      const { clauseIndicators } = recognizeTargetIndicators(target, indicators)
      for (const [index, clause] of target.clauses.entries()) {
        const key = `${target.line} ${clause.value} ${clause.unit}`
        let free = key
        for (let count = 2; free in found; count += 1) free = `${key} (${count})`
        found[free] = [...(clauseIndicators[index] ?? [])]
      }
    }
    expect(found).toEqual(table)
  })
})
