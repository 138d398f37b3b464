import type { Day } from '@commune-plan/model'
import { addDays, daysBetween } from '../calendar.js'

/**
 * The Vietnamese lunisolar calendar, computed for UTC+7: a month begins on the day of the new moon, the eleventh month
 * holds the winter solstice, a month without a major solar term is a leap month. It differs from the Chinese calendar
 * (UTC+8) in 1985, 2007, 2030 and 2053. New moons and the sun's longitude by the series of J. Meeus, Astronomical
 * Algorithms, in the form that Hồ Ngọc Đức published.
 */

const zone = 7 / 24
const j2000: Day = '2000-01-01'
const julianOfJ2000 = 2_451_545
const synodic = 29.530588853
const epoch = 2_415_021.076998695

/**
 * The civil day of a lunar date in Vietnam.
 *
 * @param year lunar year, named by the civil year in which it begins
 * @param month 1-12
 * @param day 1-30
 * @param leap the leap month that follows the month of that number
 * @returns `null` where that month has no such day, or the year no such leap month
 */
export function lunarToDay(year: number, month: number, day: number, leap = false): Day | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2199 || month < 1 || month > 12) return null
  if (day < 1 || day > 30) return null
  const start = month < 11 ? eleventhMonth(year - 1) : eleventhMonth(year)
  const next = month < 11 ? eleventhMonth(year) : eleventhMonth(year + 1)
  let offset = month - 11
  if (offset < 0) offset += 12
  const hasLeap = next - start > 365
  if (!hasLeap && leap) return null
  if (hasLeap) {
    const leapOffset = leapMonthOffset(start)
    const leapMonth = leapOffset - 2 < 0 ? leapOffset + 10 : leapOffset - 2
    if (leap && month !== leapMonth) return null
    if (leap || offset >= leapOffset) offset++
  }
  const k = Math.floor(0.5 + (start - epoch) / synodic)
  const first = newMoonDay(k + offset)
  if (day > newMoonDay(k + offset + 1) - first) return null
  return addDays(j2000, first + day - 1 - julianOfJ2000)
}

/** Julian day number, in Vietnam, on which new moon number `k` since 1900 falls. */
function newMoonDay(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const dr = Math.PI / 180
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * dr)
  const m = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * dr
  const mpr = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * dr
  const f = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * dr
  const c =
    (0.1734 - 0.000393 * t) * Math.sin(m) +
    0.0021 * Math.sin(2 * m) -
    0.4068 * Math.sin(mpr) +
    0.0161 * Math.sin(2 * mpr) -
    0.0004 * Math.sin(3 * mpr) +
    0.0104 * Math.sin(2 * f) -
    0.0051 * Math.sin(m + mpr) -
    0.0074 * Math.sin(m - mpr) +
    0.0004 * Math.sin(2 * f + m) -
    0.0004 * Math.sin(2 * f - m) -
    0.0006 * Math.sin(2 * f + mpr) +
    0.001 * Math.sin(2 * f - mpr) +
    0.0005 * Math.sin(2 * mpr + m)
  const delta =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(mean + c - delta + 0.5 + zone)
}

/** Which twelfth of the ecliptic the sun stands in at midnight of a Julian day in Vietnam, from the March equinox. */
function sunTwelfth(julian: number): number {
  const t = (julian - 0.5 - zone - 2_451_545) / 36_525
  const t2 = t * t
  const dr = Math.PI / 180
  const m = 357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2
  const mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t2
  const delta =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(dr * m) +
    (0.019993 - 0.000101 * t) * Math.sin(dr * 2 * m) +
    0.00029 * Math.sin(dr * 3 * m)
  const longitude = (mean + delta) * dr
  const turns = longitude - Math.PI * 2 * Math.floor(longitude / (Math.PI * 2))
  return Math.floor((turns / Math.PI) * 6)
}

/** Julian day on which the lunar month with the winter solstice of a civil year begins. */
function eleventhMonth(year: number): number {
  const end = julianOfJ2000 + daysBetween(j2000, `${String(year)}-12-31`)
  const k = Math.floor((end - 2_415_021) / synodic)
  const day = newMoonDay(k)
  return sunTwelfth(day) >= 9 ? newMoonDay(k - 1) : day
}

/** Months from the eleventh one to the leap month: the first in which the sun changes no twelfth. */
function leapMonthOffset(start: number): number {
  const k = Math.floor(0.5 + (start - epoch) / synodic)
  let at = 1
  let arc = sunTwelfth(newMoonDay(k + at))
  for (;;) {
    const last = arc
    at++
    arc = sunTwelfth(newMoonDay(k + at))
    if (arc === last || at >= 14) return at - 1
  }
}
