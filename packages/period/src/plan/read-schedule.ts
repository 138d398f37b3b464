import type { Certainty, Day, Schedule, Span } from '@commune-plan/model'
import type { Cadence, Loose, TimeMeaning } from '../meaning/time-meaning.js'
import type { TimeReading } from '../meaning/time-reading.js'
import { defaultConventions, resolveTime, type PlanContext, type TimeConventions } from '../resolve/resolve-time.js'
import { scanTime } from '../scan-time.js'
import { recurrenceOf } from './recurrence.js'
import { weakestCertainty } from './weakest-certainty.js'

/** Where a schedule stands. */
export interface ScheduleContext extends PlanContext {
  /** Stretches of the text that are citations. */
  readonly claimed?: readonly Span[]
  readonly conventions?: TimeConventions
}

/** Something that was seen while reading a schedule. */
export interface ScheduleNote {
  /** `ditto`: the cell says "as above"; `unread`: nothing was understood; `plan-year`: the year was taken from the plan;
   * `repaired`, `loose`, `several`, `impossible-date`, `pointer`, `no-frequency`. */
  readonly code: string
  readonly written: string
}

/** The schedule of a task, how it is known, and what to tell. */
export interface ScheduleReading {
  readonly schedule: Schedule | null
  readonly certainty: Certainty
  /** The cell repeats the one above it; `schedule` is `null`. */
  readonly ditto: boolean
  readonly notes: readonly ScheduleNote[]
  readonly readings: readonly TimeReading[]
}

const nothing: Schedule = { kind: 'due', start: null, end: null, recurrence: null, condition: null }

/**
 * Reads when a task is to be done from the words of its time cell, label or sentence.
 *
 * @param text words of one cell ("Quý II/2026", "Thường xuyên (sau khi có hướng dẫn)", "Hàng năm/Thường xuyên")
 * @param context plan year and issue date, and stretches that are citations
 * @returns a schedule, or `null` where the words give none; empty text gives `null` without notes
 */
export function readSchedule(text: string, context: ScheduleContext = {}): ScheduleReading {
  const scan = scanTime(text, { cell: true, ...(context.claimed === undefined ? {} : { claimed: context.claimed }) })
  const builder = new ScheduleBuilder(context)
  for (const reading of scan.readings) builder.add(reading)
  if (text.trim() !== '' && scan.readings.length === 0) builder.note('unread', text.trim())
  return builder.result(scan.readings)
}

class ScheduleBuilder {
  private readonly notes: ScheduleNote[] = []
  private certainty: Certainty = 'stated'
  private continuous = false
  private cadence: Cadence | null = null
  private spans: { readonly start: Day | null; readonly end: Day | null }[] = []
  private dated = false
  private condition: string | null = null
  private ditto = false

  constructor(private readonly context: ScheduleContext) {}

  note(code: string, written: string): void {
    this.notes.push({ code, written })
  }

  add(reading: TimeReading): void {
    this.certainty = weakestCertainty(this.certainty, reading.certainty)
    if (reading.certainty === 'repaired') this.note('repaired', reading.written)
    this.meaning(reading.meaning, reading.written)
  }

  private meaning(meaning: TimeMeaning, written: string): void {
    switch (meaning.kind) {
      case 'joined':
        for (const item of meaning.items) this.meaning(item, written)
        return
      case 'cadence':
        this.cadenceOf(meaning, written)
        return
      case 'period':
      case 'deadline':
        if (meaning.condition !== undefined) this.condition = `sau khi ${meaning.condition}`
        this.span(meaning, written)
        return
      case 'loose':
        this.loose(meaning, written)
        return
      case 'event':
      case 'offset':
        this.condition ??= written
        return
      case 'pointer':
        this.ditto ||= meaning.ditto
        if (meaning.ditto) this.note('ditto', written)
        else this.pointed(written)
        return
      case 'impossible':
        this.note('impossible-date', written)
        return
      default:
        this.note('unread', written)
    }
  }

  private pointed(written: string): void {
    this.condition ??= written
    this.note('pointer', written)
  }

  private cadenceOf(meaning: Cadence, written: string): void {
    if (meaning.condition !== undefined) this.condition = conditionIn(written, meaning.condition)
    if (meaning.mode === 'continuous') this.continuous = true
    else if (meaning.mode === 'as-needed') this.condition ??= written
    else if (meaning.every === null) this.note('no-frequency', written)
    else if (recurrenceOf(meaning.every) === null) {
      this.continuous = true
      this.note('no-frequency', written)
    } else this.cadence ??= meaning
  }

  private span(meaning: TimeMeaning, written: string): void {
    const resolved = resolveTime(meaning, this.context, this.context.conventions ?? defaultConventions)
    if (resolved.used.includes('plan-year')) {
      this.certainty = weakestCertainty(this.certainty, 'assumed')
      this.note('plan-year', written)
    } else this.dated = true
    this.spans.push({ start: resolved.start, end: resolved.end })
  }

  /** "cuối năm 2026" ends with the year; "đầu năm", "giữa năm" are known only to lie in it. */
  private loose(meaning: Loose, written: string): void {
    if (meaning.of === null) {
      this.note('unread', written)
      return
    }
    this.span({ ...meaning }, written)
    this.certainty = weakestCertainty(this.certainty, 'ambiguous')
    this.note('loose', written)
  }

  result(readings: readonly TimeReading[]): ScheduleReading {
    return { schedule: this.schedule(), certainty: this.certainty, ditto: this.ditto, notes: this.notes, readings }
  }

  private schedule(): Schedule | null {
    const { start, end } = this.extent()
    const condition = this.condition
    if (this.cadence !== null) {
      const recurrence = recurrenceOf(this.cadence.every)
      const also = this.continuous ? ({ also: 'ongoing' } as const) : {}
      return { ...nothing, ...this.limits(start, end), kind: 'recurring', recurrence, condition, ...also }
    }
    if (this.continuous) return { ...nothing, ...this.limits(start, end), kind: 'ongoing', condition }
    if (this.spans.length === 0) return condition === null ? null : { ...nothing, condition }
    if (this.spans.length > 1) this.note('several', '')
    return start === null && end === null && condition === null ? null : { ...nothing, start, end, condition }
  }

  /** Beside a cadence only days that the text itself dates; the plan's own year would repeat the plan's period. */
  private limits(start: Day | null, end: Day | null): { start: Day | null; end: Day | null } {
    return this.dated ? { start, end } : { start: null, end: null }
  }

  private extent(): { start: Day | null; end: Day | null } {
    const starts = this.spans.map((span) => span.start)
    const ends = this.spans.map((span) => span.end)
    const start = starts.length === 0 || starts.includes(null) ? null : starts.reduce((a, b) => (a! < b! ? a : b))!
    const end = ends.length === 0 || ends.includes(null) ? null : ends.reduce((a, b) => (a! > b! ? a : b))!
    return { start, end }
  }
}

/** The condition as written, with its "sau khi". */
function conditionIn(written: string, after: string): string {
  const at = written.indexOf(after)
  const head = at < 0 ? null : /(?:ngay sau khi|sau khi|ngay khi|khi)\s+$/iu.exec(written.slice(0, at))
  return head === null ? after : head[0] + after
}
