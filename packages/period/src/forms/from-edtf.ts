import type { Edtf } from '@commune-plan/model'
import { dayOf } from '../calendar.js'
import { gapsOf, periodOf, spanOf } from '../expressions/unit-items.js'
import { dayUnit, partUnit, yearUnit, type Blank, type CalendarUnit } from '../meaning/calendar-unit.js'
import type { Deadline, Edge, Period } from '../meaning/time-meaning.js'

const form = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/u

/**
 * The unit of an EDTF date: `2026`, `2026-06`, `2026-34` (a quarter), `2026-40` (a half), `2026-06-05`, `2026-03-XX` (the
 * day is blank), `XXXX-06-05` (a day of no year).
 *
 * @returns `null` for anything else, and for days that the calendar does not have
 */
export function unitFromEdtf(text: Edtf): CalendarUnit | null {
  const match = form.exec(text)
  if (match === null) return null
  const [, yearText, second, third] = match
  const year = yearText === 'XXXX' ? null : Number(yearText)
  if (second === undefined) return year === null || year < 1 ? null : yearUnit(year)
  if (third !== undefined) return dayFrom(year, second, third)
  if (second === 'XX')
    return year === null ? null : { grain: 'month', year, number: null, day: null, blanks: ['month'] }
  const number = Number(second)
  if (number >= 1 && number <= 12) return partUnit('month', number, year)
  if (number >= 33 && number <= 36) return partUnit('quarter', number - 32, year)
  return number === 40 || number === 41 ? partUnit('half', number - 39, year) : null
}

function dayFrom(year: number | null, monthText: string, dayText: string): CalendarUnit | null {
  const month = monthText === 'XX' ? null : Number(monthText)
  const day = dayText === 'XX' ? null : Number(dayText)
  if (dayOf(year ?? 2000, month ?? 1, day ?? 1) === null) return null
  const blanks: Blank[] = [...(day === null ? (['day'] as const) : []), ...(month === null ? (['month'] as const) : [])]
  return dayUnit(year, month, day, blanks)
}

/** The period of an EDTF date or interval: `2026-34`, `2026/2030`, `2026-01/..`; `null` for anything else. */
export function periodFromEdtf(text: Edtf): Period | null {
  const ends = text.split('/')
  if (ends.length === 1) {
    const unit = unitFromEdtf(text)
    return unit === null ? null : periodOf(unit)
  }
  const [fromText, toText] = ends
  if (ends.length !== 2 || fromText === '..' || fromText === '') return null
  const from = unitFromEdtf(fromText!)
  if (from === null) return null
  if (toText === '..') {
    const open: Edge = { open: true }
    return { kind: 'period', from: { unit: from }, to: open, grain: 'open', gaps: gapsOf(from) }
  }
  const to = unitFromEdtf(toText!)
  return to === null ? null : spanOf(from, to, from.grain === 'year' && to.grain === 'year' ? 'years' : 'range')
}

/** The deadline of an EDTF interval with an open start, `../2030`: by the end of that unit. */
export function deadlineFromEdtf(text: Edtf): Deadline | null {
  const unit = text.startsWith('../') ? unitFromEdtf(text.slice(3)) : null
  return unit === null ? null : { kind: 'deadline', bound: 'by', stated: unit, explicitEnd: false, gaps: gapsOf(unit) }
}
