/** Length of a unit of the calendar. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** What a text leaves blank to be filled in by pen. */
export type Blank = 'day' | 'month' | 'year'

/**
 * One unit of the calendar as far as it is written: a day, an ISO week, a month, a quarter, a half or a year.
 * `null` where the text does not say.
 */
export interface CalendarUnit {
  readonly grain: Grain
  readonly year: number | null
  /** Number of the half, quarter, month or ISO week within the year; for a day the month. */
  readonly number: number | null
  /** Day of the month; only for days. */
  readonly day: number | null
  /** Years to add to the year that the context gives ("năm sau": 1); only where `year` is `null`. */
  readonly shift?: number
  /** Places left blank ("ngày … tháng 3 năm 2026"). */
  readonly blanks?: readonly Blank[]
}

/** A year; `null` for one that the context has to give. */
export function yearUnit(year: number | null, shift = 0): CalendarUnit {
  return { grain: 'year', year, number: null, day: null, ...(year === null && shift !== 0 ? { shift } : {}) }
}

/** A half, quarter, month or ISO week of a year. */
export function partUnit(
  grain: 'half' | 'quarter' | 'month' | 'week',
  number: number,
  year: number | null,
): CalendarUnit {
  return { grain, year, number, day: null }
}

/** A day of a month of a year, as far as given. */
export function dayUnit(
  year: number | null,
  month: number | null,
  day: number | null,
  blanks: readonly Blank[] = [],
): CalendarUnit {
  return { grain: 'day', year, number: month, day, ...(blanks.length === 0 ? {} : { blanks }) }
}
