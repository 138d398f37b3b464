import type { Place, Plan, Span } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'

interface Placed {
  readonly span: Span
  readonly place?: Place
}

/** The smallest passage, target or task of the plan that covers a span and says where it stands. */
function placeOf(plan: Plan, span: Span): Place | undefined {
  let best: Placed | undefined
  for (const candidate of [...plan.passages, ...plan.targets, ...plan.tasks] as readonly Placed[]) {
    if (candidate.place === undefined || candidate.span.start > span.start || candidate.span.end < span.end) continue
    if (best === undefined || candidate.span.end - candidate.span.start < best.span.end - best.span.start)
      best = candidate
  }
  return best?.place
}

/**
 * Where something stands, as a person finds it: sheet and cell of a workbook, page of a PDF, paragraph of a Word file,
 * else the line of the text; `toàn văn bản` where it concerns the whole.
 */
export function describePlace(plan: Plan, line: number, span: Span | null, lang: Language): string {
  const words = wordsOf(lang)
  if (line < 1) return words.wholePlan
  const place = span === null ? undefined : placeOf(plan, span)
  if (place?.sheet !== undefined) return place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`
  const parts: string[] = []
  if (place?.page !== undefined) parts.push(words.page(place.page))
  if (place?.table !== undefined) parts.push(words.tableCell(place.table, place.row ?? 1))
  else if (place?.paragraph !== undefined) parts.push(words.paragraph(place.paragraph))
  else parts.push(words.line(place?.page === undefined ? line : (place.line ?? line)))
  return parts.join(', ')
}
