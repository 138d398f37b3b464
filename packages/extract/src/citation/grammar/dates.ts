import type { Made, Match, Row } from '@commune-plan/vietnamese'
import type { Day, Edtf } from '@commune-plan/model'

/** A date of a citation, whole or with blanks. */
export interface DateValue {
  readonly date: Day | null
  readonly partial: Edtf | null
  readonly blanks: readonly ('day' | 'month' | 'year')[]
  /** Stated, but no day of the calendar. */
  readonly impossible: boolean
  /** The year has two digits, taken to be of this century. */
  readonly shortYear: boolean
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

function filled(match: Match, slot: string): number | null {
  const value = match.number(slot)
  return Number.isNaN(value) ? null : value
}

function yearOf(match: Match): number | null {
  const year = filled(match, 'y')
  return year !== null && year < 100 ? 2000 + year : year
}

function made(match: Match): Made | null {
  const [day, month, year] = [filled(match, 'd'), filled(match, 'm'), yearOf(match)]
  if ((day ?? 1) < 1 || (day ?? 1) > 31 || (month ?? 1) < 1 || (month ?? 1) > 12) return null
  if (year !== null && (year < 1930 || year > 2100)) return null
  const blanks = [
    ...(day === null ? ['day' as const] : []),
    ...(month === null ? ['month' as const] : []),
    ...(year === null ? ['year' as const] : []),
  ]
  const whole = blanks.length === 0
  const leap = year !== null && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0))
  const impossible = whole && day! > (month === 2 && !leap ? 28 : lengths[month! - 1]!)
  const date = whole && !impossible ? `${pad(year!, 4)}-${pad(month!, 2)}-${pad(day!, 2)}` : null
  const partial = whole || year === null ? null : month === null ? pad(year, 4) : `${pad(year, 4)}-${pad(month, 2)}`
  return {
    is: 'date',
    value: { date, partial, blanks, impossible, shortYear: match.written('y').length === 2 } satisfies DateValue,
  }
}

/** Dates behind "ngày", with slots that are left blank, and bare dd/mm/yyyy. */
export const dateRows: readonly Row[] = [
  { id: 'date/slashes', slots: 'day d:n2 /|-|. m:n2 /|-|. y:n4', make: made },
  { id: 'date/short-year', slots: 'day d:n2 / m:n2 / y:n2', make: made },
  { id: 'date/bare', slots: 'd:n2 / m:n2 / y:n4', make: made },
  { id: 'date/words', slots: 'day d:n2|fill? month m:n2|fill? year y:n4|fill?', make: made },
  { id: 'date/month-slash', slots: 'day d:n2|fill? month m:n2|fill? / y:n4', make: made },
  { id: 'date/day-blank', slots: 'day fill? / m:n2 / y:n4', make: made },
  { id: 'date/all-blank', slots: 'day fill / fill / y:n4', make: made },
  { id: 'date/month-blank', slots: 'day d:n2 / fill / y:n4', make: made },
  { id: 'date/nothing', slots: 'day fill', make: made },
]

/** "năm 2013" behind a title. */
export const yearRows: readonly Row[] = [
  { id: 'date/year', slots: 'year y:n4', make: (match) => ({ is: 'inyear', value: match.number('y') }) },
]
