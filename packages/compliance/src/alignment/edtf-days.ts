import { dayOf, daysInMonth } from '@commune-plan/period'
import type { Day, Edtf } from '@commune-plan/model'

/** First and last day of a period; `null` where an end is open or not a period. */
export interface EdtfDays {
  readonly first: Day | null
  readonly last: Day | null
}

/**
 * The days of an EDTF date or interval: years, months, days, quarters (33–36), half-years (40, 41).
 *
 * @param edtf `2026`, `2026-06`, `2026-34`, `2025/2045`, `../2030`
 */
export function edtfDays(edtf: Edtf | null): EdtfDays {
  if (edtf === null) return { first: null, last: null }
  const [from = '', to = from] = edtf.split('/')
  return { first: unitDays(from)?.[0] ?? null, last: unitDays(to)?.[1] ?? null }
}

function unitDays(unit: string): readonly [Day | null, Day | null] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/u.exec(unit)
  if (!match) return null
  const year = Number(match[1])
  const part = match[2] === undefined ? null : Number(match[2])
  if (match[3] !== undefined)
    return [dayOf(year, part ?? 0, Number(match[3])), dayOf(year, part ?? 0, Number(match[3]))]
  const months = monthsOf(part)
  return months && [dayOf(year, months[0], 1), dayOf(year, months[1], daysInMonth(year, months[1]))]
}

function monthsOf(part: number | null): readonly [number, number] | null {
  if (part === null) return [1, 12]
  if (part >= 1 && part <= 12) return [part, part]
  if (part >= 33 && part <= 36) return [(part - 33) * 3 + 1, (part - 33) * 3 + 3]
  if (part >= 37 && part <= 39) return [(part - 37) * 4 + 1, (part - 37) * 4 + 4]
  return part === 40 || part === 41 ? [(part - 40) * 6 + 1, (part - 40) * 6 + 6] : null
}
