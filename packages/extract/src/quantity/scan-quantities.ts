import { cascade, lex, normalize, type Claimed, type Normalized } from '@commune-plan/vietnamese'
import type { Certainty, Span } from '@commune-plan/model'
import { quantityGrammars, quantityLexicon } from './grammar/grammars.js'
import type { QuantityReading, QuantityScan, ReadingRemark } from './quantity.js'
import { refine, type Refined } from './refine.js'
import { remarksOf } from './remarks.js'

/** What a scan may leave out. */
export interface QuantityScanOptions {
  /** Stretches of the text that another reader owns (citations, with their numbers and dates). */
  readonly claimed?: readonly Span[]
}

/**
 * Reads every quantity of a text: levels with comparator and unit, changes, ranks, grades, directions.
 *
 * @param text a sentence, a cell or a whole document; nothing makes it throw
 * @param options stretches to leave out
 * @returns readings with spans into `text`, the numbers that nobody claimed, and the steps it took
 */
export function scanQuantities(text: string, options: QuantityScanOptions = {}): QuantityScan {
  const { normalized, items, steps } = readItems(text, options)
  const readings = items.flatMap((item) => (item.meaning === null ? [] : [reading(normalized, item)]))
  return { readings, unread: unread(normalized, items), steps }
}

/** A text as items in order, those that are quantities with their meaning. Offsets are of the normalised text. */
export function readItems(
  text: string,
  options: QuantityScanOptions = {},
): { readonly normalized: Normalized; readonly items: readonly Refined[]; readonly steps: number } {
  const normalized = normalize(text)
  const lexed = lex(cellMarks(normalized.text), quantityLexicon)
  const claimed: Claimed[] = (options.claimed ?? [])
    .map((span) => normalized.fromInput(span))
    .filter(({ start, end }) => end > start)
  const matched = cascade(lexed, quantityGrammars, claimed)
  const { items, steps } = refine(matched.items)
  return { normalized, items, steps: matched.steps + steps }
}

/** A tab, and a border with the line feeds round it, part cells; `¦` stands for both. Offsets stay. */
function cellMarks(text: string): string {
  return text.replace(/[\t|]/gu, '¦').replace(/\n(?=[ ]*¦)/gu, ' ')
}

function reading(text: Normalized, { item, meaning, assumed, ambiguity }: Refined): QuantityReading {
  const span = text.toInput(item)
  const parts = item.parts.map(({ role, start, end }) => {
    const place = text.toInput({ start, end })
    return { role, span: place, written: text.input.slice(place.start, place.end) }
  })
  const remarks = remarksOf(text, item, meaning!, { assumed, ambiguity })
  return {
    meaning: meaning!,
    span,
    written: text.input.slice(span.start, span.end),
    parts,
    rule: item.rule ?? 'refined',
    certainty: certaintyOf(remarks),
    remarks,
  }
}

function certaintyOf(remarks: readonly ReadingRemark[]): Certainty {
  const codes = new Set(remarks.map((remark) => remark.code))
  if (codes.has('number-ambiguous')) return 'ambiguous'
  if (codes.has('unit-assumed')) return 'assumed'
  return codes.has('ocr') || codes.has('code-point') ? 'repaired' : 'stated'
}

function unread(text: Normalized, items: readonly Refined[]): QuantityScan['unread'] {
  return items
    .filter(
      ({ item, meaning }, at) =>
        meaning === null && item.classes.some((name) => bareNumbers.has(name)) && !numbers(items, at),
    )
    .map(({ item }) => {
      const span = text.toInput(item)
      return { span, written: text.input.slice(span.start, span.end) }
    })
}

const bareNumbers = new Set(['num', 'span', 'fraction', 'timesamount'])

/** Whether a number only numbers an item: "2.", "3)", "(1)", or alone in a cell. */
function numbers(items: readonly Refined[], at: number): boolean {
  const { item } = items[at]!
  const next = items[at + 1]?.item
  const before = items[at - 1]?.item
  const closes = next?.gap === 0 && (next.classes[0] === '.' || next.classes[0] === ')')
  const opens =
    item.gap === 3 ||
    (item.gap === 2 && (closes || next?.classes[0] === '¦')) ||
    before?.classes[0] === '¦' ||
    (before?.classes[0] === '(' && item.gap === 0) ||
    (before?.classes[0] === '#' && item.gap === 1)
  return (
    opens &&
    (closes ||
      next?.classes[0] === '¦' ||
      (item.gap === 3 && item.classes.includes('num') && next !== undefined && next.gap > 0))
  )
}
