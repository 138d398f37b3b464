import type { Day, Edtf } from '@commune-plan/model'
import { edtfBounds } from './edtf-bounds.js'
import { daysBetween, lastDayOfMonth } from './civil-days.js'

/** What kind of report a period is: by its length in days. */
export function cadenceOf(period: Edtf): 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null {
  const bounds = edtfBounds(period)
  if (bounds === null) return null
  const days = daysBetween(bounds.first, bounds.last)
  if (days < 32) return days > 26 ? 'monthly' : null
  if (days < 93) return 'quarterly'
  if (days < 186) return 'half-yearly'
  return days < 367 ? 'yearly' : null
}

/**
 * Last day on which the report on a period is in time, by a due rule such as `before --06-05` or `by ---22`: the next
 * such day at or after the middle of the period. `null` for a rule or period that cannot be read.
 */
export function lastDueDay(due: string | null, period: Edtf): Day | null {
  const bounds = edtfBounds(period)
  const match = /^(before|by) --(?:-(\d{2})|(\d{2})-(\d{2}))$/u.exec(due ?? '')
  if (bounds === null || match === null) return null
  const [, word, dayOfMonth, month, day] = match
  const middle = Math.floor(daysBetween(bounds.first, bounds.last) / 2)
  const years = [Number(bounds.first.slice(0, 4)), Number(bounds.first.slice(0, 4)) + 1]
  const days =
    dayOfMonth === undefined
      ? years.map((year) => `${String(year)}-${month ?? ''}-${day ?? ''}`)
      : years.flatMap((year) =>
          Array.from(
            { length: 12 },
            (_, index) => `${String(year)}-${String(index + 1).padStart(2, '0')}-${dayOfMonth}`,
          ),
        )
  const found = days.find((one) => daysBetween(bounds.first, one) >= middle)
  if (found === undefined) return null
  return word === 'before' ? dayBefore(found) : found
}

function dayBefore(day: Day): Day {
  const [year = '', month = '', date = ''] = day.split('-')
  if (date !== '01') return `${year}-${month}-${String(Number(date) - 1).padStart(2, '0')}`
  return month === '01' ? `${String(Number(year) - 1)}-12-31` : lastDayOfMonth(year, Number(month) - 1)
}
