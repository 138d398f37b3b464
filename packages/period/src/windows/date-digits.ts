import { characterKind, kindOf } from '@commune-plan/vietnamese'

/** Where the run of digits that begins at `start` ends. */
export function digitsEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === characterKind.digit) end++
  return end
}

/**
 * Whether a run of digits looks like a year, or goes on as a date or a time of day does ("30/6", "07:36", "17h", "22.8"),
 * or has letters beside it that may be digits ("2O26") or a head ("Q3").
 */
export function mayDate(text: string, start: number, end: number): boolean {
  if (end - start === 4 && yearLike(text.charCodeAt(start), text.charCodeAt(start + 1))) return true
  if (isLetter(text, end) || isLetter(text, start - 1)) return true
  const next = afterBlanks(text, end)
  const code = text.charCodeAt(next)
  if (code === 47 || (code === 58 && next === end)) return true
  const goesOn = (code === 45 || code === 46) && end - start <= 2
  return goesOn && kindOf(text.charCodeAt(afterBlanks(text, next + 1))) === characterKind.digit
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === characterKind.letter
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32) at++
  return at
}

/** Whether four digits begin like a year of the 20th to 22nd century. */
function yearLike(first: number, second: number): boolean {
  return (first === 49 && second === 57) || (first === 50 && (second === 48 || second === 49))
}
