import type { Certainty, Clause, Comparator, Span } from '@commune-plan/model'
import { multiplyDecimals, type Item, type TextRange } from '@commune-plan/vietnamese'
import { scanCitations } from '../citation/scan-citations.js'
import type { Amount, Compare, QuantityMeaning, QuantityUnit } from './quantity.js'
import type { Refined } from './refine.js'
import { readItems } from './scan-quantities.js'
import { strives } from './without-figure.js'
import { subjectOf, subjectOfText } from './subject.js'

/** Cells beside the words of a target, and where their text stands in the document. */
export interface ClauseOptions {
  /** Text of the cell that names the unit: "%". */
  readonly unitCell?: string | null
  /** Text of the cell that gives the value: "90", "≥98", "100%". */
  readonly valueCell?: string | null
  /** Span of the document for a span of `text`; left out: spans are into `text`. */
  readonly spanOf?: (span: Span) => Span
  /** Span of the document for a span of `valueCell`; left out: spans are into `valueCell`. */
  readonly spanOfValue?: (span: Span) => Span
}

/**
 * Reads the thresholds of one stated target.
 *
 * The value and unit cells make the first clause; then every number of the text that is a threshold, in text order. A
 * bare "100%" is `>=` with `implied: true`; with a value cell, a number of the text counts only with a comparator of its
 * own. `strive` holds from phấn đấu to the end of the statement (a full stop or semicolon).
 *
 * @param text the words of one target as shown
 * @returns no clause for a target without a figure
 */
export function readClauses(text: string, options: ClauseOptions = {}): Clause[] {
  const same = (span: Span): Span => span
  const inText = textClauses(text, options.spanOf ?? same)
  const value = options.valueCell ?? ''
  if (value.trim() === '') return inText
  const cell = cellClause(text, value, options.unitCell ?? '', options.spanOfValue ?? same, strivesAnywhere(text))
  return cell === null ? inText : [cell, ...inText.filter((clause) => !clause.implied)]
}

function textClauses(text: string, place: (span: Span) => Span): Clause[] {
  const claimed = scanCitations(text).readings.map(({ span }) => span)
  const { normalized, items } = readItems(text, { claimed })
  const clauses: Clause[] = []
  const shown = (range: TextRange): string => {
    const { start, end } = normalized.toInput(range)
    return normalized.input.slice(start, end).replace(/\s+/gu, ' ')
  }
  const plain = items.map(({ item }) => item)
  let strive = false
  items.forEach((read, at) => {
    if (endsStatement(items, at)) strive = false
    if (striving(items, plain, at)) strive = true
    const figure = thresholdOf(read.meaning)
    if (figure === null) return
    const subject = subjectOf(shown, items, at)
    clauses.push(
      clause(figure, { subject, strive, certainty: certaintyOf(read), span: place(normalized.toInput(read.item)) }),
    )
  })
  return [...clauses.filter(({ unit }) => !rateUnits.has(unit)), ...clauses.filter(({ unit }) => rateUnits.has(unit))]
}

function endsStatement(items: readonly Refined[], at: number): boolean {
  const previous = items[at - 1]?.item
  if (previous === undefined) return false
  const mark = previous.classes[0]
  return mark === ';' || (mark === '.' && items[at]!.item.gap > 0) || items[at]!.item.gap === 3
}

function striving(items: readonly Refined[], plain: readonly Item[], at: number): boolean {
  const read = items[at]!
  if (read.meaning?.intent === 'aspire') return true
  return strives(plain, at)
}

function strivesAnywhere(text: string): boolean {
  const { items } = readItems(text)
  const plain = items.map(({ item }) => item)
  return items.some((_, at) => striving(items, plain, at))
}

/** "90" with "%" in the column of units; "≥98", "100%", "02 mô hình" as they stand. */
function cellClause(
  text: string,
  value: string,
  unit: string,
  place: (span: Span) => Span,
  strive: boolean,
): Clause | null {
  const joined = unit.trim() === '' ? value : `${value} ${lowered(unit.trim())}`
  // A number alone, whatever its column counts; a fraction alone is no level.
  const last = `${value}%`
  for (const candidate of value.includes('/') ? [value, joined] : [value, joined, last]) {
    const { normalized, items } = readItems(candidate)
    const read = items.find((item) => thresholdOf(item.meaning) !== null)
    if (read === undefined || (candidate !== last && read.assumed && unit.trim() !== '')) continue
    const span = normalized.toInput(read.item)
    const inside = { start: span.start, end: Math.min(span.end, value.length) }
    const threshold = thresholdOf(read.meaning)!
    const named =
      candidate === joined || candidate === value
        ? threshold
        : { ...threshold, unit: { code: 'count' as const, noun: unit.trim() } }
    return clause(named, {
      subject: subjectOfText(text),
      strive,
      certainty: certaintyOf(read),
      span: place(inside),
    })
  }
  return null
}

/** "Sản phẩm OCOP" as it stands behind a number: an abbreviation among the words stays. */
function lowered(unit: string): string {
  return unit === unit.toUpperCase() ? unit.toLowerCase() : unit.charAt(0).toLowerCase() + unit.slice(1)
}

interface Threshold extends Amount {
  readonly unit: QuantityUnit
}

/** What of a reading is a threshold; `null` where it is none. */
function thresholdOf(meaning: QuantityMeaning | null): Threshold | null {
  if (meaning === null) return null
  if (meaning.kind === 'level') {
    if (meaning.unit.code === 'ratio') {
      return { ...meaning, value: multiplyDecimals(meaning.value, '100'), unit: { code: 'percent', noun: null } }
    }
    const own =
      meaning.role === 'target' ||
      (meaning.role === 'qualifier' && meaning.compare !== 'eq' && meaning.unit.code === 'bit/s')
    return own ? meaning : null
  }
  if (meaning.kind !== 'change') return null
  const end = meaning.to ?? meaning.by
  return end === null ? null : { ...end, unit: meaning.unit }
}

const comparators: Readonly<Record<Compare, Comparator>> = {
  eq: '>=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  about: '>=',
  range: '>=',
}

function clause(
  threshold: Threshold,
  rest: { readonly subject: string; readonly strive: boolean; readonly certainty: Certainty; readonly span: Span },
): Clause {
  const { compare, value, upper } = threshold
  const none = value === '0' && compare === 'eq'
  return {
    comparator: none ? '=' : comparators[compare],
    implied: compare === 'eq',
    value,
    unit: unitName(threshold.unit),
    subject: rest.subject,
    strive: rest.strive,
    ...(upper === null ? {} : { upper }),
    certainty: rest.certainty,
    span: rest.span,
  }
}

const rateUnits = new Set(['Gbps', 'Mbps', 'kbps'])
const rates: Readonly<Record<string, string>> = { 'Gbit/s': 'Gbps', 'Mbit/s': 'Mbps', 'kbit/s': 'kbps' }

function unitName({ code, noun }: QuantityUnit): string {
  switch (code) {
    case 'percent':
      return '%'
    case 'percentage-point':
      return 'điểm %'
    case 'times':
      return 'lần'
    case 'VND':
      return 'đồng'
    case 'bit/s':
      return rates[noun ?? ''] ?? noun ?? ''
    case 'USD':
      return 'USD'
    default:
      return noun ?? ''
  }
}

function certaintyOf(read: Refined): Certainty {
  if (read.ambiguity === 'comma-may-group') return 'ambiguous'
  if (read.assumed) return 'assumed'
  return read.item.repairs.length > 0 ? 'repaired' : 'stated'
}
