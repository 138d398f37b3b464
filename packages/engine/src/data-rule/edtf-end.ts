import type { Day } from '@commune-plan/model'
import { dayNumber, dayOfDayNumber } from '../logic/day-number.js'

const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u
/** Last month of the parts of a year that EDTF numbers: quarters 33–36, half-years 40 and 41. */
const lastMonth: Readonly<Record<string, number>> = { 33: 3, 34: 6, 35: 9, 36: 12, 40: 6, 41: 12 }

/** The last day of an EDTF date or interval (`2026`, `2026-03`, `2026-34`, `2025/2030`, `../2030`), or `null`. */
export function edtfEnd(edtf: string | null): Day | null {
  const parts = date.exec((edtf ?? '').split('/').at(-1) ?? '')
  if (parts === null) return null
  const [, year, month, day] = parts
  if (day !== undefined) return dayNumber(`${year}-${month}-${day}`) === null ? null : `${year}-${month}-${day}`
  const last = month === undefined ? 12 : (lastMonth[month] ?? Number(month))
  if (last < 1 || last > 12) return null
  const next =
    last === 12
      ? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
      : `${year}-${String(last + 1).padStart(2, '0')}-01`
  const after = dayNumber(next)
  return after === null ? null : dayOfDayNumber(after - 1)
}
