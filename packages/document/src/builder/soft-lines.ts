import { allCapitals, continues } from '../text/continuation.js'
import { markerOf } from '../text/marker.js'

/** A stretch of a paragraph. */
export interface SoftLine {
  readonly start: number
  readonly end: number
}

/**
 * The paragraphs that line feeds inside one paragraph make: people part items and whole pages by soft breaks. A line goes
 * on with the one before it where running text would, as in a text file.
 *
 * @param text with line feeds as soft breaks
 */
export function softLines(text: string): readonly SoftLine[] {
  if (!text.includes('\n')) return [{ start: 0, end: text.length }]
  const found: { start: number; end: number }[] = []
  let blank = false
  let open = 0
  let last = ''
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end).trim()
    const before = found.at(-1)
    if (line === '') blank = true
    else {
      const joins = before !== undefined && !blank && goesOn(last, open, line)
      if (joins) before.end = end
      else found.push({ start, end })
      open = Math.max(0, (joins ? open : 0) + bracketsIn(line))
      last = line
      blank = false
    }
    start = end + 1
  }
  return found
}

function goesOn(last: string, open: number, line: string): boolean {
  if (markerOf(line) !== null) return false
  const tail = last.slice(-80)
  return continues({ tail, open, capitals: allCapitals(last), lastLength: last.length }, line, false, 0)
}

function bracketsIn(line: string): number {
  let open = 0
  for (const sign of line) open += sign === '(' ? 1 : sign === ')' ? -1 : 0
  return open
}
