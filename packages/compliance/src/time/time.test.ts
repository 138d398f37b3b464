import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePlan, makeReference } from '../testing/make.js'
import { daysBetween, lastDayOfMonth } from './civil-days.js'
import { cadenceOf, lastDueDay } from './due-in-period.js'
import { edtfBounds } from './edtf-bounds.js'
import { periodName } from './period-name.js'
import { issueDays } from './issue-days.js'
import { writtenDay } from './written-day.js'

describe('edtfBounds', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-03-15', '2026-03-15', '2026-03-15'],
    ['2026-33', '2026-01-01', '2026-03-31'],
    ['2026-36', '2026-10-01', '2026-12-31'],
    ['2026-40', '2026-01-01', '2026-06-30'],
    ['2026-41', '2026-07-01', '2026-12-31'],
    ['2025/2045', '2025-01-01', '2045-12-31'],
    ['2026-03/2026-09', '2026-03-01', '2026-09-30'],
    ['../2030', '0001-01-01', '2030-12-31'],
    ['2026/..', '2026-01-01', '9999-12-31'],
  ])('%s is %s to %s', (edtf, first, last) => {
    expect(edtfBounds(edtf)).toEqual({ first, last })
  })
  it.each([
    [null],
    ['soon'],
    ['2026-13'],
    ['2026-00'],
    ['2026-02-30'],
    ['2026-33-01'],
    ['../..'],
    ['2026/2027/2028'],
    ['26'],
  ])('%j is none', (edtf) => {
    expect(edtfBounds(edtf)).toBeNull()
  })
})

describe('civil days', () => {
  it.each([
    ['2026-03-01', '2026-03-31', 30],
    ['2026-03-31', '2026-03-01', -30],
    ['2027-12-31', '2028-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
  it('agrees with the calendar of the machine', () => {
    const day = fc
      .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b)).toBe(Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000))
      }),
    )
  })
  it.each([
    ['2026', 4, '30'],
    ['2026', 12, '31'],
    ['2100', 2, '28'],
    ['2000', 2, '29'],
  ])('the last day of %s-%i is %s', (year, month, last) => {
    expect(lastDayOfMonth(year, month).slice(8)).toBe(last)
  })
})

describe('issueDays', () => {
  it.each([
    ['2026-03', ['2026-03-10'], '2026-03-10', '2026-03-31'],
    ['2026-03', ['2026-03-10', '2026-03-12', '2026-02-01'], '2026-03-12', '2026-03-31'],
    ['2026-03', ['2026-04-10'], '2026-03-01', '2026-03-31'],
    ['2026-03-16', ['2026-03-10'], '2026-03-16', '2026-03-16'],
  ])('%s with %j: from %s to %s', (date, cited, first, last) => {
    const references = cited.map((day) => makeReference('Kế hoạch', '1/KH-UBND', { date: day }))
    expect(issueDays(makePlan({ header: { date }, references }))).toEqual({ first, last })
  })
  it('is not known without a date', () => {
    expect(issueDays(makePlan({ header: { date: null } }))).toBeNull()
  })
})

describe('written days and due days', () => {
  it.each([
    ['2026-06-05', '05/6/2026'],
    ['2026-01-05', '05/01/2026'],
    ['2026-03', '3/2026'],
    ['2026', '2026'],
    ['2025/2045', '2025–2045'],
  ])('%s is written %s', (edtf, written) => {
    expect(writtenDay(edtf)).toBe(written)
  })
  it.each([
    ['before --06-05', '2026-40', '2026-06-04'],
    ['by --06-05', '2026-40', '2026-06-05'],
    ['before --04-10', '2026-33', '2026-04-09'],
    ['before --01-15', '2026', '2027-01-14'],
    ['before --11-10', '2026', '2026-11-09'],
    ['before ---22', '2026-05', '2026-05-21'],
    ['by ---05', '2026-05', '2026-06-05'],
    ['before --03-01', '2026-33', '2026-02-28'],
    ['before --01-01', '2026', '2026-12-31'],
  ])('%s on %s: %s', (due, period, day) => {
    expect(lastDueDay(due, period)).toBe(day)
  })
  it.each([
    [null, '2026'],
    ['soon', '2026'],
    ['before --06-05', 'x'],
  ])('%j on %s: none', (due, period) => {
    expect(lastDueDay(due, period)).toBeNull()
  })
  it.each([
    ['2026-05', 'monthly'],
    ['2026-02', 'monthly'],
    ['2026-34', 'quarterly'],
    ['2026-40', 'half-yearly'],
    ['2026', 'yearly'],
    ['2026-05-01', null],
    ['2026/2030', null],
    ['x', null],
  ])('%s is %s', (period, cadence) => {
    expect(cadenceOf(period)).toBe(cadence)
  })
})

describe('periodName', () => {
  it.each([
    ['2026-04', 'tháng 4/2026', '4/2026'],
    ['2026-12', 'tháng 12/2026', '12/2026'],
    ['2026-33', 'quý I/2026', 'Q1 2026'],
    ['2026-36', 'quý IV/2026', 'Q4 2026'],
    ['2026-40', '6 tháng đầu năm 2026', 'the first half of 2026'],
    ['2026-41', '6 tháng cuối năm 2026', 'the second half of 2026'],
    ['2026', 'năm 2026', '2026'],
    ['2026-04-01', '2026-04-01', '2026-04-01'],
    ['2026-x', '2026-x', '2026-x'],
  ])('%s is %s', (period, vi, en) => {
    expect(periodName(period)).toEqual({ vi, en })
  })
})
