import { characterKind, kindOf } from './character-kind.js'
import type { Gap } from './token.js'

/** What a unit is before words are formed. */
export const unitKind = { letters: 0, digits: 1, mixed: 2, mark: 3, fill: 4 } as const

/** Runs of letters and digits, and marks (dots and lines to be filled in are one mark), as parallel arrays. */
export interface RawUnits {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Values of {@link unitKind}. */
  readonly kinds: Uint8Array
  /** Values of {@link Gap}. */
  readonly gaps: Uint8Array
}

/**
 * Splits a text into units; every character but blanks lies in exactly one.
 *
 * @param text text in NFC
 * @param explained whether a run of letters and digits is to stay whole ("5G", "2O26"); others are parted ("năm2026")
 */
export function rawUnits(text: string, explained: (written: string) => boolean, from = 0, to = text.length): RawUnits {
  const scan = new Scanner(text, explained, from, to)
  scan.run()
  return scan
}

interface Room {
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly gaps: Uint8Array
}

function roomFor(most: number): Room {
  return {
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    kinds: new Uint8Array(most),
    gaps: new Uint8Array(most),
  }
}

/** Short texts share one room: the units are read before the next text is split. */
const kept = 4096
const scratch = roomFor(kept)

class Scanner implements RawUnits {
  count = 0
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  readonly gaps: Uint8Array

  constructor(
    private readonly text: string,
    private readonly explained: (written: string) => boolean,
    private readonly from: number,
    private readonly to: number,
  ) {
    const most = to - from
    const room = most <= kept ? scratch : roomFor(most)
    this.starts = room.starts
    this.ends = room.ends
    this.kinds = room.kinds
    this.gaps = room.gaps
  }

  run(): void {
    const { text, to: length } = this
    let gap = 3
    for (let at = this.from; at < length;) {
      const kind = kindOf(text.charCodeAt(at))
      if (kind === characterKind.letter || kind === characterKind.digit) {
        at = this.word(at, gap)
        gap = 0
      } else if (kind === characterKind.mark) {
        at = this.mark(at, gap)
        gap = 0
      } else if (kind === characterKind.nothing) {
        at++
      } else {
        const end = blankEnd(text, at)
        const found = this.count === 0 ? 3 : gapOf(text, at, end)
        if (found > gap) gap = found
        at = end
      }
    }
  }

  private add(kind: number, start: number, end: number, gap: number): number {
    const at = this.count++
    this.starts[at] = start
    this.ends[at] = end
    this.kinds[at] = kind
    this.gaps[at] = gap
    return end
  }

  private word(start: number, gap: number): number {
    const { text, to: length } = this
    let end = start
    let letters = false
    let digits = false
    for (; end < length; end++) {
      const kind = kindOf(text.charCodeAt(end))
      if (kind === characterKind.letter) letters = true
      else if (kind === characterKind.digit) digits = true
      else break
    }
    if (letters && digits) this.mixed(start, end, gap)
    else this.add(letters ? unitKind.letters : unitKind.digits, start, end, gap)
    return end
  }

  private mixed(start: number, end: number, gap: number): void {
    const written = this.text.slice(start, end)
    if (this.explained(written)) {
      this.add(unitKind.mixed, start, end, gap)
      return
    }
    const slip = /^(\D{2,})(\d[\dOolI]*)$/u.exec(written)
    const runs = slip === null ? (written.match(/\d+|\D+/gu) ?? []) : [slip[1]!, slip[2]!]
    let at = start
    for (const run of runs) {
      const kind = /^\d+$/u.test(run) ? unitKind.digits : /^\d/u.test(run) ? unitKind.mixed : unitKind.letters
      this.add(kind, at, at + run.length, at === start ? gap : 0)
      at += run.length
    }
  }

  private mark(start: number, gap: number): number {
    const { text } = this
    const sign = text[start]!
    let end = start + 1
    if (sign !== '.' && sign !== '_' && sign !== '…') return this.add(unitKind.mark, start, end, gap)
    while (text[end] === sign || (sign !== '_' && (text[end] === '.' || text[end] === '…'))) end++
    const behindDigit = start > 0 && kindOf(text.charCodeAt(start - 1)) === characterKind.digit
    const fill = sign === '…' || end - start >= 3 || (end - start === 2 && (sign === '_' || !behindDigit))
    return fill ? this.add(unitKind.fill, start, end, gap) : this.add(unitKind.mark, start, start + 1, gap)
  }
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

/** A line break is soft unless a list marker follows; a blank line is, only where the text plainly goes on. */
function gapOf(text: string, start: number, end: number): Gap {
  let breaks = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) continue
    if (code === 9) return 3
    if (kindOf(code) === characterKind.lineBreak && !(code === 10 && text.charCodeAt(at - 1) === 13)) breaks++
  }
  if (breaks === 0) return 1
  if (end >= text.length || beginsItem(text, end)) return 3
  if (breaks === 1) return 2
  const code = text.charCodeAt(end)
  const kind = kindOf(code)
  if (kind === characterKind.digit || text[end] === '/') return 2
  return kind === characterKind.letter && text[end] === text[end]!.toLowerCase() ? 2 : 3
}

const item =
  /^(?:[-+*•–▪◦]\s|\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s|\d{1,3}(?:\.\d{1,3}){1,4}\s|\p{L}[.)]\s|[IVX]{1,5}[.)]\s|\|)/u

function beginsItem(text: string, at: number): boolean {
  return item.test(text.slice(at, at + 24))
}
