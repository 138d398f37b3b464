import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { yearUnit, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Clock, Edge, Period } from '../meaning/time-meaning.js'
import { inherit, pointOf } from './moments.js'
import { compareWithinYear, gapsOf, hasClass, reading, spanOf, unitOf, yearIn } from './unit-items.js'

const point = 'unit|maybeday|dayonly|moment'

/**
 * Ranges with both ends: "từ tháng 10/2025 đến tháng 3/2026", "từ 01 đến 15/7/2026", "quý IV/2025 - quý I/2026", "từ nay
 * đến hết năm 2026", "từ năm 2017 đến nay", "từ 8h00 đến 11h30". The first end takes from the second what it lacks.
 */
export const rangeRows: readonly Row[] = [
  { id: 'range/from-to', slots: `tu a:${point} den|-|hethan b:${point}`, make: (match) => range(match) },
  { id: 'range/from-bare-day', slots: 'tu a:n2 den|-|hethan b:u-day|maybeday', make: (match) => range(match) },
  { id: 'range/to', slots: `a:unit -|den|hethan b:unit`, make: (match) => (sameGrain(match) ? range(match) : null) },
  { id: 'range/to-year', slots: 'a:u-year - y:n4', make: (match) => toYear(match) },
  { id: 'range/days', slots: 'a:dayonly -|den b:dayonly', make: (match) => dayspan(match) },
  {
    id: 'range/days-from',
    slots: 'tu a:dayonly|n2 -|den|hethan b:dayonly|n2',
    rank: 1,
    make: (match) => dayspan(match),
  },
  { id: 'range/day-to-date', slots: 'a:dayonly -|den|hethan b:u-day|maybeday', make: (match) => range(match) },
  { id: 'range/from-until-now', slots: `tu a:${point} den nay`, make: (match) => untilNow(match) },
  {
    id: 'range/from-now',
    slots: 'tu nay den|hethan cuoi|hethan? b:unit|maybeday',
    make: (match) => {
      const to = match.slot('b')!.value as CalendarUnit
      return period({ documentDate: true }, { unit: to }, 'range', to)
    },
  },
  {
    id: 'range/from-now-to-end',
    slots: 'tu nay den|hethan cuoi|hethan? cuoi? nam',
    make: (match) =>
      !match.items.some((item) => hasClass(item, 'cuoi', 'hethan')) || hasClass(match.after, 'digits')
        ? null
        : period({ documentDate: true }, { unit: yearUnit(null) }, 'range', yearUnit(null)),
  },
  {
    id: 'range/year-to-now',
    slots: 'tu dau u:u-year|nam den nay',
    make: (match) => {
      const unit = unitOf(match.slot('u')) ?? yearUnit(null)
      return period({ unit }, { documentDate: true }, 'range', unit)
    },
  },
  { id: 'clock/range', slots: 'tu? c:clock -|den d:clock', make: (match) => clockRange(match) },
]

function sameGrain(match: Match): boolean {
  const [a, b] = [unitOf(match.slot('a')), unitOf(match.slot('b'))]
  return a !== null && b !== null && a.grain === b.grain && (b.year !== null || a.year === null)
}

/** A range whose first end takes from the second what it does not say itself: "từ 01 đến 15/7/2026". */
function range(match: Match): Made | null {
  const first = pointOf(match.slot('a'))
  const to = pointOf(match.slot('b'))
  if (first === null || to === null) return null
  const from = inherit(first, to)
  if (from.grain === 'day' && (from.number === null || to.number === null)) return null
  if (
    from.year !== null &&
    to.year !== null &&
    (from.year > to.year || (from.year === to.year && compareWithinYear(from, to) > 0))
  )
    return first.year === null
      ? { is: 'range', value: spanOf({ ...from, year: to.year - 1 }, to) }
      : reading({ kind: 'impossible', code: 'range-reversed', written: from })
  const grain = from.grain === 'year' && to.grain === 'year' ? 'years' : 'range'
  return { is: grain === 'years' ? 'range years' : 'range', value: spanOf(from, crossing(from, to), grain) }
}

/** Without years a range that runs backwards ends in the next year. */
function crossing(from: CalendarUnit, to: CalendarUnit): CalendarUnit {
  const backwards = from.year === null && to.year === null && compareWithinYear(from, to) > 0
  return backwards ? { ...to, shift: (to.shift ?? 0) + 1 } : to
}

function toYear(match: Match): Made | null {
  const from = unitOf(match.slot('a'))
  const value = yearIn(match)
  if (from === null || typeof value !== 'number' || from.year === null || from.year >= value) return null
  return { is: 'range years', value: spanOf(from, yearUnit(value), 'years') }
}

function dayspan(match: Match): Made | null {
  const [from, to] = [pointOf(match.slot('a'))?.day ?? null, pointOf(match.slot('b'))?.day ?? null]
  if (from === null || to === null || from >= to || to > 31) return null
  return { is: 'dayspan', value: [from, to] }
}

function period(from: Edge, to: Edge, grain: Period['grain'], unit: CalendarUnit): Made {
  return reading({ kind: 'period', from, to, grain, gaps: [...gapsOf(unit), 'document-date'] })
}

function untilNow(match: Match): Made | null {
  const from = pointOf(match.slot('a'))
  return from === null ? null : period({ unit: from }, { documentDate: true }, 'range', from)
}

function clockRange(match: Match): Made {
  const [from, to] = ['c', 'd'].map((slot) => match.slot(slot)!.value as Clock)
  const plain = ({ hour, minute }: Clock): Clock => ({ hour, minute })
  return reading({ kind: 'clock', from: plain(from!), to: plain(to!) })
}
