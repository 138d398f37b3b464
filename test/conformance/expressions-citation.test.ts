import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { citationReadingToJson, scanCitations } from '@commune-plan/extract'
import { describe, expect, it } from 'vitest'
import { expressionKeys, plansOf, startOf, type Expression } from './expression-keys.js'

const shared = resolve(import.meta.dirname, '../../../shared')
const list = join(shared, 'expressions.json')
const skipped = existsSync(list) ? '' : ' (skipped: ../shared is not there)'
const records: readonly Expression[] =
  skipped === ''
    ? (JSON.parse(readFileSync(list, 'utf8')) as Expression[]).filter(({ kind }) => kind === 'citation')
    : []

const keysOf = (text: string): string[] =>
  scanCitations(text)
    .readings.flatMap((reading) => expressionKeys('citation', citationReadingToJson(reading)))
    .sort()

describe.skipIf(skipped !== '')(`citations against the list of expressions${skipped}`, () => {
  it.each([
    ['plan', 1],
    ['constructed', 0.98],
    ['web', 0.95],
  ] as const)('%s: at least %f are read exactly as listed', (source, rate) => {
    const mine = records.filter((record) => record.source === source)
    const wrong = mine.filter(
      (record) => keysOf(record.text).join('  ') !== expressionKeys('citation', record.expected).sort().join('  '),
    )
    expect(
      1 - wrong.length / mine.length,
      wrong.map(({ id, text }) => `${id} ${text}`).join('\n'),
    ).toBeGreaterThanOrEqual(rate)
    expect(mine.length).toBeGreaterThan(30)
  })

  it('reads nothing in the traps', () => {
    const traps = records.filter(({ expected }) => expected.class === 'reject')
    expect(traps.length).toBeGreaterThan(1)
    for (const trap of traps) expect(scanCitations(trap.text).readings, trap.text).toEqual([])
  })

  it('finds every listed citation in the whole plans, with the same symbol, and few others', () => {
    for (const plan of plansOf(records)) {
      const text = readFileSync(join(shared, 'plans', plan), 'utf8')
      const { readings } = scanCitations(text)
      const used = new Set<unknown>()
      for (const record of records.filter((candidate) => candidate.plan === plan)) {
        const { line, expected, text: quote } = record
        const start = startOf(text, record)
        const hits = readings.filter(({ span }) => span.start < start + quote.length && span.end > start)
        for (const hit of hits) used.add(hit)
        const keys = hits.flatMap((hit) => expressionKeys('citation', citationReadingToJson(hit)))
        expect(keys, `${plan}:${line ?? 0} ${quote}`).toEqual(expressionKeys('citation', expected))
      }
      // "Kế hoạch này" is not in the list; a plan by its issuer alone is, where another body issued it.
      const others = readings.filter((reading) => !used.has(reading) && reading.meaning.form !== 'anaphor')
      expect(others.map(({ written }) => written)).toEqual(
        plan.startsWith('003') ? ['Kế hoạch của Ủy ban nhân dân xã'] : [],
      )
    }
  })
})
