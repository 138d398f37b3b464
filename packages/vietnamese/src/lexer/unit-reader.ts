import { characterKind, kindOf } from './character-kind.js'
import { gapOf } from './gap.js'
import type { Lexicon } from './lexicon.js'
import { stepHash, SyllableTable, type Syllable } from './syllables.js'

/** What a unit is before words are formed. */
export const unitKind = { letters: 0, digits: 1, mark: 2, fill: 3 } as const

/**
 * Reads a text unit by unit: runs of letters, runs of digits, marks (dots and lines to be filled in are one mark).
 * Every character but blanks lies in exactly one unit. A run of letters and digits stays whole where a word of the
 * lexicon or a slip explains it ("5G", "2O26"); others are parted ("năm2026"). The columns are used again by the next
 * reader.
 */
export class UnitReader {
  count = 0
  starts = columns.starts
  ends = columns.ends
  /** Values of {@link unitKind}. */
  kinds = columns.kinds
  /** Values of `Gap`. */
  gaps = columns.gaps
  /** Syllables of the units that are letters. */
  readonly syllables = columns.syllables
  /** Where reading goes on. */
  at: number
  private gap = 3

  private readonly table: SyllableTable

  constructor(
    readonly text: string,
    lexicon: Lexicon,
    from: number,
    private readonly to: number,
  ) {
    this.table = SyllableTable.of(lexicon)
    this.at = from
  }

  /** Goes on reading at another place; what is read there begins behind a hard break. */
  jump(to: number): void {
    this.at = to
    this.gap = 3
  }

  /** Reads the next units, one but for parted runs; `false` at the end. */
  advance(): boolean {
    const { text, to } = this
    while (this.at < to) {
      const kind = kindOf(text.charCodeAt(this.at))
      if (kind === characterKind.letter || kind === characterKind.digit) {
        this.word(this.at, kind)
        return true
      }
      if (kind === characterKind.mark) {
        this.mark(this.at)
        return true
      }
      if (kind === characterKind.nothing) this.at++
      else {
        this.blanks(this.at)
      }
    }
    return false
  }

  private blanks(start: number): void {
    const { text } = this
    if (text.charCodeAt(start) === 32 && this.gap !== 3) {
      const next = kindOf(text.charCodeAt(start + 1))
      if (next === characterKind.letter || next === characterKind.digit || next === characterKind.mark) {
        if (this.gap === 0) this.gap = 1
        this.at = start + 1
        return
      }
    }
    const end = blankEnd(text, start)
    const found = this.count === 0 ? 3 : gapOf(text, start, end)
    if (found > this.gap) this.gap = found
    this.at = end
  }

  private add(kind: number, start: number, end: number, syllable: Syllable | null): void {
    const at = this.count++
    if (at === this.starts.length) this.grow()
    this.starts[at] = start
    this.ends[at] = end
    this.kinds[at] = kind
    this.gaps[at] = this.gap
    this.syllables[at] = syllable
    this.gap = 0
    this.at = end
  }

  private grow(): void {
    growColumns()
    this.starts = columns.starts
    this.ends = columns.ends
    this.kinds = columns.kinds
    this.gaps = columns.gaps
  }

  private word(start: number, first: number): void {
    const { text, to } = this
    let end = start
    let hash = 0
    let kind = first
    for (let code = text.charCodeAt(start); kind === first; kind = kindOf(code)) {
      hash = stepHash(hash, code)
      end++
      if (end === to) break
      code = text.charCodeAt(end)
    }
    if (end < to && (kind === characterKind.letter || kind === characterKind.digit)) this.mixed(start, end)
    else if (first === characterKind.letter)
      this.add(unitKind.letters, start, end, this.table.at(text, start, end, hash))
    else this.add(unitKind.digits, start, end, null)
  }

  private mixed(start: number, from: number): void {
    const { text, to } = this
    let end = from
    while (end < to) {
      const kind = kindOf(text.charCodeAt(end))
      if (kind !== characterKind.letter && kind !== characterKind.digit) break
      end++
    }
    const written = text.slice(start, end)
    const whole = this.table.of(written)
    if (whole.begins !== null || (whole.own[0] ?? 'caps') !== 'caps') {
      this.add(unitKind.letters, start, end, whole)
      return
    }
    const slip = /^(\D{2,})(\d[\dOolI]*)$/u.exec(written)
    const runs = slip === null ? (written.match(/\d+|\D+/gu) ?? []) : [slip[1]!, slip[2]!]
    let at = start
    for (const run of runs) {
      const digits = /^\d+$/u.test(run)
      this.add(digits ? unitKind.digits : unitKind.letters, at, at + run.length, digits ? null : this.table.of(run))
      at += run.length
    }
  }

  private mark(start: number): void {
    const { text } = this
    const code = text.charCodeAt(start)
    const sign = text[start]!
    let end = start + 1
    if (sign !== '.' && sign !== '_' && sign !== '…') return this.add(unitKind.mark, start, end, null)
    while (text[end] === sign || (sign !== '_' && (text[end] === '.' || text[end] === '…'))) end++
    const behindDigit = start > 0 && kindOf(text.charCodeAt(start - 1)) === characterKind.digit
    const fill = code === 0x2026 || end - start >= 3 || (end - start === 2 && (sign === '_' || !behindDigit))
    if (fill) this.add(unitKind.fill, start, end, null)
    else this.add(unitKind.mark, start, start + 1, null)
  }
}

interface Columns {
  starts: Int32Array
  ends: Int32Array
  kinds: Uint8Array
  gaps: Uint8Array
  readonly syllables: (Syllable | null)[]
}

const columns: Columns = {
  starts: new Int32Array(4096),
  ends: new Int32Array(4096),
  kinds: new Uint8Array(4096),
  gaps: new Uint8Array(4096),
  syllables: [],
}

function growColumns(): void {
  const size = columns.starts.length * 2
  const { starts, ends, kinds, gaps } = columns
  columns.starts = new Int32Array(size)
  columns.starts.set(starts)
  columns.ends = new Int32Array(size)
  columns.ends.set(ends)
  columns.kinds = new Uint8Array(size)
  columns.kinds.set(kinds)
  columns.gaps = new Uint8Array(size)
  columns.gaps.set(gaps)
}

function blankEnd(text: string, from: number): number {
  let end = from + 1
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end))
    if (kind !== characterKind.blank && kind !== characterKind.lineBreak && kind !== characterKind.nothing) break
    end++
  }
  return end
}
