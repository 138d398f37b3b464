import type { Item, Made, Match, Row } from '@commune-plan/vietnamese'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { Clock, Period } from '../meaning/time-meaning.js'
import { hasClass, madeUnit, periodOf } from './unit-items.js'

/** A date with its weekday or a time of day: "thứ Sáu, ngày 05/6/2026", "17 giờ 00 ngày 30/6/2026", "Chiều 22.8". */
export const momentRows: readonly Row[] = [
  { id: 'moment/weekday-date', slots: 'w:weekday ,? d:u-day', make: (match) => moment(match) },
  { id: 'moment/weekday-date-clock', slots: 'w:weekday ,? d:u-day ,|vao? c:clock', make: (match) => moment(match) },
  { id: 'moment/date-clock', slots: 'd:u-day ,|vao? c:clock', make: (match) => moment(match) },
  {
    id: 'moment/clock-date',
    slots: 'c:clock daypart? ,|cua? w:weekday? ,? d:u-day|maybeday',
    make: (match) => moment(match),
  },
  { id: 'moment/date-weekday', slots: 'd:u-day ( w:weekday )', make: (match) => moment(match) },
  {
    id: 'date/of-next-year',
    slots: 'd:u-day|maybeday cua? nam sau|tieptheo',
    make: (match) => ofNextYear(match),
  },
  {
    id: 'date/of-the-next-year',
    slots: 'd:u-day|maybeday cua y:u-year',
    make: (match) => ((match.slot('y')!.value as CalendarUnit).shift === 1 ? ofNextYear(match) : null),
  },
  {
    id: 'date/daypart',
    slots: 'daypart ngay? d:u-day|maybeday|maybedot',
    make: (match) => madeUnit(match.slot('d')!.value as CalendarUnit),
  },
]

/** "15/01 năm sau" */
function ofNextYear(match: Match): Made | null {
  const day = match.slot('d')!.value as CalendarUnit
  return day.year === null && day.blanks === undefined ? madeUnit({ ...day, shift: 1 }) : null
}

function moment(match: Match): Made {
  const unit = match.slot('d')!.value as CalendarUnit
  const weekday = match.number('w')
  const clock = match.slot('c')?.value as Clock | undefined
  const value: Period = periodOf(unit, {
    ...(Number.isNaN(weekday) ? {} : { weekday }),
    ...(clock === undefined ? {} : { at: { hour: clock.hour, minute: clock.minute } }),
  })
  return { is: `moment ${unit.year === null ? 'ny' : 'y'}`, value }
}

/** The unit of an item that names a point: a unit, a bare day, a moment. */
export function pointOf(item: Item | undefined): CalendarUnit | null {
  if (item === undefined) return null
  if (hasClass(item, 'moment')) {
    const { from } = item.value as Period
    return 'unit' in from ? from.unit : null
  }
  if (hasClass(item, 'unit', 'maybeday', 'dayonly')) return item.value as CalendarUnit
  return hasClass(item, 'n2') ? { grain: 'day', year: null, number: null, day: item.value as number } : null
}

/** Fills month and year of a day, and the year of any unit, from the end of its range or list. */
export function inherit(unit: CalendarUnit, from: CalendarUnit): CalendarUnit {
  const year = unit.year ?? from.year
  const number = unit.number ?? (unit.grain === 'day' && from.grain === 'day' ? from.number : null)
  const { shift: own, ...rest } = unit
  const shift = own ?? (unit.year === null ? from.shift : undefined)
  return { ...rest, year, number, ...(shift === undefined ? {} : { shift }) }
}
