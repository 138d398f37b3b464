import type { Certainty } from '@commune-plan/model'
import {
  cascade,
  ClassFlags,
  type Claimed,
  type Item,
  type Lexed,
  type Normalized,
  type Phrases,
} from '@commune-plan/vietnamese'
import { joinCadenceLists } from './expressions/cadence-lists.js'
import { hasClass, periodOf } from './expressions/unit-items.js'
import { lunarPeriod } from './expressions/lunar.js'
import { inheritYears } from './inherit-years.js'
import { yearUnit, type CalendarUnit } from './meaning/calendar-unit.js'
import type { Joined, Period, TimeMeaning } from './meaning/time-meaning.js'
import type { Remark, TimeReading, TimeScan, Unread } from './meaning/time-reading.js'
import type { ScanTimeOptions } from './scan-time-options.js'
import { timeGrammars } from './time-grammar.js'

/** Reads the times of lexed text. */
export class TimeReader {
  private readonly readings: TimeReading[] = []
  private readonly unread: Unread[] = []

  constructor(
    private readonly text: string,
    private readonly normalized: Normalized,
    private readonly options: ScanTimeOptions,
  ) {}

  /** @param digits start and end of runs of digits that were not lexed, in text order */
  read(lexed: Lexed, digits: readonly number[], whole: boolean): TimeScan {
    const claimed: Claimed[] = (this.options.claimed ?? []).map((span) => this.normalized.fromInput(span))
    const matched = cascade(lexed, timeGrammars, claimed)
    const { phrases } = matched
    const steps = matched.steps + joinCadenceLists(phrases, whole) + phrases.length
    const heirs = inheritYears(phrases)
    const cell = whole && phrases.length === 1 && (this.options.cell ?? false)
    let next = 0
    for (let at = 0; at < phrases.length; at++) {
      const role = roles.of(phrases.set(at))
      if (role === 0) continue
      const start = phrases.start(at)
      for (; next < digits.length && digits[next]! < start; next += 2)
        this.leave(digits[next]!, digits[next + 1]!, 'number')
      this.take(phrases, at, role, cell, heirs.has(at))
    }
    for (; next < digits.length; next += 2) this.leave(digits[next]!, digits[next + 1]!, 'number')
    return { readings: this.readings, unread: this.unread, steps }
  }

  private take(phrases: Phrases, at: number, role: number, cell: boolean, inherited: boolean): void {
    if (role <= roleOf.maybe) {
      const item = phrases.item(at)!
      const meaning = role === roleOf.meaning ? meaningOf(item) : cell ? cellMeaning(item) : null
      if (meaning !== null) {
        this.readings.push(readingOf(this.text, this.normalized, item, meaning, inherited))
        return
      }
    }
    const looksLike = lookOf(phrases, at)
    if (looksLike !== null) this.leave(phrases.start(at), phrases.end(at), looksLike)
  }

  private leave(start: number, end: number, looksLike: Unread['looksLike']): void {
    const span = this.normalized.toInput({ start, end })
    this.unread.push({ span, written: this.text.slice(span.start, span.end), looksLike })
  }
}

/** What an item may be to a reader: 1 a meaning, 2 one in a cell only, 3 something to report as unread. */
const roleOf = { meaning: 1, maybe: 2, look: 3 } as const
const meaningful = ['reading', 'unit', 'lunarday', 'range', 'units']
const maybe = ['maybeday', 'maybedot', 'n4']
const dates = ['maybeday', 'maybedot', 'dayonly', 'dayspan', 'clock', 'weekday']
const numbers = ['digits', 'count', 'digits-slip']
const words = ['quy', 'giaidoan']
const roles = new ClassFlags((classes) => {
  const has = (names: readonly string[]): boolean => names.some((name) => classes.includes(name))
  if (has(meaningful)) return roleOf.meaning
  if (has(maybe)) return roleOf.maybe
  return has(dates) || has(numbers) || has(words) ? roleOf.look : 0
})
/** What an item looks like: 1 a date, 2 a number, 3 a word of time that no row took up. */
const looks = new ClassFlags((classes) => {
  const has = (names: readonly string[]): boolean => names.some((name) => classes.includes(name))
  return has(dates) ? 1 : has(numbers) ? 2 : has(words) ? 3 : 0
})

function meaningOf(item: Item): TimeMeaning | null {
  if (hasClass(item, 'reading')) return item.value as TimeMeaning
  if (hasClass(item, 'unit')) return periodOf(item.value as CalendarUnit)
  if (hasClass(item, 'lunarday')) return lunarPeriod(item.value as CalendarUnit)
  return hasClass(item, 'range') ? (item.value as Period) : joined(item.value as readonly CalendarUnit[])
}

function cellMeaning(item: Item): TimeMeaning | null {
  if (hasClass(item, 'maybeday', 'maybedot')) {
    const day = item.value as CalendarUnit
    // "24/7": day and night, the whole week.
    return day.day === 24 && day.number === 7 ? null : periodOf(day)
  }
  const year = item.value as number
  return year >= 1900 && year <= 2200 ? periodOf(yearUnit(year)) : null
}

function joined(units: readonly CalendarUnit[]): Joined {
  return { kind: 'joined', by: 'and', items: units.map((unit) => periodOf(unit)) }
}

function readingOf(
  text: string,
  normalized: Normalized,
  item: Item,
  meaning: TimeMeaning,
  inherited: boolean,
): TimeReading {
  const span = normalized.toInput({ start: item.start, end: item.end })
  const remarks: Remark[] = item.repairs.map(({ written, taken }) => ({ code: 'repaired', was: written, taken }))
  if (inherited) remarks.push({ code: 'inherited-year' })
  const parts = item.parts.map(({ role, start, end }) => {
    const part = normalized.toInput({ start, end })
    return { role, span: part, written: text.slice(part.start, part.end) }
  })
  const certainty = certaintyOf(item, inherited)
  return {
    meaning,
    span,
    written: text.slice(span.start, span.end),
    parts,
    rule: item.rule ?? 'unit',
    certainty,
    remarks,
  }
}

/** Digits and heads of time that no reading claims. */
function lookOf(phrases: Phrases, at: number): Unread['looksLike'] | null {
  const look = looks.of(phrases.set(at))
  if (look === 1) return 'date'
  if (look === 2) return 'number'
  return phrases.made(at) ? null : 'time-word'
}

function certaintyOf(item: Item, inherited: boolean): Certainty {
  if (hasClass(item, 'ambiguous')) return 'ambiguous'
  return inherited ? 'inherited' : item.repairs.length > 0 ? 'repaired' : 'stated'
}
