import type { Day } from '@commune-plan/model'

/** Last day of a month: `lastDayOfMonth('2024', 2)` is `2024-02-29`. */
export function lastDayOfMonth(year: string, month: number): Day {
  const y = Number(year)
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return `${year}-${String(month).padStart(2, '0')}-${String(length)}`
}

/** Days from one day to another, negative when the other is earlier. Both must be `YYYY-MM-DD`. */
export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from)
}

/** Number of a civil day on one continuous count; months are counted from March so that the leap day comes last. */
function serial(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date
}
