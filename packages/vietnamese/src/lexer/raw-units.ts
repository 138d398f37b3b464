import { characterKind, kindOf } from './character-kind.js'
import type { Gap } from './token.js'

/** A run of letters and digits, or one mark (dots and lines to be filled in are one mark), before words are formed. */
export interface RawUnit {
  readonly kind: 'letters' | 'digits' | 'mixed' | 'mark' | 'fill'
  readonly start: number
  readonly end: number
  readonly gap: Gap
}

/** Splits a text into units; every character but blanks lies in exactly one. */
export function rawUnits(text: string): RawUnit[] {
  const units: RawUnit[] = []
  const length = text.length
  let at = 0
  let gap: Gap = 3
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === characterKind.nothing) {
      at++
    } else if (kind === characterKind.blank || kind === characterKind.lineBreak) {
      const end = blankEnd(text, at)
      gap = larger(gap, units.length === 0 ? 3 : gapOf(text, at, end))
      at = end
    } else {
      const unit = kind === characterKind.mark ? markUnit(text, at, gap) : wordUnit(text, at, gap)
      units.push(unit)
      at = unit.end
      gap = 0
    }
  }
  return units
}

function larger(a: Gap, b: Gap): Gap {
  return a > b ? a : b
}

function blankEnd(text: string, from: number): number {
  let end = from
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

function wordUnit(text: string, start: number, gap: Gap): RawUnit {
  let end = start
  let letters = false
  let digits = false
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end))
    if (kind === characterKind.letter) letters = true
    else if (kind === characterKind.digit) digits = true
    else break
    end++
  }
  return { kind: letters ? (digits ? 'mixed' : 'letters') : 'digits', start, end, gap }
}

function markUnit(text: string, start: number, gap: Gap): RawUnit {
  const sign = text[start]!
  let end = start + 1
  if (sign !== '.' && sign !== '_' && sign !== '…') return { kind: 'mark', start, end, gap }
  while (text[end] === sign || (sign !== '_' && (text[end] === '.' || text[end] === '…'))) end++
  const pair = end - start === 2 && (start === 0 || kindOf(text.charCodeAt(start - 1)) !== characterKind.digit)
  const fill = sign === '…' || end - start >= 3 || (end - start === 2 && sign === '_') || pair
  return fill ? { kind: 'fill', start, end, gap } : { kind: 'mark', start, end: start + 1, gap }
}
