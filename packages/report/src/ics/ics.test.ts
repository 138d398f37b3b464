import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../testing/evaluation.js'
import { hostileEvaluation } from '../testing/hostile.js'
import { dueDays } from './events.js'
import { foldIcs } from './fold.js'
import { calendar } from './ics.js'
import { nextDay, previousDay } from './previous-day.js'

const unfold = (text: string) => text.replace(/\r\n /gu, '').split('\r\n')
const values = (lines: readonly string[], name: string) =>
  lines
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1))
const duty = (due: string | null) =>
  ({ line: 1, span: { start: 0, end: 1 }, cadence: 'monthly', due, from: null, to: null }) as const

describe('ics', () => {
  const lines = unfold(calendar.render(evaluation, { lang: 'vi' }))

  it('has an event for each dated task, and for each report in the year of the plan', () => {
    expect(values(lines, 'DTSTART')).toEqual([
      '20260630',
      '20261215',
      '20260604',
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026${month}20`),
    ])
    expect(values(lines, 'DTEND')[0]).toBe('20260701')
  })

  it('says what has no day to stand on', () => {
    expect(values(lines, 'X-WR-CALDESC')[0]).toMatch(/^3 nhiệm vụ/u)
  })

  it('has unique ids and a stamp that is the day of evaluation, not the clock', () => {
    const ids = values(lines, 'UID')
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(values(lines, 'DTSTAMP'))).toEqual(new Set(['20260630T000000Z']))
  })

  it('lets no word of the plan open or close a component', () => {
    const hostile = unfold(calendar.render(hostileEvaluation, { lang: 'vi' }))
    expect(hostile.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
      hostile.filter((line) => line === 'END:VEVENT').length,
    )
    expect(hostile.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(values(hostile, 'UID').length)
  })

  it('keeps every line within 75 octets', () => {
    const encoder = new TextEncoder()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/gu, '')
        const folded = foldIcs(line)
        expect(folded.split('\r\n').every((piece) => encoder.encode(piece).length <= 75)).toBe(true)
        expect(folded.replace(/\r\n /gu, '')).toBe(line)
      }),
    )
  })

  it('reads the due day of a report', () => {
    expect(dueDays(duty('before --06-05'), ['2026', '2027'])).toEqual(['2026-06-04', '2027-06-04'])
    expect(dueDays(duty('by --06-05'), ['2026'])).toEqual(['2026-06-05'])
    expect(dueDays(duty('before --03-01'), ['2028'])).toEqual(['2028-02-29'])
    expect(dueDays(duty('by ---31'), ['2026'])).toHaveLength(7)
    expect(dueDays(duty('before ---01'), ['2026'])[0]).toBe('2025-12-31')
    expect(dueDays(duty(null), ['2026'])).toEqual([])
    expect(dueDays(duty('sometime'), ['2026'])).toEqual([])
  })

  it('goes one day on and back on the calendar', () => {
    const day = fc.date({
      min: new Date('1900-01-02T00:00:00Z'),
      max: new Date('2199-12-30T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (date) => {
        const text = (offset: number) => new Date(date.getTime() + offset * 86_400_000).toISOString().slice(0, 10)
        expect([previousDay(text(0)), nextDay(text(0))]).toEqual([text(-1), text(1)])
      }),
    )
  })
})
