import type { Day } from '@commune-plan/model'
import { isoDuration } from '../algebra/iso-duration.js'
import { recurrenceRule } from '../algebra/recurrence-rule.js'
import { daysOfUnit } from '../algebra/unit-days.js'
import { weekdayOf } from '../calendar.js'
import type { Cadence, Deadline, Loose, Offset, Period, TimeMeaning } from '../meaning/time-meaning.js'
import { unitOfPeriod } from '../meaning/unit-of-period.js'
import type { TimeReading } from '../meaning/time-reading.js'
import { defaultConventions, resolveTime, type PlanContext, type TimeConventions } from '../resolve/resolve-time.js'
import { clockText, instants, symbolic, twoDigits, yearlessDays } from './day-texts.js'
import { unitToDhis2 } from './dhis2.js'
import { deadlineToEdtf, periodToEdtf } from './edtf.js'

/** A reading as plain JSON, with the field names that `commune-plan scan` prints. */
export type TimeReadingJson = Readonly<Record<string, unknown>>

/**
 * A reading in the interchange form of `commune-plan scan`: `class` with `start`/`end`, `deadline`, `cadence`,
 * `relative`, `items` and so on, and beside it `text`, `span`, `rule`, `certainty`, `remarks`. Impossible dates have the
 * class `error`.
 *
 * @param reading what `scanTime` gave
 * @param context the plan year fills missing years (listed in `needs`), the issue date "nay"
 * @param conventions how open questions are settled
 */
export function timeReadingToJson(
  reading: TimeReading,
  context: PlanContext = {},
  conventions: TimeConventions = defaultConventions,
): TimeReadingJson {
  return {
    ...timeMeaningToJson(reading.meaning, context, conventions),
    text: reading.written,
    span: reading.span,
    rule: reading.rule,
    certainty: reading.certainty,
    remarks: reading.remarks,
  }
}

/** The part of {@link timeReadingToJson} that a meaning has without the words it was read from. */
export function timeMeaningToJson(
  meaning: TimeMeaning,
  context: PlanContext = {},
  conventions: TimeConventions = defaultConventions,
): TimeReadingJson {
  return new Exporter(context, conventions).meaning(meaning)
}

const parts = { start: 'start', middle: 'middle', end: 'end' } as const
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const grains: Readonly<Record<string, string>> = { years: 'multi-year' }

class Exporter {
  constructor(
    private readonly context: PlanContext,
    private readonly conventions: TimeConventions,
  ) {}

  meaning(meaning: TimeMeaning): TimeReadingJson {
    switch (meaning.kind) {
      case 'period':
        return this.period(meaning)
      case 'deadline':
        return this.deadline(meaning)
      case 'cadence':
        return this.cadence(meaning)
      case 'offset':
        return this.offset(meaning)
      case 'event':
        return { class: 'condition', condition: { after: meaning.after } }
      case 'loose':
        return this.loose(meaning)
      case 'duration':
        return { class: 'duration', duration: isoDuration(meaning.length), anchor: null, needs: meaning.gaps }
      case 'clock':
        return { class: 'time', from: clockText(meaning.from), to: meaning.to === null ? null : clockText(meaning.to) }
      case 'window':
        return { class: 'window', grain: meaning.rule.grain, window: { from: meaning.rule.from, to: meaning.rule.to } }
      case 'pointer':
        return meaning.ditto ? { class: 'ditto', of: meaning.to } : { class: 'reference', to: meaning.to }
      case 'definition':
        return { class: 'definition', term: meaning.term, value: `XXXX-XX-${twoDigits(meaning.day)}` }
      case 'impossible':
        return { class: 'error', code: meaning.code, partial: meaning.written }
      case 'joined':
        return { class: 'composite', op: meaning.by, items: meaning.items.map((item) => this.meaning(item)) }
    }
  }

  private period(meaning: Period): TimeReadingJson {
    const { from, to, grain } = meaning
    const unit = unitOfPeriod(meaning)
    const resolved = resolveTime(meaning, this.context, this.conventions)
    const single = unit?.grain === 'day'
    // A day of no year is a day of every year: it is not moved into the plan year, only resolved beside it.
    const yearless = (single || meaning.calendar === 'vn-lunar') && 'unit' in from && from.unit.year === null
    const start = yearless ? null : (resolved.start ?? symbolic(from))
    const end = yearless ? null : (resolved.end ?? symbolic(to))
    return {
      class: single ? 'date' : 'interval',
      grain: single && meaning.at !== undefined ? 'minute' : (grains[grain] ?? grain),
      edtf: edtfOf(meaning),
      start,
      end,
      ...(unit === null || unitToDhis2(unit) === null ? {} : { dhis2: unitToDhis2(unit) }),
      ...('within' in from && 'within' in to
        ? { startWithin: String(from.within.year), endWithin: String(to.within.year) }
        : {}),
      ...('open' in to ? { open: 'end' } : {}),
      ...(unit?.blanks === undefined ? {} : { blanks: unit.blanks }),
      ...(meaning.label === undefined ? {} : { label: meaning.label }),
      ...(meaning.calendar === undefined ? {} : { calendar: meaning.calendar }),
      ...this.weekday(meaning, resolved.start),
      ...(meaning.asOf === true ? { role: 'as-of' } : {}),
      ...(meaning.condition === undefined ? {} : { condition: { after: meaning.condition } }),
      ...needs(meaning.gaps),
      ...(yearless && resolved.start !== null ? { resolved: { start: resolved.start, end: resolved.end } } : {}),
    }
  }

  private weekday(meaning: Period, start: Day | null): TimeReadingJson {
    const { weekday } = meaning
    if (weekday === undefined) return {}
    return {
      weekday: weekdayNames[weekday - 1],
      ...(start === null ? {} : { weekdayOk: weekdayOf(start) === weekday }),
    }
  }

  private deadline(meaning: Deadline): TimeReadingJson {
    const { stated, bound, at } = meaning
    const yearless = stated.grain === 'day' && stated.year === null
    const resolved = resolveTime(meaning, this.context, this.conventions)
    const days = yearless
      ? yearlessDays(stated, bound, this.conventions.before === 'exclusive')
      : { stated: resolved.stated, due: resolved.due }
    const timed = at === undefined || resolved.stated === null ? days : instants(resolved.stated, at, bound)
    return {
      class: 'deadline',
      edtf:
        yearless || days.due === null
          ? null
          : stated.grain === 'year' && bound === 'by'
            ? deadlineToEdtf(meaning)
            : `../${days.due}`,
      deadline: {
        bound,
        ...timed,
        precision: meaning.loose === true ? 'vague' : at === undefined ? stated.grain : 'minute',
      },
      explicitEnd: meaning.explicitEnd,
      ...(meaning.role === undefined ? {} : { role: meaning.role }),
      ...(meaning.condition === undefined ? {} : { condition: { after: meaning.condition } }),
      ...needs(meaning.gaps),
      ...(yearless && resolved.due !== null ? { resolved: { stated: resolved.stated, due: resolved.due } } : {}),
    }
  }

  private cadence(meaning: Cadence): TimeReadingJson {
    const { mode, every, due, times } = meaning
    const rule = recurrenceRule(meaning)
    const bounded = due !== undefined && due.bound !== 'on'
    const rules =
      rule === null || times !== undefined
        ? {}
        : bounded
          ? { statedRrule: rule, dueRrule: recurrenceRule(meaning, 'due') }
          : { rrule: rule }
    return {
      class: 'cadence',
      cadence: {
        mode: mode === 'as-needed' ? 'adhoc' : mode,
        ...(mode === 'periodic' ? { every: every === null ? null : isoDuration(every) } : {}),
        ...(mode === 'periodic' && every === null && due === undefined ? { unspecified: true } : {}),
        ...(bounded ? { bound: due.bound } : {}),
        ...rules,
        ...(times === undefined
          ? {}
          : {
              count: times.count,
              per: every === null ? null : isoDuration(every),
              ...(times.least ? { min: true } : {}),
            }),
        ...(meaning.onRequest === true ? { onRequest: true } : {}),
      },
      ...(mode === 'periodic' && every !== null && due === undefined && times === undefined
        ? { assumes: ['period-end day'] }
        : {}),
      ...(meaning.condition === undefined ? {} : { condition: { after: meaning.condition } }),
      ...needs(meaning.gaps),
    }
  }

  private offset(meaning: Offset): TimeReadingJson {
    return {
      class: 'relative',
      relative: {
        anchor: meaning.anchor,
        offset: meaning.by === null ? null : isoDuration(meaning.by),
        direction: meaning.side,
        ...(meaning.by === null ? {} : { dayCount: meaning.days, startNextDay: !this.conventions.countFirstDay }),
      },
      ...needs(meaning.gaps),
    }
  }

  private loose(meaning: Loose): TimeReadingJson {
    const days = meaning.of === null ? null : daysOfUnit(meaning.of, this.context.planYear ?? null)
    return {
      class: 'vague',
      ...(meaning.part === null ? {} : { part: parts[meaning.part] }),
      of: days === null ? meaning.words : `${days.start}/${days.end}`,
    }
  }
}

function edtfOf(period: Period): string | null {
  return period.calendar === 'vn-lunar' ? null : periodToEdtf(period)
}

function needs(gaps: readonly string[]): TimeReadingJson {
  return gaps.length === 0 ? {} : { needs: gaps }
}
