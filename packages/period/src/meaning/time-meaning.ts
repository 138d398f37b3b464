import type { CalendarUnit, Grain } from './calendar-unit.js'

/** What a text leaves to its context. */
export type Gap = 'year' | 'month' | 'day' | 'anchor' | 'document-date' | 'report-period' | 'unit'

/** One end of a period. */
export type Edge =
  /** The unit itself: a period begins with its first day and ends with its last. */
  | { readonly unit: CalendarUnit }
  /** Some day inside the unit (terms of office, school years). */
  | { readonly within: CalendarUnit }
  | { readonly open: true }
  /** "nay": the day of the document. */
  | { readonly documentDate: true }

/** A stretch of the calendar. */
export interface Period {
  readonly kind: 'period'
  readonly from: Edge
  readonly to: Edge
  readonly grain: Grain | 'years' | 'range' | 'open' | 'term' | 'school-year'
  readonly gaps: readonly Gap[]
  /** "giai đoạn 1", or what a text calls the period. */
  readonly label?: string
  /** `vn-lunar` where days and months are those of the lunar calendar. */
  readonly calendar?: 'vn-lunar'
  /** 1 for Monday to 7 for Sunday, where a weekday is written beside the date. */
  readonly weekday?: number
  /** Time of day written beside a date. */
  readonly at?: Clock
  /** "tính đến": the day a figure stands for. */
  readonly asOf?: boolean
  /** What has to happen first ("sau khi có hướng dẫn"). */
  readonly condition?: string
}

/** A time of day, 24 hours. */
export interface Clock {
  readonly hour: number
  readonly minute: number
}

/** A last day. */
export interface Deadline {
  readonly kind: 'deadline'
  /** `before` (trước): the day before the stated one; `by` (đến hết, chậm nhất): the stated one included. */
  readonly bound: 'before' | 'by'
  readonly stated: CalendarUnit
  readonly at?: Clock
  /** `true` only with "hết". */
  readonly explicitEnd: boolean
  readonly gaps: readonly Gap[]
  /** "tầm nhìn", "định hướng". */
  readonly role?: 'horizon' | 'vision' | 'orientation'
  /** "vào cuối năm": the end is meant loosely. */
  readonly loose?: boolean
  readonly condition?: string
}

/** A length of time. */
export interface Step {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
}

/** When within its interval a cadence falls due. */
export interface DueRule {
  readonly bound: 'before' | 'by' | 'on'
  /** Months 1-12; absent for every month. */
  readonly months?: readonly number[]
  /** Days of the month; negative from its end (-1: the last day). */
  readonly days?: readonly number[]
  /** Days of the week 1-7, with `nth` for the second, the last (-1) of the month. */
  readonly weekdays?: readonly { readonly weekday: number; readonly nth?: number }[]
  readonly workingDay?: 'last' | 'first'
  readonly at?: Clock
  /** The month is the last one of the reporting period, whose length the text does not give. */
  readonly ofReportPeriod?: boolean
}

/** Which days a report covers, counted from the reporting period. */
export interface WindowRule {
  readonly from: string
  readonly to: string
  readonly grain: 'month' | 'quarter' | 'half' | 'year' | null
}

/** How often. */
export interface Cadence {
  readonly kind: 'cadence'
  readonly mode: 'continuous' | 'as-needed' | 'periodic'
  /** `null` where "định kỳ" gives no frequency, and for the modes without one. */
  readonly every: Step | null
  readonly due?: DueRule
  readonly times?: { readonly count: number; readonly least: boolean }
  /** `true` where somebody has to ask for it ("khi có yêu cầu"). */
  readonly onRequest?: boolean
  readonly condition?: string
  readonly gaps: readonly Gap[]
}

/** A distance from something that the calendar does not fix. */
export interface Offset {
  readonly kind: 'offset'
  readonly anchor: string | null
  /** `null` where only the order is said ("sau sắp xếp đơn vị hành chính"). */
  readonly by: Step | null
  readonly side: 'before' | 'after' | 'within'
  readonly days: 'calendar' | 'working'
  readonly gaps: readonly Gap[]
}

/** After something happens, or when a condition holds. */
export interface Event {
  readonly kind: 'event'
  readonly after: string
}

/** A time that no day fixes: "cuối năm 2026", "giai đoạn mới". */
export interface Loose {
  readonly kind: 'loose'
  readonly part: 'start' | 'middle' | 'end' | null
  readonly of: CalendarUnit | null
  readonly words: string
}

/** A length of time without a place in the calendar: "trong thời hạn 05 năm". */
export interface Duration {
  readonly kind: 'duration'
  readonly length: Step
  readonly gaps: readonly Gap[]
}

/** From one time of day to another. */
export interface ClockRange {
  readonly kind: 'clock'
  readonly from: Clock
  readonly to: Clock | null
}

/** Which days a report covers (Decree 09/2019/NĐ-CP, article 12). */
export interface ReportWindow {
  readonly kind: 'window'
  readonly rule: WindowRule
}

/** "theo lộ trình", "như trên": the time stands elsewhere. */
export interface Pointer {
  readonly kind: 'pointer'
  readonly to: string
  readonly ditto: boolean
}

/** A text that says what a time word means ("Giữa tháng là ngày thứ mười lăm của tháng"). */
export interface Definition {
  readonly kind: 'definition'
  readonly term: string
  readonly day: number
}

/** A date or quarter that the calendar does not have. */
export interface Impossible {
  readonly kind: 'impossible'
  readonly code:
    'day-out-of-month' | 'month-out-of-range' | 'quarter-out-of-range' | 'week-out-of-range' | 'range-reversed'
  readonly written: CalendarUnit | null
}

/** Several times joined by commas, "và", "hoặc" or "/". */
export interface Joined {
  readonly kind: 'joined'
  readonly by: 'and' | 'or'
  readonly items: readonly TimeMeaning[]
}

/** What an expression of time means, with nothing in it that the text does not say. */
export type TimeMeaning =
  | Period
  | Deadline
  | Cadence
  | Offset
  | Event
  | Loose
  | Duration
  | ClockRange
  | ReportWindow
  | Pointer
  | Definition
  | Impossible
  | Joined
