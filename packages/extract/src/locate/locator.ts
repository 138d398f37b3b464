import type { Located, OffsetRuns, Place, SourceDocument, Span } from '@commune-plan/model'

/** Anything with shown text and a place in the source: a text block or a cell. */
export interface Placed {
  readonly text: string
  readonly span: Span
  readonly place: Place
  readonly offsets?: OffsetRuns
}

/** Tells where a stretch of shown text stands in the document. */
export class Locator {
  private readonly starts: Int32Array

  constructor(private readonly document: SourceDocument) {
    const { text } = document
    let lines = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
    this.starts = new Int32Array(lines)
    let line = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts[line++] = at + 1
  }

  /**
   * @param placed block or cell
   * @param from offset in its shown text
   * @param to offset behind the end in its shown text; to its end unless given
   */
  locate(placed: Placed, from = 0, to = placed.text.length): Located {
    const span = spanOf(placed, from, to)
    const line = this.lineAt(span.start)
    const place = placed.place.line === undefined ? placed.place : { ...placed.place, line }
    return { line, span, place }
  }

  /** 1-based line of an offset in the document's text. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.starts.length
    while (low + 1 < high) {
      const middle = (low + high) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  /** The words of a span as written. */
  written(span: Span): string {
    return this.document.text.slice(span.start, span.end)
  }
}

/** The span of a stretch of shown text. */
export function spanOf(placed: Placed, from: number, to: number): Span {
  if (from >= to) {
    const at = Math.min(sourceOffset(placed, from), placed.span.end)
    return { start: at, end: at }
  }
  const start = sourceOffset(placed, from)
  const end = to >= placed.text.length ? placed.span.end : sourceOffset(placed, to - 1) + 1
  return { start, end: Math.max(start, end) }
}

function sourceOffset(placed: Placed, shown: number): number {
  const { offsets } = placed
  if (offsets === undefined) return placed.span.start + shown
  let low = 0
  let high = offsets.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]![0] <= shown) low = middle
    else high = middle
  }
  const run = offsets[low]
  return run === undefined ? placed.span.start : run[1] + (shown - run[0])
}
