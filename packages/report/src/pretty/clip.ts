import { cleanLine } from '../escape/clean-text.js'

/** A quote short enough for a terminal: cut at a word, with `…` where something was left out. */
export function clip(text: string, length = 220): string {
  const line = cleanLine(text)
  if (line.length <= length) return line
  const cut = line.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`
}
