import type { TextLine } from './lines.js'

const edge = 0.1
const pageNumber = /^(?:(?:trang|page)\s+)?[-–—]?\s*\d{1,4}\s*(?:[/]\s*\d{1,4}\s*)?[-–—]?$/iu

/**
 * Tells the lines that a page carries beside its text: page numbers, and lines that stand at the same edge of three or
 * more pages.
 */
export function runningLines(
  pages: readonly { readonly lines: readonly TextLine[]; readonly height: number }[],
): (line: TextLine, height: number) => boolean {
  const seen = new Map<string, number>()
  for (const { lines, height } of pages) {
    for (const key of new Set(lines.filter((line) => atEdge(line, height)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return (line, height) => atEdge(line, height) && (pageNumber.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= 3)
}

function atEdge({ top, height }: TextLine, page: number): boolean {
  return top + height < page * edge || top > page * (1 - edge)
}

/** The same line with another page number is the same line. */
function keyOf({ text, top }: TextLine): string {
  return `${Math.round(top / 12)} ${text.replace(/\d+/gu, '0')}`
}
