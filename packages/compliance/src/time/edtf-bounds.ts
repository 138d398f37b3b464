import type { Day, Edtf } from '@commune-plan/model'
import { lastDayOfMonth } from './civil-days.js'

const part = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u
/** ISO 8601-2 codes of quarters (33–36) and halves (40, 41): first month and length in months. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
}

/** First and last day that a date or interval may mean; `null` for what is not one ("2026-13", "soon"). */
export function edtfBounds(edtf: Edtf | null): { readonly first: Day; readonly last: Day } | null {
  if (edtf === null) return null
  const [from, to, ...more] = edtf.split('/')
  if (more.length > 0 || from === undefined) return null
  if (to === undefined) return bounds(from)
  const start = from === '..' ? null : bounds(from)
  const end = to === '..' ? null : bounds(to)
  if (start === null && end === null) return null
  return { first: start?.first ?? '0001-01-01', last: end?.last ?? '9999-12-31' }
}

function bounds(written: string): { readonly first: Day; readonly last: Day } | null {
  const match = part.exec(written)
  if (match === null) return null
  const [, year = '', month, day] = match
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const season = seasons[month]
  if (season !== undefined) {
    if (day !== undefined) return null
    const [first, months] = season
    return { first: `${year}-${two(first)}-01`, last: lastDayOfMonth(year, first + months - 1) }
  }
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return { first: `${year}-${month}-01`, last: lastDayOfMonth(year, Number(month)) }
  const whole = `${year}-${month}-${day}`
  return day >= '01' && whole <= lastDayOfMonth(year, Number(month)) ? { first: whole, last: whole } : null
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
