import { timeLexiconEntries } from '../lexicon/entries.js'
import { buildAnchors, pairSlotOf, slotOf, stepHash } from './time-anchors.js'

/** Stretches worth reading, as pairs of offsets, and the runs of digits outside them. */
export interface TimeRegions {
  readonly regions: readonly (readonly [number, number])[]
  readonly digits: readonly (readonly [number, number])[]
  readonly steps: number
}

const { single, pair } = buildAnchors(timeLexiconEntries)
const lower = new Uint16Array(0x10000)
/** 1 letter, 2 digit, 3 blank, 4 line break, 5 anything else. */
const kinds = new Uint8Array(0x10000)

function learn(code: number): number {
  const sign = String.fromCharCode(code)
  const folded = sign.toLowerCase()
  lower[code] = folded.length === 1 ? folded.charCodeAt(0) : code
  kinds[code] = /^[\p{L}\p{M}\u00a8]$/u.test(sign)
    ? 1
    : /^[0-9]$/u.test(sign)
      ? 2
      : sign === '\n' || sign === '\r'
        ? 4
        : /^\s$/u.test(sign)
          ? 3
          : 5
  return kinds[code]
}

/** The kind of a code unit, worked out when it is first met. */
function kindOf(code: number): number {
  return kinds[code] === 0 ? learn(code) : kinds[code]!
}

/**
 * Finds the sentences that may hold an expression of time: those with a syllable or a shape of digits that every such
 * expression has. One pass over the text; sentences end with a full stop before a blank, and where a new paragraph begins.
 * No row of the grammar reaches over such an end.
 */
export function timeRegions(text: string): TimeRegions {
  return new RegionFinder(text).run()
}

class RegionFinder {
  private readonly regions: [number, number][] = []
  private readonly digits: (readonly [number, number])[] = []
  private pending: number[] = []
  private start = 0
  private found = false
  private steps = 0

  constructor(private readonly text: string) {}

  run(): TimeRegions {
    const { text } = this
    const { length } = text
    let previous = 0
    for (let at = 0; at < length;) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      if (kind === 1) {
        let hash = 0
        let end = at
        for (; end < length; end++) {
          const letter = text.charCodeAt(end)
          if (kindOf(letter) !== 1) break
          hash = stepHash(hash, lower[letter]!)
        }
        this.steps++
        if (single[slotOf(hash)] === 1 || pair[pairSlotOf(previous, hash)] === 1) this.found = true
        previous = hash
        at = end
      } else if (kind === 2) at = this.number(at)
      else if (kind === 3) at++
      else if (kind === 4) at = this.lineBreak(at)
      else {
        if (code === 46 && this.endsSentence(at)) this.close(at + 1)
        else if (code !== 45 && code !== 34) previous = 0
        at++
      }
    }
    this.close(length)
    return { regions: this.regions, digits: this.digits, steps: this.steps }
  }

  private number(start: number): number {
    const { text } = this
    let end = start + 1
    while (end < text.length && kindOf(text.charCodeAt(end)) === 2) end++
    this.pending.push(start, end)
    this.steps++
    if (!this.found)
      this.found =
        end - start === 4 ? yearLike(text.charCodeAt(start), text.charCodeAt(start + 1)) : this.joined(start, end)
    return end
  }

  /** "30/6", "07:36", "17h": a mark or letter glued to the digits; "Chiều 22.8": a part of the day before them. */
  private joined(start: number, end: number): boolean {
    const next = this.text.charCodeAt(end)
    if (next === 47 || next === 58 || next === 104 || next === 72 || next === 79 || next === 111 || next === 108)
      return true
    return next === 46 && /(?:sáng|trưa|chiều|tối|đêm)\s+$/iu.test(this.text.slice(Math.max(0, start - 8), start))
  }

  private endsSentence(at: number): boolean {
    const { text } = this
    if (text.charCodeAt(at - 1) === 46) return false
    const next = text.charCodeAt(at + 1)
    return next === 32 || next === 10 || next === 13
  }

  /** A blank line before a capital letter or a mark begins something new. */
  private lineBreak(at: number): number {
    const { text } = this
    let end = at
    let breaks = 0
    while (end < text.length) {
      const code = text.charCodeAt(end)
      const kind = kindOf(code)
      if (kind === 4) breaks++
      else if (kind !== 3) break
      end++
    }
    const code = text.charCodeAt(end)
    if (breaks > 1 && end < text.length && kindOf(code) === 1 && lower[code] !== code) this.close(end)
    return end
  }

  private close(end: number): void {
    if (this.found) {
      const last = this.regions.at(-1)
      if (last?.[1] === this.start) last[1] = end
      else this.regions.push([this.start, end])
    } else
      for (let at = 0; at < this.pending.length; at += 2) this.digits.push([this.pending[at]!, this.pending[at + 1]!])
    this.pending = []
    this.start = end
    this.found = false
  }
}

/** Whether four digits begin like a year of the 20th to 22nd century. */
function yearLike(first: number, second: number): boolean {
  return (first === 49 && second === 57) || (first === 50 && (second === 48 || second === 49))
}
