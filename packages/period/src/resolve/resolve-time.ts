import type { Day } from '@commune-plan/model'
import { lunarToDay } from '../algebra/lunar-calendar.js'
import { daysOfUnit, type DaySpan } from '../algebra/unit-days.js'
import { addDays, addMonths, dayOf, daysInMonth, partsOfDay, weekdayOf } from '../calendar.js'
import type { CalendarUnit } from '../meaning/calendar-unit.js'
import type { Deadline, Edge, Gap, Loose, Offset, Period, Step, TimeMeaning } from '../meaning/time-meaning.js'

/** Where an expression stands: what the text round it gives. */
export interface PlanContext {
  /** The plan's own year, for expressions without one. */
  readonly planYear?: number
  /** Day of the document, for "nay". */
  readonly issued?: Day
  /** Day of the event that a distance counts from. */
  readonly anchor?: Day
}

/** Conventions that law or usage leaves open. Each is a value; {@link defaultConventions} gives the ones used here. */
export interface TimeConventions {
  /** Whether "trước ngày X" ends on the day before X or, as some offices take it, on X. */
  readonly before: 'exclusive' | 'inclusive'
  /** Days a report covers: the calendar period, or the windows of Decree 09/2019/NĐ-CP, article 12. */
  readonly reportWindow: 'calendar' | 'decree-09-2019'
  /** "đầu, giữa, cuối" of a month or year: loose, or the days of Civil Code 2015, article 146. */
  readonly partOfPeriod: 'loose' | 'civil-code-146'
  /** Whether a distance counts the day it starts from; Civil Code 2015, article 147, does not. */
  readonly countFirstDay: boolean
  /** Whether a last day that is no working day moves to the next one (Civil Code 2015, article 148). */
  readonly roll: 'none' | 'next-working-day'
  /** Working days of the caller, who knows holidays and swapped days; Monday to Friday where left out. */
  readonly isWorkingDay?: (day: Day) => boolean
}

export const defaultConventions: TimeConventions = {
  before: 'exclusive',
  reportWindow: 'calendar',
  partOfPeriod: 'loose',
  countFirstDay: false,
  roll: 'none',
}

/** What an expression comes to in its context. */
export interface Resolved {
  /** First and last day, both included; `null` where open or not known. */
  readonly start: Day | null
  readonly end: Day | null
  /** Last day on which something is still in time. */
  readonly due: Day | null
  /** Day as written, before "trước" takes one off. */
  readonly stated: Day | null
  /** What was taken from the context or from a convention, in order. */
  readonly used: readonly string[]
  /** What the context does not give either. */
  readonly gaps: readonly Gap[]
  /** Of joined times, each by itself. */
  readonly items: readonly Resolved[]
}

/**
 * Puts an expression on the calendar. Pure: the same arguments give the same days, and what it used is listed.
 *
 * @param meaning what {@link scanTime} read
 * @param context what surrounds the expression
 * @param conventions how open questions are settled
 * @returns days where they can be told; gaps where they cannot
 */
export function resolveTime(
  meaning: TimeMeaning,
  context: PlanContext = {},
  conventions: TimeConventions = defaultConventions,
): Resolved {
  return new Resolver(context, conventions).resolve(meaning)
}

class Resolver {
  private readonly used: string[] = []

  constructor(
    private readonly context: PlanContext,
    private readonly conventions: TimeConventions,
  ) {}

  resolve(meaning: TimeMeaning): Resolved {
    switch (meaning.kind) {
      case 'period':
        return this.period(meaning)
      case 'deadline':
        return this.deadline(meaning)
      case 'loose':
        return this.loose(meaning)
      case 'offset':
        return this.offset(meaning)
      case 'joined': {
        const items = meaning.items.map((item) => resolveTime(item, this.context, this.conventions))
        return this.result({ items, gaps: [...new Set(items.flatMap((item) => item.gaps))] })
      }
      case 'cadence':
        return this.result({ gaps: meaning.gaps })
      case 'duration':
        return this.result({ gaps: meaning.gaps })
      default:
        return this.result({})
    }
  }

  private result(given: Partial<Resolved>): Resolved {
    return {
      start: null,
      end: null,
      due: null,
      stated: null,
      gaps: [],
      items: [],
      ...given,
      used: [...this.used, ...(given.used ?? [])],
    }
  }

  private days(unit: CalendarUnit, lunar = false): DaySpan | null {
    const missing = unit.year === null && !(unit.blanks?.includes('year') ?? false)
    if (missing && this.context.planYear !== undefined && !this.used.includes('plan-year')) this.used.push('plan-year')
    return lunar ? this.lunarDay(unit) : daysOfUnit(unit, this.context.planYear ?? null)
  }

  private period(meaning: Period): Resolved {
    const lunar = meaning.calendar === 'vn-lunar'
    const start = this.edge(meaning.from, 'start', lunar)
    const end = this.edge(meaning.to, 'end', lunar)
    return this.result({ start, end, due: end, stated: end, gaps: this.unfilled(meaning.gaps) })
  }

  private lunarDay(unit: CalendarUnit): DaySpan | null {
    const year = unit.year ?? (this.context.planYear === undefined ? null : this.context.planYear + (unit.shift ?? 0))
    if (year === null || unit.number === null || unit.day === null) return null
    const day = lunarToDay(year, unit.number, unit.day)
    return day === null ? null : { start: day, end: day }
  }

  private edge(edge: Edge, side: 'start' | 'end', lunar = false): Day | null {
    if ('unit' in edge) return this.days(edge.unit, lunar)?.[side] ?? null
    if (!('documentDate' in edge)) return null
    if (this.context.issued !== undefined) this.used.push('document-date')
    return this.context.issued ?? null
  }

  private deadline(meaning: Deadline): Resolved {
    const days = this.days(meaning.stated)
    const stated = days === null ? null : meaning.bound === 'before' ? days.start : days.end
    if (stated === null) return this.result({ gaps: this.unfilled(meaning.gaps) })
    const exclusive = meaning.bound === 'before' && this.conventions.before === 'exclusive' && meaning.at === undefined
    if (meaning.bound === 'before') this.used.push(`before-${this.conventions.before}`)
    const due = this.roll(exclusive ? addDays(stated, -1) : stated)
    return this.result({ stated, due, end: due, gaps: this.unfilled(meaning.gaps) })
  }

  private unfilled(gaps: readonly Gap[]): Gap[] {
    return gaps.filter((gap) => {
      if (gap === 'year') return this.context.planYear === undefined
      if (gap === 'document-date') return this.context.issued === undefined
      return gap === 'anchor' ? this.context.anchor === undefined : true
    })
  }

  /** Civil Code 2015, article 146: first, fifteenth and last day of a month; first, middle and last day of a year. */
  private loose(meaning: Loose): Resolved {
    const days = meaning.of === null ? null : this.days(meaning.of)
    if (days === null) return this.result({ gaps: meaning.of?.year === null ? this.unfilled(['year']) : [] })
    if (this.conventions.partOfPeriod === 'loose') return this.result({ start: days.start, end: days.end, gaps: [] })
    this.used.push('civil-code-146')
    const day = meaning.part === 'start' ? days.start : meaning.part === 'end' ? days.end : middle(days)
    return this.result({ start: day, end: day, due: day, stated: day })
  }

  private offset(meaning: Offset): Resolved {
    const { anchor } = this.context
    if (anchor === undefined || meaning.by === null)
      return this.result({ gaps: anchor === undefined ? ['anchor'] : meaning.gaps })
    this.used.push('anchor')
    const sign = meaning.side === 'before' ? -1 : 1
    const first = this.conventions.countFirstDay ? -sign : 0
    const day =
      meaning.days === 'working'
        ? this.workingDays(anchor, (meaning.by.days ?? 0) * sign + first)
        : addDays(plus(anchor, meaning.by, sign), first)
    const due = meaning.side === 'within' ? this.roll(day) : day
    return this.result({
      start: meaning.side === 'within' ? anchor : due,
      end: meaning.side === 'after' ? null : due,
      due,
      stated: day,
    })
  }

  private isWorkingDay(day: Day): boolean {
    return this.conventions.isWorkingDay?.(day) ?? weekdayOf(day) <= 5
  }

  private workingDays(from: Day, count: number): Day {
    let day = from
    const sign = Math.sign(count)
    for (let left = Math.abs(count), guard = 0; left > 0 && guard < 20_000; guard++) {
      day = addDays(day, sign)
      if (this.isWorkingDay(day)) left--
    }
    return day
  }

  private roll(day: Day): Day {
    if (this.conventions.roll === 'none') return day
    let rolled = day
    for (let guard = 0; guard < 60 && !this.isWorkingDay(rolled); guard++) rolled = addDays(rolled, 1)
    if (rolled !== day) this.used.push('next-working-day')
    return rolled
  }
}

function plus(day: Day, step: Step, sign: number): Day {
  const months = addMonths(day, sign * ((step.years ?? 0) * 12 + (step.months ?? 0)))
  return addDays(months, sign * ((step.weeks ?? 0) * 7 + (step.days ?? 0) + Math.floor((step.hours ?? 0) / 24)))
}

function middle(days: DaySpan): Day {
  const { year, month } = partsOfDay(days.start)!
  const single = days.end.slice(0, 7) === days.start.slice(0, 7)
  return single ? dayOf(year, month, 15)! : dayOf(year, 6, daysInMonth(year, 6))!
}
