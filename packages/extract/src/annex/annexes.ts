import type { Annex, Located } from '@commune-plan/model'
import { foldText } from '@commune-plan/vietnamese'
import { romanOrdinal } from '../outline/marker-style.js'
import type { Placed } from '../locate/locator.js'
import type { ReadingContext } from '../reading/context.js'
import type { AnnexHead } from './annex-head.js'

/** An annex that is there. */
export interface PresentAnnex {
  readonly head: AnnexHead
  readonly at: Located
  readonly holds: Annex['holds']
}

type Mention = Annex['mentions'][number] & { readonly number: string | null; readonly label: string }

const mention =
  /(?<![\p{L}\p{M}])(?:phụ lục|phụ biểu|biểu)(?:\s+số)?(?:\s+((?:[IVX]{1,5}|\d{1,2}|[A-Z])(?![\p{L}\p{M}\d/.-]*\p{L})))?(?![\p{L}\p{M}])/giu
/** Annexes of other documents. */
const foreign =
  /^[\s,]*(?:(?:ban hành\s+)?kèm theo|của|tại|thuộc|,)?\s*(?:nghị quyết|quyết định|thông tư|nghị định|chỉ thị|công văn|luật|chương trình|đề án|kế hoạch số\s+\d)/iu
const attached = /^[\s,]*(?:ban hành\s+)?(?:đính\s+)?kèm|^[\s)]*(?:này|dưới đây|sau)/iu

/**
 * Joins the annexes that are there with the places where the body points to them. An annex that is pointed to and not
 * there is listed with `at: null`; "Phụ lục 1" and "PHỤ LỤC I" are the same.
 */
export function joinAnnexes(
  present: readonly PresentAnnex[],
  body: readonly Placed[],
  context: ReadingContext,
): Annex[] {
  const mentions = body.flatMap((placed) => mentionsIn(placed, context))
  const numbers = present.map((annex) => numberOf(annex.head.label))
  const taken = new Set<Mention>()
  const joined: Annex[] = present.map(({ head, at, holds }, index) => {
    const own = mentions.filter((found) => {
      const number = numbers[index] ?? null
      const fits = found.number === null ? number === null || present.length === 1 : found.number === number
      const onlyOne = present.length === 1 && number === null && (found.number === '1' || found.number === null)
      return fits || onlyOne
    })
    for (const found of own) taken.add(found)
    return { label: head.label, title: head.title, at, caption: head.caption, holds, mentions: own.map(plain) }
  })
  const missing = new Map<string, Mention[]>()
  for (const found of mentions) {
    if (taken.has(found) || (found.number === null && present.length > 0)) continue
    const key = found.number ?? ''
    missing.set(key, [...(missing.get(key) ?? []), found])
  }
  for (const found of missing.values())
    joined.push({
      label: found[0]!.label,
      title: null,
      at: null,
      caption: null,
      holds: null,
      mentions: found.map(plain),
    })
  return joined
}

function plain({ written, line, span, place }: Mention): Annex['mentions'][number] {
  return { written, line, span, ...(place === undefined ? {} : { place }) }
}

function mentionsIn(placed: Placed, context: ReadingContext): Mention[] {
  const found: Mention[] = []
  for (const match of placed.text.matchAll(mention)) {
    const end = match.index + match[0].length
    const rest = placed.text.slice(end, end + 60)
    const number = match[1] === undefined ? null : normalNumber(match[1])
    if (foreign.test(rest)) continue
    if (number === null && !attached.test(rest)) continue
    const written = match[0].trim()
    found.push({ number, label: written, written, ...context.locator.locate(placed, match.index, end) })
  }
  return found
}

/** "I", "01" and "1" are one number. */
function normalNumber(written: string): string {
  if (/^\d+$/u.test(written)) return String(Number(written))
  if (/^[IVX]+$/iu.test(written)) return String(romanOrdinal(written))
  return written.toUpperCase()
}

function numberOf(label: string | null): string | null {
  const written = /(?:^|\s)([IVX]+|\d{1,2}|[A-Z])$/iu.exec(label ?? '')?.[1]
  return written === undefined || foldText(label ?? '') === foldText(written) ? null : normalNumber(written)
}
