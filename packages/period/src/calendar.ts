import {
  addDays as plusDays,
  addMonths as plusMonths,
  differenceInCalendarDays,
  getISODay,
  getISOWeek,
  getISOWeeksInYear,
  getISOWeekYear,
  setISOWeek,
  startOfISOWeek,
} from 'date-fns'
import type { Day } from '@commune-plan/model'

/**
 * Day arithmetic on civil days. The only file that uses `Date` and date-fns: a day is handled as noon of an arbitrary
 * zone, so that no change of clocks moves it.
 */

const form = /^(\d{4})-(\d{2})-(\d{2})$/u

/** The day of the given year, month (1-12) and day of month, or `null` where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth)
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** Year, month and day of month of a day; `null` where the text is no existing day in the form `YYYY-MM-DD`. */
export function partsOfDay(
  day: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const match = form.exec(day)
  if (match === null) return null
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return dayOf(year, month, dayOfMonth) === null ? null : { year, month, day: dayOfMonth }
}

/** Whether a text is an existing day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return partsOfDay(text) !== null
}

/** Number of days of a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return print(plusDays(read(day), count))
}

/** The day `count` months later, on the last day of a month that is too short (Civil Code 2015, article 148). */
export function addMonths(day: Day, count: number): Day {
  return print(plusMonths(read(day), count))
}

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(read(to), read(from))
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(read(day))
}

/** Monday of an ISO week; `null` where the year has no such week. */
export function mondayOfWeek(year: number, week: number): Day | null {
  const inYear = noon(year, 6, 15)
  if (!Number.isInteger(week) || week < 1 || week > getISOWeeksInYear(inYear)) return null
  return print(startOfISOWeek(setISOWeek(inYear, week)))
}

/** ISO week of a day, with the year that the week belongs to. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const date = read(day)
  return { year: getISOWeekYear(date), week: getISOWeek(date) }
}

function noon(year: number, month: number, dayOfMonth: number): Date {
  const date = new Date(2000, month - 1, dayOfMonth, 12)
  date.setFullYear(year, month - 1, dayOfMonth)
  return date
}

function read(day: Day): Date {
  const parts = partsOfDay(day)
  if (parts === null) throw new RangeError(`"${day}" is no day, expected for example "2026-06-30"`)
  return noon(parts.year, parts.month, parts.day)
}

function print(date: Date): Day {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
