import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { partUnit, yearUnit } from '../meaning/calendar-unit.js'
import { gluedAfter, hasClass, madePart, madeUnit, spanOf, yearIn } from './unit-items.js'

/**
 * "6 tháng đầu năm 2026", "sáu tháng cuối năm", "9 tháng đầu năm 2026", "11 tháng năm 2025", "3 quý đầu năm 2026",
 * "nửa đầu năm 2026", "tuần 27 năm 2026".
 *
 * Not: "6 tháng" alone, "những tháng cuối năm".
 */
export const partOfYearRows: readonly Row[] = [
  {
    id: 'half/months',
    slots: 'n:n2|numword thang p:dau|cuoi cua? nam? y:n4?',
    make: (match) => months(match, match.number('n')),
  },
  {
    id: 'half/quarters',
    slots: 'n:n2|numword quy p:dau|cuoi cua? nam? y:n4?',
    make: (match) => months(match, match.number('n') * 3),
  },
  { id: 'half/half', slots: 'nua p:dau|cuoi cua? nam y:n4?', make: (match) => months(match, 6) },
  {
    id: 'half/first-months',
    slots: 'n:n2|numword thang nam|/ y:n4',
    make: (match) => {
      const value = yearIn(match)
      return typeof value !== 'number' ? null : firstMonths(match.number('n'), value)
    },
  },
  {
    id: 'year/all',
    slots: 'trong? ca nam',
    make: (match) => (hasClass(match.after, 'digits') ? null : madeUnit(yearUnit(null))),
  },
  { id: 'year/all-of', slots: 'ca nam y:n4', make: (match) => allOf(match) },
  { id: 'week/number', slots: 'tuan thu? w:n2 nam|/|cua? nam? y:n4', make: (match) => week(match) },
]

function months(match: Match, count: number): Made | null {
  const value = yearIn(match)
  const named = match.items.some((item) => hasClass(item, 'nam'))
  if (value === undefined || (!named && value === null) || hasClass(match.after, 'namhoc')) return null
  if (hasClass(match.slot('p'), 'dau')) return firstMonths(count, value)
  if (count === 6) return madeUnit(partUnit('half', 2, value))
  if (!(count >= 1 && count <= 12)) return null
  if (count === 3) return madeUnit(partUnit('quarter', 4, value))
  return { is: 'range', value: spanOf(partUnit('month', 13 - count, value), partUnit('month', 12, value)) }
}

function allOf(match: Match): Made | null {
  const value = yearIn(match)
  return typeof value === 'number' ? madeUnit(yearUnit(value)) : null
}

function firstMonths(count: number, yearOf: number | null): Made | null {
  if (count === 6) return madeUnit(partUnit('half', 1, yearOf))
  if (!(count >= 1 && count <= 12)) return null
  return { is: 'range', value: spanOf(partUnit('month', 1, yearOf), partUnit('month', count, yearOf)) }
}

function week(match: Match): Made | null {
  const value = yearIn(match)
  return typeof value !== 'number' || gluedAfter(match) ? null : madePart('week', match.number('w'), value)
}
