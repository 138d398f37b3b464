import { describe, expect, it } from 'vitest'
import { answerRequests } from './scan-requests.js'

const ask = (request: unknown): { id: unknown; readings: { start?: string; end?: string; due?: string }[] } =>
  JSON.parse(answerRequests(JSON.stringify(request), { context: { planYear: 2026 } }).content) as never

describe('answerRequests', () => {
  it('takes year and day of issue from the request, and from the command line where it says none', () => {
    expect(ask({ id: 1, kind: 'period', text: '6 tháng đầu năm' }).readings).toMatchObject([{ start: '2026-01-01' }])
    expect(ask({ id: 1, kind: 'period', text: '6 tháng đầu năm', year: 2009 }).readings).toMatchObject([
      { start: '2009-01-01', end: '2009-06-30' },
    ])
    expect(ask({ kind: 'period', text: 'Từ năm 2017 đến nay', issued: '2025-05-18' }).readings).toMatchObject([
      { start: '2017-01-01', end: '2025-05-18' },
    ])
    expect(ask({ kind: 'period', text: 'từ nay đến hết năm', year: '2025', issued: '2025-11' }).readings).toMatchObject(
      [{ start: '2025-11-01', end: '2025-12-31' }],
    )
  })
  it.each([
    ['{"text": 1}', 'line 1 is no request'],
    ['not json', 'line 1 is no request'],
    ['{"text": "quý II", "kind": "time"}', 'line 1 is no request'],
    ['{"text": "quý II", "year": "26"}', 'year takes a year of four digits; given was "26"'],
    ['{"text": "quý II", "year": {}}', 'year takes a text or a number'],
    ['{"text": "quý II", "issued": "2026-02-30"}', 'issued takes a day of the calendar as YYYY-MM-DD'],
  ])('tells what is wrong with %s and answers the others', (line, message) => {
    const { content, bad } = answerRequests(`${line}\n{"id": 2, "text": "quý II/2026"}\n`, {})
    expect(bad).toHaveLength(1)
    expect(bad[0]).toContain(message)
    expect(content.trim().split('\n')).toHaveLength(1)
  })
})
