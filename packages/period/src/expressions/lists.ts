import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { yearUnit } from '../meaning/calendar-unit.js'
import { inherit, pointOf } from './moments.js'
import { countOf, hasClass, unitOf, yearIn } from './unit-items.js'

/** Lists of years and days: "năm 2026, 2027", "ngày 15 và 16/6/2026". Not: "năm 2026, 2027 hộ". */
export const listRows: readonly Row[] = [
  { id: 'list/days', slots: 'a:dayonly ,|va b:u-day|maybeday', make: (match) => days(match, ['a', 'b']) },
  {
    id: 'list/three-days',
    slots: 'a:dayonly , b:dayonly|n2 ,|va c:u-day|maybeday',
    make: (match) => days(match, ['a', 'b', 'c']),
  },
  { id: 'list/counted-days', slots: 'n:count a:n2 ,|va b:u-day|maybeday', make: (match) => days(match, ['a', 'b']) },
  {
    id: 'year/list',
    slots: 'a:u-year ,|va y:n4',
    make: (match) => yearList(match, ['y']),
  },
  { id: 'year/list-three', slots: 'a:u-year ,|va y:n4 ,|va z:n4', make: (match) => yearList(match, ['y', 'z']) },
  {
    id: 'year/list-four',
    slots: 'a:u-year ,|va y:n4 ,|va z:n4 ,|va w:n4',
    make: (match) => yearList(match, ['y', 'z', 'w']),
  },
]

function yearList(match: Match, slots: readonly string[]): Made | null {
  const first = unitOf(match.slot('a'))
  const more = slots.map((slot) => yearIn(match, slot))
  if (first?.year == null || !more.every((each) => typeof each === 'number')) return null
  const units = [first, ...more.map((each) => yearUnit(each))]
  const rising = units.every((unit, at) => at === 0 || unit.year! > units[at - 1]!.year!)
  return rising && !hasClass(match.after, 'word', 'count') ? { is: 'units', value: units } : null
}

function days(match: Match, slots: readonly string[]): Made | null {
  const last = pointOf(match.slot(slots.at(-1)!))
  if (last === null || (match.slot('n') !== undefined && countOf(match.slot('n'))?.noun !== 'ngay')) return null
  const units = slots.map((slot) => inherit(pointOf(match.slot(slot))!, last))
  return units.every((unit) => unit.day !== null && unit.day >= 1 && unit.day <= 31)
    ? { is: 'units', value: units }
    : null
}
