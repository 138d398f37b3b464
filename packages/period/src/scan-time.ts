import type { Certainty, Span } from '@commune-plan/model'
import { cascade, lex, normalize, type Item, type Lexed, type Normalized } from '@commune-plan/vietnamese'
import { joinCadenceLists } from './expressions/cadence-lists.js'
import { hasClass, periodOf } from './expressions/unit-items.js'
import { lunarPeriod } from './expressions/lunar.js'
import { inheritYears } from './inherit-years.js'
import { yearUnit, type CalendarUnit } from './meaning/calendar-unit.js'
import type { Joined, Period, TimeMeaning } from './meaning/time-meaning.js'
import type { Remark, TimeReading, TimeScan, Unread } from './meaning/time-reading.js'
import { timeGrammars, timeLexicon } from './time-grammar.js'

/** What a caller knows of the text. */
export interface ScanTimeOptions {
  /** Stretches that other readers claimed (citations with their dates), as UTF-16 offsets of the text. */
  readonly claimed?: readonly Span[]
  /** The text is one cell of a column of times: "30/6" and "6 tháng" alone are readings there. */
  readonly cell?: boolean
  /** The tokens of the normalised text where the caller lexed it already, with a lexicon that holds the words of time. */
  readonly lexed?: Lexed
  /** The normalised text, where the caller has it. */
  readonly normalized?: Normalized
}

/**
 * Reads every expression of time in a text: periods, deadlines, cadences, distances, conditions, loose times. Nothing
 * is taken from the clock or guessed from the year of writing; what a text leaves out stays a gap of the meaning.
 *
 * @param text any text, in any normal form; nothing makes it throw
 * @param options see {@link ScanTimeOptions}
 * @returns readings in text order, what looks like time but was not read, and the steps it took
 */
export function scanTime(text: string, options: ScanTimeOptions = {}): TimeScan {
  const normalized = options.normalized ?? normalize(text)
  const ditto = dittoCell(text, normalized)
  if (ditto !== null) return ditto
  const lexed = options.lexed ?? lex(normalized.text, timeLexicon)
  const claimed = (options.claimed ?? []).map((span) => normalized.fromInput(span))
  const matched = cascade(lexed, timeGrammars, claimed)
  const lists = joinCadenceLists(matched.items)
  const items = inheritYears(lists.items)
  const readings: TimeReading[] = []
  const unread: Unread[] = []
  for (const { item, inherited } of items) {
    const meaning = meaningOf(item, (options.cell ?? false) && items.length === 1)
    if (meaning !== null) readings.push(readingOf(text, normalized, item, meaning, inherited))
    else unread.push(...unreadOf(text, normalized, item))
  }
  return { readings, unread, steps: matched.steps + lists.steps + items.length }
}

const ditto = /^(?:-?\s*nt\s*-?|như trên|như mục trên|"|''|〃)$/iu

function dittoCell(text: string, normalized: Normalized): TimeScan | null {
  const trimmed = normalized.text.trim()
  if (trimmed.length > 16 || !ditto.test(trimmed)) return null
  const start = text.length - text.trimStart().length
  const span = { start, end: text.trimEnd().length }
  const meaning: TimeMeaning = { kind: 'pointer', to: 'cell above', ditto: true }
  const written = text.slice(span.start, span.end)
  return {
    readings: [{ meaning, span, written, parts: [], rule: 'sentence/ditto', certainty: 'stated', remarks: [] }],
    unread: [],
    steps: trimmed.length,
  }
}

function meaningOf(item: Item, cell: boolean): TimeMeaning | null {
  if (hasClass(item, 'reading')) return item.value as TimeMeaning
  if (hasClass(item, 'unit')) return periodOf(item.value as CalendarUnit)
  if (hasClass(item, 'lunarday')) return lunarPeriod(item.value as CalendarUnit)
  if (hasClass(item, 'range')) return item.value as Period
  if (hasClass(item, 'units')) return joined(item.value as readonly CalendarUnit[])
  if (!cell) return null
  if (hasClass(item, 'maybeday', 'maybedot')) return periodOf(item.value as CalendarUnit)
  const year = hasClass(item, 'n4') ? (item.value as number) : 0
  if (year >= 1900 && year <= 2200) return periodOf(yearUnit(year))
  return null
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
  const span = normalized.toInput(item)
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

/** Digits and heads of time that no reading claims; section numbers and list marks are left out. */
function unreadOf(text: string, normalized: Normalized, item: Item): Unread[] {
  const looksLike = lookOf(item)
  if (looksLike === null) return []
  const span = normalized.toInput(item)
  return [{ span, written: text.slice(span.start, span.end), looksLike }]
}

function lookOf(item: Item): Unread['looksLike'] | null {
  if (hasClass(item, 'maybeday', 'maybedot', 'dayonly', 'dayspan', 'clock', 'weekday')) return 'date'
  if (hasClass(item, 'digits', 'count', 'digits-slip')) return 'number'
  return hasClass(item, 'quy', 'giaidoan') && item.rule === null ? 'time-word' : null
}

function certaintyOf(item: Item, inherited: boolean): Certainty {
  if (hasClass(item, 'ambiguous')) return 'ambiguous'
  return inherited ? 'inherited' : item.repairs.length > 0 ? 'repaired' : 'stated'
}
