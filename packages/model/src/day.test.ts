import { describe, expect, it } from 'vitest'
import { daySchema, edtfSchema } from './day.js'

describe('daySchema', () => {
  it.each(['2026-06-30', '2024-02-29', '2000-02-29'])('accepts %s', (text) => {
    expect(daySchema.parse(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-6-3',
    '30/06/2026',
    '2026-06-30T00:00:00Z',
    '',
  ])('refuses %j', (text) => {
    expect(daySchema.safeParse(text).success).toBe(false)
  })

  it('says what was given and gives an example', () => {
    expect(daySchema.safeParse('30/06/2026').error?.issues[0]?.message).toBe(
      'got "30/06/2026"; expected a day of the calendar as YYYY-MM-DD, for example "2026-06-30"',
    )
  })
})

describe('edtfSchema', () => {
  it.each([
    '2026',
    '2026-03',
    '2026-03-15',
    '2026-34',
    '2025/2045',
    '../2030',
    '/2030',
    '2026/..',
    '2026/',
    '2026-01/2026-06',
    '2026-03-XX',
    '202X',
    '20XX',
    '2026-XX-XX',
    '2026?',
    '2026-10-01/2026-12-31~',
  ])('accepts %s', (text) => {
    expect(edtfSchema.parse(text)).toBe(text)
  })

  it.each([
    '',
    '/',
    '..',
    '../..',
    '26',
    '2026-0',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-01-01/2026-02-30',
    '2026-Q2',
    '2026-03-15T10:00',
    '2025/2030/2045',
    'năm 2026',
    '2026 ',
  ])('refuses %j', (text) => {
    expect(edtfSchema.safeParse(text).success).toBe(false)
  })
})
