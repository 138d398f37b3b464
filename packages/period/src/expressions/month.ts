import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { partUnit } from '../meaning/calendar-unit.js'
import {
  gluedAfter,
  gluedBefore,
  hasClass,
  madePart,
  madeUnit,
  spanOf,
  year,
  yearIn,
  yearSeparator,
} from './unit-items.js'

const number = 'n2|numword|four'

/**
 * "tháng 6", "tháng 6/2026", "tháng sáu năm 2026", "tháng năm năm 2026", "6/2026", "Tháng 4-6/2026", "tháng 6 và 12/2026".
 *
 * Not: "11 tháng" (a count), "06/2022/QĐ-TTg", "31/34 tỉnh", "tháng thanh niên".
 */
export const monthRows: readonly Row[] = [
  { id: 'month/number', slots: `thang m:${number}`, make: (match) => madePart('month', match.number('m'), null) },
  {
    id: 'month/number-year',
    slots: `thang m:${number}|nam ${yearSeparator} ${year}`,
    make: (match) => {
      const value = yearIn(match)
      if (typeof value !== 'number') return null
      // "tháng năm 2026" leaves the month blank; only with a second "năm" or a slash is the first one a five.
      const five = hasClass(match.slot('m'), 'nam')
      if (five && match.items.length < 4)
        return madeUnit({ grain: 'month', year: value, number: null, day: null, blanks: ['month'] })
      return madePart('month', match.number('m'), value)
    },
  },
  {
    id: 'month/blank',
    slots: `thang fill /|nam ${year}`,
    make: (match) => {
      const value = yearIn(match)
      return typeof value === 'number'
        ? madeUnit({ grain: 'month', year: value, number: null, day: null, blanks: ['month'] })
        : null
    },
  },
  {
    id: 'month/range',
    slots: `thang m:${number} -|den thang? k:${number} ${yearSeparator} ${year}`,
    make: (match) => range(match, yearIn(match)),
  },
  { id: 'month/range-no-year', slots: `thang m:${number} - thang? k:${number}`, make: (match) => range(match, null) },
  {
    id: 'month/list',
    slots: `thang m:${number} ,|va|hoac|+ thang? k:${number} ${yearSeparator} ${year}`,
    make: (match) => list(match),
  },
  {
    id: 'month/list-three',
    slots: `thang m:${number} , thang? k:${number} ,|va thang? l:${number} ${yearSeparator} ${year}`,
    make: (match) => list(match),
  },
  {
    id: 'month/list-four',
    slots: `thang m:${number} , thang? k:${number} , thang? l:${number} ,|va thang? o:${number} ${yearSeparator} ${year}`,
    make: (match) => list(match),
  },
  {
    id: 'month/blank-year',
    slots: `thang m:${number} nam|/ fill`,
    make: (match) => madeBlankYear(match.number('m')),
  },
  {
    id: 'month/letter',
    slots: 'thangletter m:n2~ /|-~ y:n4~',
    make: (match) => {
      const value = yearIn(match)
      return typeof value === 'number' ? madePart('month', match.number('m'), value) : null
    },
  },
  {
    id: 'month/bare',
    slots: 'm:n2 / y:n4',
    make: (match) => {
      const value = yearIn(match)
      if (typeof value !== 'number' || gluedBefore(match) || gluedAfter(match)) return null
      const month = match.number('m')
      // 1/2000 is the scale of a map.
      if (month === 1 && value === 2000) return null
      return month >= 1 && month <= 12 && !hasClass(match.before, 'caps')
        ? madeUnit(partUnit('month', month, value))
        : null
    },
  },
]

function range(match: Match, yearOf: number | null | undefined): Made | null {
  const from = match.number('m')
  const to = match.number('k')
  if (yearOf === undefined || from < 1 || to > 12 || from >= to) return null
  return { is: 'range', value: spanOf(partUnit('month', from, yearOf), partUnit('month', to, yearOf)) }
}

function list(match: Match): Made | null {
  const value = yearIn(match)
  const numbers = ['m', 'k', 'l', 'o'].map((slot) => match.number(slot)).filter((each) => !Number.isNaN(each))
  if (typeof value !== 'number' || !numbers.every((each) => each >= 1 && each <= 12)) return null
  return { is: 'units', value: numbers.map((each) => partUnit('month', each, value)) }
}

function madeBlankYear(number: number): Made | null {
  if (!(number >= 1 && number <= 12)) return null
  return madeUnit({ grain: 'month', year: null, number, day: null, blanks: ['year'] })
}
