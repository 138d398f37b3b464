import { cascade, lex, normalize, type Claimed, type Item, type Normalized } from '@commune-plan/vietnamese'
import type { Certainty, Span } from '@commune-plan/model'
import type { CitationDiagnostic, CitationMeaning, CitationReading, CitationScan } from './citation.js'
import { citationGrammars } from './grammar/grammars.js'
import { citationLexicon } from './grammar/words.js'
import type { CiteValue } from './grammar/cite-value.js'
import { settleCitation } from './settle-citation.js'

/** What a scan may leave out. */
export interface CitationScanOptions {
  /** Stretches of the text that another reader owns. */
  readonly claimed?: readonly Span[]
}

/**
 * Reads every citation of a text: documents by number and symbol, by popular name, by title, by issuer, and references
 * of the document to itself and its annexes. Wrong punctuation is mended and named, never hidden.
 *
 * @param text a sentence, a cell or a whole document; nothing makes it throw
 * @param options stretches to leave out
 * @returns readings with spans into `text`, what looks like a symbol and was not read, and the steps it took
 */
export function scanCitations(text: string, options: CitationScanOptions = {}): CitationScan {
  const normalized = normalize(text)
  const lexed = lex(softBreaks(normalized.text), citationLexicon)
  const claimed: Claimed[] = (options.claimed ?? [])
    .map((span) => normalized.fromInput(span))
    .filter(({ start, end }) => end > start)
  const { items, steps } = cascade(lexed, citationGrammars, claimed)
  const readings: CitationReading[] = []
  let earlier: CitationMeaning | null = null
  items.forEach((item, at) => {
    if (!item.classes.includes('cite') || isCaption(items, at) || isCut(items, at)) return
    const shared: CitationMeaning | null = continues(items, at) ? earlier : null
    const { meaning, diagnostics } = settleCitation(item, shared)
    earlier = meaning
    readings.push(reading(normalized, item, meaning, diagnostics))
    for (const further of sharedNumbers(items, at)) {
      const also: CitationMeaning = { ...meaning, number: normalized.text.slice(further.start, further.end) }
      readings.push(reading(normalized, { ...further, rule: item.rule }, also, []))
    }
  })
  return { readings, unread: unread(normalized, items), steps }
}

/** A symbol that a page break cuts goes on behind it: "204-", "QĐ/TW". Offsets stay. */
function softBreaks(text: string): string {
  return text.replace(/(?<=\d[-/][ ]?)\s*\n\s*(?=\p{Lu})/gu, (blanks) => ' '.repeat(blanks.length))
}

/** "Nghị quyết số 35/…": a symbol that was not understood, not a bare number. */
function isCut(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    (items[at]!.value as CiteValue).form === 'short' &&
    next?.gap === 0 &&
    (next.classes[0] === '/' || next.classes[0] === '-')
  )
}

/** An annex's own heading, alone on its line, is no reference to it. */
function isCaption(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  const next = items[at + 1]
  const ownLine = (item.gap === 3 || items[at - 1]?.classes[0] === '#') && (next === undefined || next.gap >= 2)
  return ownLine && items.length > 1 && (item.value as CiteValue).form === 'internal'
}

/** "các Nghị quyết 57, 59, 66 và 68": the numbers that share the type word. */
function sharedNumbers(items: readonly Item[], at: number): Item[] {
  const plural = items[at - 1]?.classes.includes('plural') === true
  const found: Item[] = []
  if (!plural || (items[at]!.value as CiteValue).form !== 'short') return found
  for (let next = at + 1; found.length < 20; next += 2) {
    const [joint, number] = [items[next], items[next + 1]]
    const joins = joint !== undefined && (joint.classes[0] === ',' || joint.classes.includes('and'))
    if (!joins || number === undefined || number.gap === 3 || !number.classes.includes('n2')) break
    found.push(number)
  }
  return found
}

/** Whether the item goes on a list that a citation just before it began. */
function continues(items: readonly Item[], at: number): boolean {
  const joint = items[at - 1]
  if (joint === undefined || !(joint.classes[0] === ',' || joint.classes[0] === ';' || joint.classes.includes('and')))
    return false
  return items[at - 2]?.classes.includes('cite') === true
}

function reading(
  text: Normalized,
  item: Item,
  meaning: CitationMeaning,
  found: readonly CitationDiagnostic[],
): CitationReading {
  const span = text.toInput(item)
  const parts = item.parts.map(({ role, start, end }) => {
    const place = text.toInput({ start, end })
    return { role, span: place, written: text.input.slice(place.start, place.end) }
  })
  const diagnostics = [...found, ...codePoints(text, span)]
  const mended = diagnostics.some(
    ({ code }) => code !== 'symbol-spacing' && code !== 'dash-variant' && code !== 'date-conflict',
  )
  const certainty: Certainty = diagnostics.some(({ code }) => code === 'date-short-year')
    ? 'ambiguous'
    : mended
      ? 'repaired'
      : 'stated'
  return {
    meaning,
    span,
    written: text.input.slice(span.start, span.end),
    parts,
    rule: item.rule ?? '',
    certainty,
    diagnostics,
  }
}

function codePoints(text: Normalized, span: Span): CitationDiagnostic[] {
  const wrong = text.repairs
    .filter(({ range }) => range.start >= span.start && range.end <= span.end)
    .map(({ written, taken }): CitationDiagnostic => ({ code: 'homoglyph', written, taken }))
  const dash = /\d\s*([\u2010-\u2015\u2212])\s*\p{Lu}/u.exec(text.input.slice(span.start, span.end))
  return dash === null ? wrong : [...wrong, { code: 'dash-variant', written: dash[1]!, taken: '-' }]
}

function unread(text: Normalized, items: readonly Item[]): CitationScan['unread'] {
  return items
    .filter((item) => ['symbol', 'codeless', 'blanksymbol', 'bareref'].includes(item.classes[0]!))
    .map((item) => {
      const span = text.toInput(item)
      return { span, written: text.input.slice(span.start, span.end) }
    })
}
