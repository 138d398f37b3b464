import {
  characterKind,
  kindOf,
  lexUnits,
  stepHash,
  SyllableTable,
  unitKind,
  UnitReader,
  type Lexed,
  type Lexicon,
} from '@commune-plan/vietnamese'
import { findTriggers, type Triggers } from './trigger-syllables.js'
import { digitsEnd, mayDate } from './date-digits.js'
import { RareLetters } from './rare-letters.js'

/** The stretches of a text in which times may stand, lexed, and the runs of digits outside them. */
export interface TimeWindows {
  readonly lexed: Lexed
  /** Start and end of every run of digits outside the windows, one after the other. */
  readonly digits: readonly number[]
  readonly steps: number
}

/** Units to read behind the last trigger: as far as a year is taken from a neighbour, or a condition may reach. */
const reach = { afterSentence: 4, afterSemicolon: 8, afterMark: 40, most: 100 } as const
const never = Number.MAX_SAFE_INTEGER
const { letter: isLetter, digit: isDigit, mark: isMark } = characterKind

/** Finds windows; made once for a lexicon. */
export class WindowFinder {
  private readonly triggers: Triggers
  private readonly letters: RareLetters
  private readonly table: SyllableTable

  constructor(private readonly lexicon: Lexicon) {
    this.triggers = findTriggers(lexicon)
    this.letters = new RareLetters(this.triggers.spellings)
    this.table = SyllableTable.of(lexicon)
  }

  /**
   * One pass over the letters of a text for what gives an expression of time away: a syllable that each of them has, or
   * digits with a mark. Round each, a window is lexed: leftwards as far as words stand that a row may begin with,
   * rightwards as far as rows, conditions and the years of neighbours reach.
   */
  find(text: string): TimeWindows {
    const search = new Search(text, this.lexicon, this.triggers, this.letters, this.table)
    return search.run()
  }
}

class Search {
  private readonly units: UnitReader
  private readonly digits: number[] = []
  private readonly signs: Uint8Array
  private steps = 0
  /** Index of the last unit with a trigger, and of the first mark behind it that ends a condition. */
  private last = 0
  private mark = -1
  /** Index of the unit beyond which nothing belongs to the last trigger, because a sentence ended. */
  private limit = never

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly triggers: Triggers,
    private readonly letters: RareLetters,
    private readonly table: SyllableTable,
  ) {
    this.units = new UnitReader(text, lexicon, 0, text.length)
    this.signs = letters.signs
  }

  run(): TimeWindows {
    const { text, signs, letters } = this
    const { length } = text
    for (let at = 0; at < length;) {
      const sign = signs[text.charCodeAt(at)]!
      if (sign === 0) at++
      else if (sign === 1) at = letters.hit(text, at) && this.isTrigger(at) ? this.window(this.syllableStart) : at + 1
      else {
        const end = digitsEnd(text, at)
        if (mayDate(text, at, end)) at = this.window(at)
        else {
          this.digits.push(at, end)
          at = end
        }
      }
    }
    const lexed = lexUnits(this.units, this.lexicon)
    return { lexed, digits: this.digits, steps: this.steps }
  }

  private syllableStart = 0

  /** Whether the syllable round `at` is a trigger, alone or with the one before it. */
  private isTrigger(at: number): boolean {
    const { text } = this
    this.steps++
    let start = at
    while (start > 0 && kindOf(text.charCodeAt(start - 1)) === isLetter) start--
    this.syllableStart = start
    const number = this.syllableFrom(start)
    const role = this.triggers.syllables[number]
    if (role !== 2) return role === 1
    const before = blanksStart(text, start, 0)
    if (before === 0 || kindOf(text.charCodeAt(before - 1)) !== isLetter) return false
    let first = before
    while (first > 0 && kindOf(text.charCodeAt(first - 1)) === isLetter) first--
    return this.triggers.pairs.has(this.syllableFrom(first) * 0x10000 + number)
  }

  private syllableFrom(start: number): number {
    const { text } = this
    let end = start
    let hash = 0
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (kindOf(code) !== isLetter) break
      hash = stepHash(hash, code)
    }
    return this.table.at(text, start, end, hash).number
  }

  /** Opens a window for the trigger at `start`, or goes on with the last one; returns where the search goes on. */
  private window(start: number): number {
    const { units, digits } = this
    const floor = units.count === 0 ? 0 : units.at
    const left = this.leftEdge(start, floor)
    while (digits.length > 0 && digits[digits.length - 1]! > left) digits.length -= 2
    if (left > floor || units.count === 0) units.jump(left)
    while (units.at <= start && units.advance());
    this.note(units.count - 1)
    this.last = units.count - 1
    this.mark = -1
    this.limit = never
    this.read()
    return units.at
  }

  /** Reads on until nothing more can belong to the last trigger. */
  private read(): void {
    const { units } = this
    for (let before = units.count; units.advance(); before = units.count) {
      for (let at = before; at < units.count; at++) this.note(at)
      const newest = units.count - 1
      if (newest === this.last) continue
      const { mark } = this
      if (newest >= this.limit) return
      if (newest - this.last >= (mark < 0 ? reach.most : reach.afterMark)) return
    }
  }

  /** Takes notice of a unit that was read. */
  private note(at: number): void {
    const { units } = this
    this.steps++
    const kind = units.kinds[at]
    if (kind === unitKind.letters) {
      const role = this.triggers.syllables[units.syllables[at]!.number]
      if (role === 1 || (role === 2 && this.pairedAt(at))) this.trigger(at)
    } else if (kind === unitKind.digits) {
      if (mayDate(this.text, units.starts[at]!, units.ends[at]!)) this.trigger(at)
    } else if (kind === unitKind.mark) this.noteMark(at, this.text.charCodeAt(units.starts[at]!))
    if (units.gaps[at] === 3 && at > this.last) this.limit = Math.min(this.limit, at + reach.afterSentence)
  }

  private pairedAt(at: number): boolean {
    const { units } = this
    const before = at > 0 && units.kinds[at - 1] === unitKind.letters ? units.syllables[at - 1]!.number : 0
    return this.triggers.pairs.has(before * 0x10000 + units.syllables[at]!.number)
  }

  private trigger(at: number): void {
    this.last = at
    this.mark = -1
    this.limit = never
  }

  private noteMark(at: number, code: number): void {
    if (this.mark < 0 && restMarks.has(code)) this.mark = at
    if (code === 46 || code === 58) this.limit = Math.min(this.limit, at + reach.afterSentence)
    else if (code === 59) this.limit = Math.min(this.limit, at + reach.afterSemicolon)
  }

  /**
   * Where the words before a trigger begin that may be part of its expression: marks, digits and syllables of the
   * lexicon, and the one word before them that rows look back at. Not before `floor`.
   */
  private leftEdge(from: number, floor: number): number {
    const { text } = this
    let edge = from
    for (;;) {
      const end = blanksStart(text, edge, floor)
      if (end === floor) return floor
      this.steps++
      const kind = kindOf(text.charCodeAt(end - 1))
      if (kind === isMark) {
        edge = end - 1
        continue
      }
      let start = end
      let digits = false
      let hash = 0
      for (; start > floor; start--) {
        const each = kindOf(text.charCodeAt(start - 1))
        if (each === isDigit) digits = true
        else if (each !== isLetter) break
      }
      edge = start
      if (digits) continue
      for (let at = start; at < end; at++) hash = stepHash(hash, text.charCodeAt(at))
      if (this.table.at(text, start, end, hash).number === 0) return edge
    }
  }
}

const restMarks = new Set(Array.from(',;.:()"|/!?', (sign) => sign.charCodeAt(0)))

function blanksStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor) {
    const kind = kindOf(text.charCodeAt(start - 1))
    if (kind === isLetter || kind === isDigit || kind === isMark) break
    start--
  }
  return start
}
