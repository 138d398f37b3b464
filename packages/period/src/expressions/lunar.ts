import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { dayUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Period } from '../meaning/time-meaning.js'
import { hasClass, spanOf, yearIn } from './unit-items.js'

/** First year of the sixty-year cycle that names of years are taken from. */
const cycle = 1984
const yearSlots = 'nam? z:canchi? y:n4?'

/**
 * Days of the lunar calendar: "rằm tháng Giêng năm 2026", "mùng 6 tháng Giêng", "10/3 âm lịch", "ngày 10 tháng 3 âm lịch
 * năm 2026", "23 tháng Chạp năm Ất Tỵ", "mùng 5 Tết", "Tết Nguyên đán Canh Tuất 2030".
 *
 * Not: "rằm" alone, "tháng Tám năm 2026" (a solar month).
 */
export const lunarRows: readonly Row[] = [
  {
    id: 'lunar/full-moon',
    slots: `ngay? r:ram thang|lunarmonth m:n2|numword|four? amlich? ${yearSlots}`,
    rank: 1,
    make: (match) => lunar(match, 15),
  },
  {
    id: 'lunar/named-month',
    slots: `ngay? mung? d:n2|numword m:lunarmonth amlich? ${yearSlots}`,
    rank: 1,
    make: (match) => lunar(match, match.number('d')),
  },
  {
    id: 'lunar/counted',
    slots: `ngay? mung d:n2|numword thang|/ m:n2|numword|four amlich? ${yearSlots}`,
    rank: 1,
    make: (match) => lunar(match, match.number('d')),
  },
  {
    id: 'lunar/said',
    slots: `ngay? d:n2|numword thang|/ m:n2|numword|four (? amlich )? ${yearSlots}`,
    rank: 1,
    make: (match) => lunar(match, match.number('d')),
  },
  {
    id: 'lunar/new-year-day',
    slots: 'mung d:n2|numword tet z:canchi? nam? y:n4?',
    rank: 1,
    make: (match) => lunar(match, match.number('d'), 1),
  },
  {
    id: 'lunar/eve',
    slots: 'ngay? d:n2 tet z:canchi? nam? y:n4?',
    make: (match) => (match.number('d') >= 20 ? lunar(match, match.number('d'), 12) : null),
  },
  {
    id: 'lunar/new-year',
    slots: 'tet nam? z:canchi? y:n4?',
    make: (match) => (match.items.length === 1 ? null : lunar(match, 1, 1)),
  },
]

/** Ranges of lunar days, and a lunar gloss in brackets behind a solar date. */
export const lunarPhraseRows: readonly Row[] = [
  { id: 'lunar/range', slots: 'tu? ngay? a:lunarday den|- ngay? b:lunarday', make: (match) => range(match) },
  { id: 'lunar/range-days', slots: 'tu? mung a:n2|numword den|- b:lunarday', make: (match) => daysTo(match) },
  { id: 'lunar/gloss', slots: 's:unit|range|moment ( lunarday den|-? lunarday? )', make: (match) => gloss(match) },
]

function lunar(match: Match, day: number, fixed?: number): Made | null {
  const named = match.slot('z')
  const written = yearIn(match)
  if (written === undefined) return null
  if (match.items.some((item) => hasClass(item, 'nam')) && named === undefined && written === null) return null
  const year = written ?? (named === undefined ? null : cycle + (named.value as number))
  const month = fixed ?? monthIn(match)
  if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= 30)) return null
  const unit = dayUnit(year, month, day)
  return { is: `lunarday ${year === null ? 'ny' : 'y'}`, value: unit }
}

function monthIn(match: Match): number {
  const head = match.items.find((item) => hasClass(item, 'lunarmonth'))
  return head === undefined ? match.number('m') : (head.value as number)
}

/** The period of one lunar day. */
export function lunarPeriod(unit: CalendarUnit): Period {
  return {
    kind: 'period',
    from: { unit },
    to: { unit },
    grain: 'day',
    gaps: unit.year === null ? ['year'] : [],
    calendar: 'vn-lunar',
  }
}

function range(match: Match): Made {
  const [from, to] = [match.slot('a')!.value as CalendarUnit, match.slot('b')!.value as CalendarUnit]
  const first =
    from.year === null && to.year !== null ? { ...from, year: from.number! > to.number! ? to.year - 1 : to.year } : from
  return { is: 'range', value: { ...spanOf(first, to), calendar: 'vn-lunar' } }
}

/** The solar date before the bracket says it all. */
function gloss(match: Match): Made {
  const solar = match.slot('s')!
  return { is: solar.classes.join(' '), value: solar.value }
}

function daysTo(match: Match): Made | null {
  const to = match.slot('b')!.value as CalendarUnit
  const day = match.number('a')
  return day < (to.day ?? 0) ? { is: 'range', value: { ...spanOf({ ...to, day }, to), calendar: 'vn-lunar' } } : null
}
