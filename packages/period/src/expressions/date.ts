import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { dayUnit, type Blank } from '../meaning/calendar-unit.js'
import { gluedAfter, gluedBefore, hasClass, madeDay, madeImpossible, spanOf, yearIn } from './unit-items.js'

const marks = ['/', '.', '-'] as const

/**
 * "05/6/2026", "30.6.2026", "ngày 5 tháng 9 năm 2025", "ngày 30/6"; with blanks "ngày tháng 3 năm 2026", "ngày / 3 /2026",
 * "ngày ____/4/2026", "ngày....."; shared tails "ngày 11-12/6", "01 - 28/02/2026". The day always comes before the month.
 *
 * Not: "04/09 thôn" (kept aside as a day that only a bound makes one), "2.1.1. Mục tiêu", "06/2022/QĐ-TTg".
 */
export const dateRows: readonly Row[] = [
  ...marks.map((mark): Row => ({
    id: mark === '/' ? 'date/slashes' : mark === '.' ? 'date/dots' : 'date/hyphens',
    slots: `ngay? d:n2|digits-slip ${mark} m:n2|digits-slip ${mark} y:n4|n2|digits-slip`,
    make: (match) => (gluedBefore(match) || (gluedAfter(match) && mark !== '/') ? null : full(match)),
  })),
  {
    id: 'date/words',
    slots: 'ngay? d:n2 thang m:n2|numword|four ,|/? nam? y:n4|digits-slip',
    make: (match) => full(match),
  },
  {
    id: 'date/spelled',
    slots: 'ngay d:numword thang m:n2|numword|four|nam ,|/? nam y:n4|digits-slip',
    make: (match) => full(match),
  },
  {
    id: 'date/spelled-no-year',
    slots: 'ngay d:numword thang m:n2|numword|four',
    make: (match) => madeDay(null, match.number('m'), match.number('d')),
  },
  {
    id: 'date/iso',
    slots: 'ngay? y:n4 -~ m:n2~ -~ d:n2~',
    make: (match) => (gluedAfter(match) || match.written('m').length !== 2 ? null : full(match)),
  },
  {
    id: 'date/blank-century',
    slots: 'ngay d:n2|fill? thang m:n2|fill? nam n2 fill~',
    rank: 1,
    make: (match) => blanks(match),
  },
  {
    id: 'date/five',
    slots: 'ngay d:n2 thang m:nam nam y:n4',
    make: (match) => full(match),
  },
  ...marks.map((mark): Row => ({
    id: 'date/day-month',
    slots: `ngay d:n2 ${mark} m:n2`,
    make: (match) => (gluedAfter(match) ? null : madeDay(null, match.number('m'), match.number('d'))),
  })),
  {
    id: 'date/day-month-words',
    slots: 'ngay? d:n2 thang m:n2|numword|four',
    make: (match) =>
      hasClass(match.after, 'lan', 'thang', 'ngay', 'nam')
        ? null
        : hasClass(match.items[0], 'ngay')
          ? madeDay(null, match.number('m'), match.number('d'))
          : maybe(match),
  },
  { id: 'date/day-month-bare', slots: 'd:n2 /~ m:n2~', make: (match) => maybe(match) },
  { id: 'date/day-month-dot', slots: 'd:n2 .~ m:n2~', make: (match) => maybe(match, 'maybedot') },
  {
    id: 'date/day',
    slots: 'ngay d:n2',
    make: (match) => {
      const day = match.number('d')
      return day >= 1 && day <= 31 && !gluedAfter(match) ? { is: 'dayonly', value: dayUnit(null, null, day) } : null
    },
  },
  {
    id: 'date/blank-words',
    slots: 'ngay d:n2|fill? thang m:n2|fill? nam y:n4|fill|digits-slip?',
    rank: -1,
    make: (match) => blanks(match),
  },
  {
    id: 'date/blank-slashes',
    slots: 'ngay d:n2|fill? / m:n2|fill? / y:n4|fill',
    rank: -1,
    make: (match) => blanks(match),
  },
  {
    id: 'date/blank-month-year',
    slots: 'ngay fill|/ m:n2 thang|/|- y:n4',
    rank: -2,
    make: (match) => blanks(match),
  },
  {
    id: 'date/blank',
    slots: 'ngay fill',
    rank: -3,
    make: () => madeDay(null, null, null, ['day', 'month', 'year']),
  },
  ...shared(),
]

/** Two days that share their month, and perhaps the year. */
function shared(): Row[] {
  const make = (match: Match): Made | null => {
    const value = yearIn(match)
    const [from, to, month] = [match.number('a'), match.number('b'), match.number('m')]
    if (value === undefined || (value === null && !hasClass(match.items[0], 'ngay', 'numword', 'tu'))) return null
    if (gluedAfter(match) || from >= to || madeDay(value, month, to).is.startsWith('reading')) return null
    return { is: 'range', value: spanOf(dayUnit(value, month, from), dayUnit(value, month, to)) }
  }
  return [
    { id: 'date/range-slashes', slots: 'tu? numword|n2? ngay? a:n2 -|den ngay? b:n2 / m:n2', make },
    { id: 'date/range-slashes-year', slots: 'tu? numword|n2? ngay? a:n2 -|den ngay? b:n2 / m:n2 / y:n4', make },
    { id: 'date/range-dots-year', slots: 'tu? ngay? a:n2 -|den ngay? b:n2 . m:n2 . y:n4', make },
    { id: 'date/range-words', slots: 'tu? ngay? a:n2 -|den ngay? b:n2 thang m:n2 nam|/? y:n4?', make },
  ]
}

function full(match: Match): Made | null {
  const [day, month] = [match.number('d'), match.number('m')]
  const short = match.slot('y')!.classes.includes('n2')
  const written = yearIn(match)
  const value = short ? 2000 + match.number('y') : written
  if (typeof value !== 'number' || Number.isNaN(day) || Number.isNaN(month)) return null
  if (short && (match.written('y').length !== 2 || value < 2010 || value > 2060)) return null
  const made = madeDay(value, month, day)
  const stated = hasClass(match.items[0], 'ngay') || match.written('y').length === 4
  if (made.is.startsWith('reading') && !stated) return null
  return short ? { ...made, repairs: [{ written: match.written('y'), taken: String(value) }] } : made
}

/** A day and month without a head word: a date only behind a bound ("trước 30/9"). */
function maybe(match: Match, is = 'maybeday'): Made | null {
  if (gluedBefore(match) || gluedAfter(match)) return null
  const made = madeDay(null, match.number('m'), match.number('d'))
  return made.is.startsWith('reading') ? null : { is, value: made.value }
}

function blanks(match: Match): Made | null {
  const left: Blank[] = []
  const read = (slot: string, blank: Blank): number | null => {
    const value = match.number(slot)
    if (Number.isNaN(value)) left.push(blank)
    return Number.isNaN(value) ? null : value
  }
  const day = read('d', 'day')
  const month = read('m', 'month')
  const yearOf = read('y', 'year')
  const fills = match.items.some((item) => hasClass(item, 'fill', '/'))
  if (left.length === 0 || (left.length === 3 && !fills)) return null
  if (yearOf !== null && yearIn(match) === undefined)
    return madeImpossible('month-out-of-range', dayUnit(yearOf, month, day))
  return madeDay(yearOf, month, day, left)
}
