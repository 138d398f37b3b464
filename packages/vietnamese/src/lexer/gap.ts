import { characterKind, kindOf } from './character-kind.js'
import type { Gap } from './token.js'

/**
 * What the blanks from `start` to `end` part. A line break is soft unless a list marker follows; a blank line is, only
 * where the text plainly goes on.
 */
export function gapOf(text: string, start: number, end: number): Gap {
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
