import type { Item, Made, Match, Repair } from '@commune-plan/vietnamese'
import { daysInMonth } from '../calendar.js'
import { dayUnit, partUnit, yearUnit, type Blank, type CalendarUnit, type Grain } from '../meaning/calendar-unit.js'
import type { Gap, Impossible, Period, Step, TimeMeaning } from '../meaning/time-meaning.js'

/** Words that stand between a quarter or month and its year, as optional slots. */
export const yearSeparator = '/|-|,|.? cua? nam?'
/** Slot of a year in digits. */
export const year = 'y:n4|digits-slip'

/** A counted unit of time ("03 tháng", "05 ngày làm việc"). */
export interface Count {
  readonly count: number
  readonly noun: 'ngay' | 'tuan' | 'thang' | 'quy' | 'nam' | 'gio' | 'phut'
  readonly working: boolean
  readonly step: Step
}

/** The year in a slot: four digits between 1900 and 2200; `null` where the slot is empty, `undefined` where refused. */
export function yearIn(match: Match, slot = 'y'): number | null | undefined {
  if (match.slot(slot) === undefined) return null
  const value = match.number(slot)
  return value >= 1900 && value <= 2200 ? value : undefined
}

/** The item of a calendar unit. `ny` marks one whose year is not written. */
export function madeUnit(unit: CalendarUnit, repairs: readonly Repair[] = []): Made {
  return { is: (unit.year === null ? withoutYear : withYear)[unit.grain], value: unit, repairs }
}

const withYear = classesBy('y')
const withoutYear = classesBy('ny')

function classesBy(year: string): Readonly<Record<Grain, string>> {
  const of = (grain: Grain): string => `unit u-${grain} ${year}`
  return {
    day: of('day'),
    week: of('week'),
    month: of('month'),
    quarter: of('quarter'),
    half: of('half'),
    year: of('year'),
  }
}

export function madeYear(value: number | null, shift = 0): Made {
  return madeUnit(yearUnit(value, shift))
}

const most = { quarter: 4, month: 12, half: 2, week: 53 } as const
const codes = {
  quarter: 'quarter-out-of-range',
  month: 'month-out-of-range',
  half: 'quarter-out-of-range',
  week: 'week-out-of-range',
} as const

/** A quarter, month, half or week; impossible numbers become an item of their own. */
export function madePart(grain: 'half' | 'quarter' | 'month' | 'week', number: number, yearOf: number | null): Made {
  if (number >= 1 && number <= most[grain]) return madeUnit(partUnit(grain, number, yearOf))
  return madeImpossible(codes[grain], partUnit(grain, number, yearOf))
}

/** A day; one that the calendar does not have becomes an item of its own. A missing year counts as a leap year. */
export function madeDay(
  yearOf: number | null,
  month: number | null,
  day: number | null,
  blanks: readonly Blank[] = [],
): Made {
  const unit = dayUnit(yearOf, month, day, blanks)
  if (month !== null && (month < 1 || month > 12)) return madeImpossible('month-out-of-range', unit)
  if (day !== null && (day < 1 || day > daysInMonth(yearOf ?? 2000, month ?? 1)))
    return madeImpossible('day-out-of-month', unit)
  return madeUnit(unit)
}

export function madeImpossible(code: Impossible['code'], written: CalendarUnit | null): Made {
  return reading({ kind: 'impossible', code, written })
}

/** An item that is a reading of its own. */
export function reading(value: TimeMeaning, more = ''): Made {
  return { is: `reading ${value.kind}${more === '' ? '' : ` ${more}`}`, value }
}

export function unitOf(item: Item | undefined): CalendarUnit | null {
  return item?.classes.includes('unit') === true ? (item.value as CalendarUnit) : null
}

export function countOf(item: Item | undefined): Count | null {
  return item?.classes.includes('count') === true ? (item.value as Count) : null
}

/** What the context has to give before a unit has days. */
export function gapsOf(...units: readonly (CalendarUnit | null)[]): Gap[] {
  const gaps: Gap[] = []
  const add = (gap: Gap): void => {
    if (!gaps.includes(gap)) gaps.push(gap)
  }
  for (const unit of units) {
    if (unit === null) continue
    if (unit.year === null && !(unit.blanks?.includes('year') ?? false)) add('year')
    if (unit.grain === 'day' && unit.number === null) add('month')
    if (unit.blanks !== undefined) unit.blanks.forEach(add)
  }
  return gaps
}

/** The period that one unit is. */
export function periodOf(unit: CalendarUnit, more: Partial<Period> = {}): Period {
  return { kind: 'period', from: { unit }, to: { unit }, grain: unit.grain, gaps: gapsOf(unit), ...more }
}

/** The period from the first day of one unit to the last day of another. */
export function spanOf(
  from: CalendarUnit,
  to: CalendarUnit,
  grain: Period['grain'] = 'range',
  more: Partial<Period> = {},
): Period {
  return { kind: 'period', from: { unit: from }, to: { unit: to }, grain, gaps: gapsOf(from, to), ...more }
}

const gluing = new Set(['/', '-', '.', ':'])

/** Whether an item lies directly before, without a blank (the slash of a longer symbol). */
export function gluedBefore(match: Match): boolean {
  return match.before !== undefined && match.items[0]!.gap === 0 && gluing.has(match.before.classes[0]!)
}

/** Whether a slash or hyphen with something behind it is glued on: the symbol of a document goes on. */
export function gluedAfter(match: Match): boolean {
  return match.after?.gap === 0 && (match.after.classes[0] === '/' || match.after.classes[0] === '-')
}

/** Whether an item has one of some classes; `false` of no item. */
export function hasClass(item: Item | undefined, ...names: readonly string[]): boolean {
  if (item === undefined) return false
  const { classes } = item
  for (const name of names) if (classes.includes(name)) return true
  return false
}

const order: Readonly<Record<Grain, number>> = { year: 0, half: 1, quarter: 2, month: 3, week: 3, day: 4 }

/** Negative where the first unit begins earlier in its year; units of unlike grain compare by their first month. */
export function compareWithinYear(a: CalendarUnit, b: CalendarUnit): number {
  return startMonth(a) - startMonth(b) || (a.day ?? 0) - (b.day ?? 0) || order[a.grain] - order[b.grain]
}

function startMonth(unit: CalendarUnit): number {
  const number = unit.number ?? 1
  if (unit.grain === 'year') return 1
  if (unit.grain === 'half') return number * 6 - 5
  return unit.grain === 'quarter' ? number * 3 - 2 : number
}
