import { citationReadingToJson, quantityReadingToJson, scanCitations, scanQuantities } from '@commune-plan/extract'
import type { Span } from '@commune-plan/model'
import { scanTime, timeReadingToJson, type PlanContext } from '@commune-plan/period'

/** What kind of expression is read. */
export type ExpressionKind = 'period' | 'quantity' | 'citation'

/** One expression as plain JSON: the fields of its kind, with span, certainty and remarks. */
export type ScannedExpression = Readonly<Record<string, unknown>> & {
  readonly kind: ExpressionKind
  readonly span: Span
}

/** What {@link scanText} may be told. */
export interface ScanTextOptions {
  /** Kinds to give; all where left out. */
  readonly kinds?: readonly ExpressionKind[]
  /** Plan year and issue date, by which what a text leaves out is filled in and marked. */
  readonly context?: PlanContext
}

/** What was read in a text, and what looks like a date, number or symbol and was not. */
export interface ScannedText {
  readonly readings: readonly ScannedExpression[]
  readonly unread: readonly { readonly span: Span; readonly written: string }[]
}

/**
 * Reads the expressions of a text: citations first, for they own their numbers and dates; then quantities; then time.
 *
 * @param text any text; nothing makes it throw
 * @param options kinds and context
 */
export function scanText(text: string, options: ScanTextOptions = {}): ScannedText {
  const wanted = new Set<ExpressionKind>(options.kinds ?? ['period', 'quantity', 'citation'])
  const citations = scanCitations(text)
  const cited = citations.readings.map(({ span }) => span)
  const quantities = scanQuantities(text, { claimed: cited })
  const times = scanTime(text, { claimed: cited, cell: true })
  const readings: ScannedExpression[] = [
    ...citations.readings.map((one) => ({ kind: 'citation' as const, ...citationReadingToJson(one), span: one.span })),
    ...quantities.readings.map((one) => ({ kind: 'quantity' as const, ...quantityReadingToJson(one), span: one.span })),
    ...times.readings.map((one) => ({
      kind: 'period' as const,
      ...timeReadingToJson(one, options.context ?? {}),
      span: one.span,
    })),
  ]
  const claimed = readings.map(({ span }) => span).sort(byPlace)
  const unread = [...citations.unread, ...quantities.unread, ...times.unread].sort((a, b) => byPlace(a.span, b.span))
  return {
    readings: readings.filter(({ kind }) => wanted.has(kind)).sort((a, b) => byPlace(a.span, b.span)),
    unread: outside(unread, claimed),
  }
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** Those that touch no claimed stretch, once each; both lists are sorted. */
function outside<T extends { readonly span: Span }>(sorted: readonly T[], claimed: readonly Span[]): T[] {
  let next = 0
  let reach = 0
  let last = -1
  return sorted.filter(({ span }) => {
    for (; next < claimed.length && claimed[next]!.start < span.end; next++) reach = Math.max(reach, claimed[next]!.end)
    const free = reach <= span.start && span.start !== last
    last = span.start
    return free
  })
}
