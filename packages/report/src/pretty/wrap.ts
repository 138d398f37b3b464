import { cleanLine } from '../escape/clean-text.js'
import { displayWidth } from './display-width.js'

/** Cuts a word that is longer than a line. */
function pieces(word: string, room: number): readonly string[] {
  if (displayWidth(word) <= room) return [word]
  const parts: string[] = []
  let part = ''
  for (const sign of word) {
    if (displayWidth(part + sign) > room && part !== '') {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part]
}

/** Lines of at most `width` columns, the first behind `first`, the others behind as many blanks; a prefix of more than half a line runs into the text. */
export function wrap(text: string, width: number, first = ''): readonly string[] {
  if (displayWidth(first) > width / 2) {
    const lead = first.length - first.trimStart().length
    return wrap(`${first.trimStart()}${text}`, width, ' '.repeat(lead))
  }
  const indent = ' '.repeat(displayWidth(first))
  const room = Math.max(12, width - indent.length)
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of cleanLine(text)
    .split(' ')
    .flatMap((entry) => pieces(entry, room))) {
    const size = displayWidth(word)
    if (line !== '' && taken + 1 + size > room) {
      lines.push(line)
      line = ''
      taken = 0
    }
    line = line === '' ? word : `${line} ${word}`
    taken += (taken === 0 ? 0 : 1) + size
  }
  lines.push(line)
  return lines.map((entry, index) => (index === 0 ? first : indent) + entry)
}
