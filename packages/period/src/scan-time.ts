import type { Certainty, Span } from '@commune-plan/model'
import { cascade, lex, normalize, type Claimed, type Item, type Lexed, type Normalized } from '@commune-plan/vietnamese'
import { joinCadenceLists } from './expressions/cadence-lists.js'
import { hasClass, isPlainWord, periodOf } from './expressions/unit-items.js'
import { lunarPeriod } from './expressions/lunar.js'
import { inheritYears } from './inherit-years.js'
import { yearUnit, type CalendarUnit } from './meaning/calendar-unit.js'
import type { Joined, Period, TimeMeaning } from './meaning/time-meaning.js'
import type { Remark, TimeReading, TimeScan, Unread } from './meaning/time-reading.js'
import { timeRegions } from './regions/time-regions.js'
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
  const scan = new TimeScanner(text, normalized, options)
  return scan.run()
}

/** Shorter texts are read whole: they are cells and headings, and looking for regions would not pay. */
const shortest = 600

class TimeScanner {
  private readonly readings: TimeReading[] = []
  private readonly unread: Unread[] = []
  private readonly claimed: readonly Claimed[]
  private nextClaim = 0
  private steps = 0

  constructor(
    private readonly text: string,
    private readonly normalized: Normalized,
    private readonly options: ScanTimeOptions,
  ) {
    this.claimed = (options.claimed ?? []).map((span) => normalized.fromInput(span)).sort((a, b) => a.start - b.start)
  }

  run(): TimeScan {
    const { text } = this.normalized
    const { lexed } = this.options
    if (lexed !== undefined || text.length < shortest) this.read(lexed ?? lex(text, timeLexicon), this.claimed, true)
    else this.readRegions(text)
    return { readings: this.readings, unread: this.unread, steps: this.steps }
  }

  private readRegions(text: string): void {
    const { regions, digits, steps } = timeRegions(text)
    this.steps += steps
    for (const [start, end] of regions)
      this.read(lex(text, timeLexicon, { start, end }), this.claimedIn(start, end), false)
    if (digits.length === 0) return
    for (const [start, end] of digits) this.unread.push(this.unreadAt({ start, end }, 'number'))
    this.unread.sort((a, b) => a.span.start - b.span.start)
  }

  /** Claims that touch a region; regions come in order. */
  private claimedIn(start: number, end: number): readonly Claimed[] {
    while (this.nextClaim < this.claimed.length && this.claimed[this.nextClaim]!.end <= start) this.nextClaim++
    const from = this.nextClaim
    let to = from
    while (to < this.claimed.length && this.claimed[to]!.start < end) to++
    return this.claimed.slice(from, to)
  }

  private read(lexed: Lexed, claimed: readonly Claimed[], whole: boolean): void {
    const matched = cascade(lexed, timeGrammars, claimed)
    const lists = joinCadenceLists(matched.items, whole)
    const { items, heirs } = inheritYears(lists.items)
    this.steps += matched.steps + lists.steps + items.length
    const cell = whole && items.length === 1 && (this.options.cell ?? false)
    for (const item of items) {
      if (isPlainWord(item)) continue
      const meaning = meaningOf(item, cell)
      if (meaning !== null) this.readings.push(readingOf(this.text, this.normalized, item, meaning, heirs.has(item)))
      else {
        const looksLike = lookOf(item)
        if (looksLike !== null) this.unread.push(this.unreadAt(item, looksLike))
      }
    }
  }

  private unreadAt(range: Claimed, looksLike: Unread['looksLike']): Unread {
    const span = this.normalized.toInput(range)
    return { span, written: this.text.slice(span.start, span.end), looksLike }
  }
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

/** Digits and heads of time that no reading claims. */
function lookOf(item: Item): Unread['looksLike'] | null {
  if (hasClass(item, 'maybeday', 'maybedot', 'dayonly', 'dayspan', 'clock', 'weekday')) return 'date'
  if (hasClass(item, 'digits', 'count', 'digits-slip')) return 'number'
  return hasClass(item, 'quy', 'giaidoan') && item.rule === null ? 'time-word' : null
}

function certaintyOf(item: Item, inherited: boolean): Certainty {
  if (hasClass(item, 'ambiguous')) return 'ambiguous'
  return inherited ? 'inherited' : item.repairs.length > 0 ? 'repaired' : 'stated'
}
