import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, daysInMonth, isDay, mondayOfWeek, weekdayOf, weekOf } from '../calendar.js'
import { deadlineFromEdtf, periodFromEdtf, unitFromEdtf } from '../forms/from-edtf.js'
import { deadlineToEdtf, periodToEdtf, unitToEdtf } from '../forms/edtf.js'
import { unitFromDhis2, unitToDhis2 } from '../forms/dhis2.js'
import { dayUnit, partUnit, yearUnit, type CalendarUnit, type Grain } from '../meaning/calendar-unit.js'
import type { Cadence, TimeMeaning } from '../meaning/time-meaning.js'
import { defaultConventions, resolveTime } from '../resolve/resolve-time.js'
import { scanTime } from '../scan-time.js'
import {
  intersection,
  isAdjacent,
  isWithin,
  nextUnit,
  overlaps,
  previousUnit,
  spanFromIso,
  spanToIso,
  unitOfDay,
  unitsOf,
} from './day-spans.js'
import { dueDays } from './due-days.js'
import { isoDuration } from './iso-duration.js'
import { lunarToDay } from './lunar-calendar.js'
import { recurrenceRule } from './recurrence-rule.js'
import { reportWindow } from './report-window.js'
import { stateOn } from './state-on.js'
import { daysOfUnit } from './unit-days.js'

const grains: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'half', 'year']
const day = fc.integer({ min: -20_000, max: 60_000 }).map((offset) => addDays('2000-01-01', offset))
const unit = fc.tuple(day, fc.constantFrom(...grains)).map(([at, grain]) => unitOfDay(at, grain))
const only = (text: string): TimeMeaning => scanTime(text).readings[0]!.meaning

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-6-1', false],
    ['0000-01-01', false],
  ])('%s exists: %s', (text, exists) => expect(isDay(text)).toBe(exists))
  it('clamps months to their last day', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2028-01-31', 1), addMonths('2026-03-31', -1)]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-02-28',
    ])
  })
  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -4000, max: 4000 }),
        (from, count) => daysBetween(from, addDays(from, count)) === count,
      ),
    )
  })
  it('knows ISO weeks', () => {
    expect([mondayOfWeek(2026, 27), mondayOfWeek(2026, 53), mondayOfWeek(2025, 53), weekOf('2027-01-01')]).toEqual([
      '2026-06-29',
      '2026-12-28',
      null,
      { year: 2026, week: 53 },
    ])
    expect(weekdayOf('2026-06-05')).toBe(5)
    expect(daysInMonth(2028, 2)).toBe(29)
  })
  it('refuses what is no day, with an example', () => {
    expect(() => addDays('5/6/2026', 1)).toThrow('"5/6/2026" is no day, expected for example "2026-06-30"')
  })
})

describe('units', () => {
  it('hold the day they were made of', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...grains), (at, grain) =>
        isWithin({ start: at, end: at }, daysOfUnit(unitOfDay(at, grain))!),
      ),
    )
  })
  it('follow one another without gap, and back', () => {
    fc.assert(
      fc.property(unit, (each) => {
        const next = nextUnit(each)!
        expect(addDays(daysOfUnit(each)!.end, 1)).toBe(daysOfUnit(next)!.start)
        expect(previousUnit(next)).toEqual(each)
      }),
    )
  })
  it('tile a span', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom<Grain>('week', 'month', 'quarter', 'half', 'year'),
        (start, length, grain) => {
          const span = { start, end: addDays(start, length) }
          const units = unitsOf(span, grain)
          expect(units.every((each) => overlaps(daysOfUnit(each)!, span))).toBe(true)
          expect(daysOfUnit(units[0]!)!.start <= span.start && daysOfUnit(units.at(-1)!)!.end >= span.end).toBe(true)
          expect(units.slice(1)).toEqual(units.slice(0, -1).map((each) => nextUnit(each)))
        },
      ),
    )
  })
  it('have ids that lead back', () => {
    fc.assert(
      fc.property(unit, (each) => {
        expect(unitFromDhis2(unitToDhis2(each)!)).toEqual(each)
        const edtf = unitToEdtf(each)
        if (each.grain === 'week') expect(edtf).toBeNull()
        else expect(unitFromEdtf(edtf!)).toEqual(each)
      }),
    )
  })
  it.each([
    [partUnit('quarter', 2, 2026), '2026Q2', '2026-34', '2026-04-01', '2026-06-30'],
    [partUnit('half', 2, 2026), '2026S2', '2026-41', '2026-07-01', '2026-12-31'],
    [partUnit('month', 2, 2028), '202802', '2028-02', '2028-02-01', '2028-02-29'],
    [partUnit('week', 27, 2026), '2026W27', null, '2026-06-29', '2026-07-05'],
    [yearUnit(2026), '2026', '2026', '2026-01-01', '2026-12-31'],
    [dayUnit(2026, 6, 5), '20260605', '2026-06-05', '2026-06-05', '2026-06-05'],
  ])('%o', (of: CalendarUnit, dhis2, edtf, start, end) => {
    expect([unitToDhis2(of), unitToEdtf(of), daysOfUnit(of)]).toEqual([dhis2, edtf, { start, end }])
  })
  it.each(['2026Q5', '2026Q9', '2026S3', '202613', '20260631', '2026W54', 'x', '0000'])('%s is no DHIS2 id', (id) =>
    expect(unitFromDhis2(id)).toBeNull(),
  )
  it.each(['2026-13', '2026-37', '2026-02-30', '26', '2026-6', '', 'XXXX', '0000'])('%s is no unit in EDTF', (text) =>
    expect(unitFromEdtf(text)).toBeNull(),
  )
  it.each(['2026', '2026-34', '2026-03-XX', 'XXXX-06-05', '2026/2030', '2026-01/..', '2026-01/2026-12'])(
    'period %s reads back',
    (text) => {
      expect(periodToEdtf(periodFromEdtf(text)!)).toBe(text)
    },
  )
  it.each(['../2030', '../2026-06-30'])('deadline %s reads back', (text) =>
    expect(deadlineToEdtf(deadlineFromEdtf(text)!)).toBe(text),
  )
  it('read no broken interval', () => {
    expect(['../..', '2026/', '/2026', '2026/2030/2040', 'x/2026'].map(periodFromEdtf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(['2026', '../x'].map(deadlineFromEdtf)).toEqual([null, null])
  })
})

describe('spans', () => {
  const h1 = { start: '2026-01-01', end: '2026-06-30' }
  const q2 = { start: '2026-04-01', end: '2026-06-30' }
  const q3 = { start: '2026-07-01', end: '2026-09-30' }
  it('compare', () => {
    expect([
      isWithin(q2, h1),
      isWithin(h1, q2),
      overlaps(h1, q3),
      isAdjacent(h1, q3),
      isAdjacent(q3, q2),
      isAdjacent(h1, q2),
    ]).toEqual([true, false, false, true, true, false])
    expect([intersection(h1, q2), intersection(q2, q3)]).toEqual([q2, null])
  })
  it('have an ISO form that leads back', () => {
    expect(spanFromIso(spanToIso(h1))).toEqual(h1)
    expect(['2026-06-30/2026-01-01', '2026-02-30/2026-03-01', '2026/2027'].map(spanFromIso)).toEqual([null, null, null])
  })
})

describe('due days', () => {
  const year = { start: '2026-01-01', end: '2026-12-31' }
  it.each([
    ['hằng quý', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    ['trước ngày 14/6 và ngày 14/12 hàng năm', ['2026-06-13', '2026-12-13']],
    ['trước ngày 15 của tháng cuối quý', ['2026-03-14', '2026-06-14', '2026-09-14', '2026-12-14']],
    ['trước ngày 01/3 hằng năm', ['2026-02-28']],
    ['hằng năm', ['2026-12-31']],
    ['hai năm một lần', []],
    ['thường xuyên', []],
  ])('%s', (text, days) => expect(dueDays(only(text) as Cadence, year)).toEqual(days))
  it('counts weekdays, last weekdays and working days', () => {
    const june = { start: '2026-06-01', end: '2026-06-30' }
    const days = (text: string): string[] => dueDays(only(text) as Cadence, june)
    expect(days('thứ Sáu hằng tuần')).toEqual(['2026-06-05', '2026-06-12', '2026-06-19', '2026-06-26'])
    expect(days('thứ Sáu cuối cùng của tháng')).toEqual(['2026-06-26'])
    expect(days('vào ngày thứ Sáu tuần thứ 2 hàng tháng')).toEqual(['2026-06-12'])
    expect(days('ngày làm việc cuối cùng của tháng')).toEqual(['2026-06-30'])
    expect(days('ngày 31 hằng tháng')).toEqual(['2026-06-30'])
    expect(days('hằng ngày')).toHaveLength(30)
  })
  it('moves to the next working day where asked', () => {
    const cadence = only('ngày 06/6 hằng năm') as Cadence
    expect(dueDays(cadence, year, { ...defaultConventions, roll: 'next-working-day' })).toEqual(['2026-06-08'])
  })
  it('takes "trước" as an office may', () => {
    expect(
      dueDays(
        only('trước ngày 25 hằng tháng') as Cadence,
        { start: '2026-06-01', end: '2026-06-30' },
        { ...defaultConventions, before: 'inclusive' },
      ),
    ).toEqual(['2026-06-25'])
  })
  it('agree with the recurrence rule for plain monthly days', () => {
    expect(recurrenceRule(only('trước ngày 28 hàng tháng') as Cadence, 'due')).toBe('FREQ=MONTHLY;BYMONTHDAY=27')
    expect(recurrenceRule(only('trước ngày 01 hằng tháng') as Cadence, 'due')).toBe('FREQ=MONTHLY;BYMONTHDAY=-1')
    expect(recurrenceRule(only('trước ngày 01/01 hằng năm') as Cadence, 'due')).toBe(
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1',
    )
  })
})

describe('resolveTime', () => {
  it('lists what it used and what it could not fill', () => {
    expect(resolveTime(only('hết quý 3'))).toMatchObject({ due: null, gaps: ['year'], used: [] })
    expect(resolveTime(only('hết quý 3'), { planYear: 2026 })).toMatchObject({
      due: '2026-09-30',
      gaps: [],
      used: ['plan-year'],
    })
    expect(resolveTime(only('từ nay đến hết năm 2026'), { issued: '2026-03-15' })).toMatchObject({
      start: '2026-03-15',
      end: '2026-12-31',
      used: ['document-date'],
    })
  })
  it('never invents a year', () => {
    const texts = ['tháng 6', 'trước ngày 05/6', 'quý II', '6 tháng đầu năm', 'ngày 30/6', 'hết tháng 9', 'trong năm']
    for (const text of texts)
      expect(resolveTime(only(text)), text).toMatchObject({ start: null, end: null, gaps: ['year'] })
  })
  it('takes "trước" either way', () => {
    const before = only('trước ngày 01/3/2028')
    expect(resolveTime(before).due).toBe('2028-02-29')
    expect(resolveTime(before, {}, { ...defaultConventions, before: 'inclusive' }).due).toBe('2028-03-01')
  })
  it('takes parts of a month by the Civil Code where asked', () => {
    const law = { ...defaultConventions, partOfPeriod: 'civil-code-146' as const }
    expect(
      ['đầu tháng 6/2026', 'giữa tháng 6/2026', 'cuối tháng 6/2026', 'giữa năm 2026', 'cuối năm 2026'].map(
        (text) => resolveTime(only(text), {}, law).due,
      ),
    ).toEqual(['2026-06-01', '2026-06-15', '2026-06-30', '2026-06-30', '2026-12-31'])
  })
  it('counts distances without the first day, and working days with the caller’s holidays', () => {
    const within = only('trong vòng 45 ngày kể từ ngày kết thúc')
    expect(resolveTime(within, { anchor: '2026-06-30' }).due).toBe('2026-08-14')
    const working = only('trong thời hạn 05 ngày làm việc kể từ ngày nhận')
    expect(resolveTime(working, { anchor: '2026-04-28' }).due).toBe('2026-05-05')
    const holidays = new Set(['2026-04-30', '2026-05-01'])
    const isWorkingDay = (at: string): boolean => weekdayOf(at) <= 5 && !holidays.has(at)
    expect(resolveTime(working, { anchor: '2026-04-28' }, { ...defaultConventions, isWorkingDay }).due).toBe(
      '2026-05-07',
    )
  })
})

describe('report windows', () => {
  it.each([
    [partUnit('month', 6, 2026), '2026-05-15', '2026-06-14'],
    [partUnit('month', 1, 2026), '2025-12-15', '2026-01-14'],
    [partUnit('quarter', 2, 2026), '2026-03-15', '2026-06-14'],
    [partUnit('half', 1, 2026), '2025-12-15', '2026-06-14'],
    [partUnit('half', 2, 2026), '2026-06-15', '2026-12-14'],
    [yearUnit(2026), '2025-12-15', '2026-12-14'],
  ])('of %o', (of, start, end) => expect(reportWindow(of, 'decree-09-2019')).toEqual({ start, end }))
  it('are the calendar’s unless asked', () => {
    expect(reportWindow(yearUnit(2026), 'calendar')).toEqual({ start: '2026-01-01', end: '2026-12-31' })
    expect([
      reportWindow(partUnit('week', 27, 2026), 'decree-09-2019'),
      reportWindow(yearUnit(null), 'calendar'),
    ]).toEqual([null, null])
  })
})

describe('stateOn', () => {
  const work = { start: '2026-04-01', end: '2026-06-30' }
  it.each([
    ['2026-03-31', 'upcoming'],
    ['2026-04-01', 'running'],
    ['2026-06-22', 'running'],
    ['2026-06-23', 'due-soon'],
    ['2026-06-30', 'due-soon'],
    ['2026-07-01', 'overdue'],
  ])('%s: %s', (at, state) => expect(stateOn(work, at)).toBe(state))
  it('copes with open ends', () => {
    expect([
      stateOn({ start: null, end: null }, '2026-01-01'),
      stateOn({ start: '2026-01-01', end: null }, '2026-06-01'),
      stateOn({ start: null, end: '2026-01-01' }, '2026-06-01'),
    ]).toEqual(['undated', 'running', 'overdue'])
  })
})

describe('lunar days', () => {
  it.each([
    [2026, 1, 1, '2026-02-17'],
    [2025, 12, 23, '2026-02-10'],
    [2026, 8, 15, '2026-09-25'],
    [2030, 1, 1, '2030-02-02'],
    [2007, 1, 1, '2007-02-17'],
    [1985, 1, 1, '1985-01-21'],
    [2053, 1, 1, '2053-02-18'],
    [2023, 3, 10, '2023-04-29'],
  ])('%i-%i-%i is %s', (year, month, dayOfMonth, expected) =>
    expect(lunarToDay(year, month, dayOfMonth)).toBe(expected),
  )
  it('knows leap months and months of 29 days', () => {
    expect(lunarToDay(2025, 6, 1, true)).toBe('2025-07-25')
    expect([lunarToDay(2026, 6, 1, true), lunarToDay(2026, 13, 1), lunarToDay(2026, 1, 31)]).toEqual([null, null, null])
  })
})

describe('isoDuration', () => {
  it.each([
    [{ months: 3 }, 'P3M'],
    [{ hours: 24 }, 'PT24H'],
    [{ years: 1, days: 2, minutes: 5 }, 'P1Y2DT5M'],
    [{}, 'P0D'],
  ])('%o', (step, text) => expect(isoDuration(step)).toBe(text))
})
