import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scanCitations } from '@commune-plan/extract'
import { scanTime, timeReadingToJson, type TimeReading } from '@commune-plan/period'
import { describe, expect, it } from 'vitest'
import { plansOf, startOf, type Expression } from './expression-keys.js'

const shared = resolve(import.meta.dirname, '../../../shared')
const list = join(shared, 'expressions.json')
const skipped = existsSync(list) ? '' : ' (skipped: ../shared is not there)'
const records: readonly Expression[] =
  skipped === '' ? (JSON.parse(readFileSync(list, 'utf8')) as Expression[]).filter(({ kind }) => kind === 'period') : []

/** Their gold dates come from the page round them (its day of publication), not from their text. */
const beyondTheirText = new Set(['P0221', 'P0259', 'P0269'])

type Json = Readonly<Record<string, unknown>>
const nothing = new Set<unknown>(['reject', 'none', 'error'])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What is compared, as in `tools/compare-expressions.mjs`. */
function keys(of: Json): string[] {
  if (nothing.has(of.class)) return []
  if (of.class === 'composite') return (of.items as Json[]).flatMap(keys)
  const { deadline, cadence, relative } = of as Record<string, Json | undefined>
  if (deadline !== undefined) return [`deadline|${text(deadline.bound)}|${text(deadline.stated)}|${text(deadline.due)}`]
  if (cadence !== undefined) return [`cadence|${text(cadence.mode)}|${text(cadence.every)}|${text(cadence.dueRrule)}`]
  if (relative !== undefined) return [`relative|${text(relative.offset)}|${text(relative.direction)}`]
  if (of.class === 'interval' || of.class === 'date') return [`interval|${text(of.start)}|${text(of.end)}`]
  return [text(of.class)]
}

const readOf = (words: string): string =>
  scanTime(words)
    .readings.flatMap((reading) => keys(timeReadingToJson(reading, { planYear: 2026 })))
    .sort()
    .join('  ')

describe.skipIf(skipped !== '')(`periods against the list of expressions${skipped}`, () => {
  it.each([
    ['plan', 1],
    ['constructed', 1],
    ['web', 1],
  ] as const)('%s: all that the text itself says is read exactly as listed', (source, rate) => {
    const mine = records.filter((record) => record.source === source && !beyondTheirText.has(record.id))
    const wrong = mine.filter((record) => readOf(record.text) !== keys(record.expected).sort().join('  '))
    expect(1 - wrong.length / mine.length, wrong.map((record) => `${record.id} ${record.text}`).join('\n')).toBe(rate)
    expect(mine.length).toBeGreaterThan(40)
  })

  it('says what is missing where the gold takes it from elsewhere', () => {
    for (const record of records.filter(({ id }) => beyondTheirText.has(id))) {
      const { readings } = scanTime(record.text)
      expect(
        readings.map(({ meaning }) => 'gaps' in meaning && meaning.gaps.length > 0),
        record.text,
      ).toEqual([true])
    }
  })

  it('reads the same from decomposed text', () => {
    for (const record of records) expect(readOf(record.text.normalize('NFD')), record.text).toBe(readOf(record.text))
  })

  it('reads nothing in the traps', () => {
    const traps = records.filter(({ expected }) => expected.class === 'reject')
    expect(traps.length).toBeGreaterThan(5)
    for (const trap of traps) expect(scanTime(trap.text).readings, trap.text).toEqual([])
  })

  it.each(plansOf(records))('%s: reads every listed expression in place and nothing else', (plan) => {
    const whole = readFileSync(join(shared, 'plans', plan), 'utf8')
    const cited = scanCitations(whole).readings.map(({ span }) => span)
    const { readings } = scanTime(whole, { claimed: cited })
    const listed = records
      .filter((record) => record.plan === plan && record.expected.class !== 'reject')
      .map((record) => ({ record, start: startOf(whole, record), end: startOf(whole, record) + record.text.length }))
    const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
      a.start < b.end && b.start < a.end
    // A date that a citation owns is the citation's.
    const missed = listed.filter(
      (each) => ![...readings.map(({ span }) => span), ...cited].some((span) => touches(span, each)),
    )
    expect(missed.map(({ record }) => record.text)).toEqual([])
    const spurious = readings.filter(({ span }) => !listed.some((each) => touches(span, each)))
    expect(spurious.map((reading: TimeReading) => reading.written)).toEqual([])
  })

  it.each(plansOf(records))('%s: every number is read, or reported as unread', (plan) => {
    const whole = readFileSync(join(shared, 'plans', plan), 'utf8')
    const { readings, unread } = scanTime(whole)
    const spans = [...readings, ...unread].map(({ span }) => span)
    for (const { index } of whole.matchAll(/\d+/gu))
      expect(
        spans.some((span) => span.start <= index && index < span.end),
        whole.slice(index - 30, index + 20),
      ).toBe(true)
  })
})
