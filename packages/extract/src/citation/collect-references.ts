import type { LegalMention, LegalReference, Place, ReferenceRelation, Span } from '@commune-plan/model'
import type { CitationReading } from './citation.js'
import { relationsOf } from './relations.js'
import { scanCitations } from './scan-citations.js'

/** A stretch of running text of a plan, in text order. */
export interface ReferencePassage {
  /** The text as shown. */
  readonly text: string
  /** `purpose`: the section of the plan's purpose, with its heading's other half ("Yêu cầu") only where undivided. */
  readonly role: 'title' | 'preamble' | 'purpose' | 'other'
  /** Line, span and place in the document for a span of `text`. */
  readonly locate: (span: Span) => { readonly line: number; readonly span: Span; readonly place?: Place }
}

/** A mention with what decides which document it is. */
interface Mention {
  readonly mention: LegalMention
  readonly type: string
  readonly number: string
  readonly relation: ReferenceRelation
}

interface Entry {
  number: string
  readonly first: Mention
  readonly mentions: Mention[]
}

const strength: readonly ReferenceRelation[] = ['cites', 'implements', 'adjusts', 'replaces']

/**
 * Gathers the documents that a plan cites by number: one entry a document, at its first mention, with date and issuer
 * from the first mention that states each, and the strongest relation of all mentions.
 *
 * @param passages the plan's text in order; captions of annexes and the plan's own number may be among them
 * @returns entries in the order of their first mentions; documents without a number make none
 */
export function collectReferences(passages: readonly ReferencePassage[]): LegalReference[] {
  const read = passages.map((passage) => ({ passage, readings: scanCitations(passage.text).readings }))
  const relations = relationsOf(read)
  const mentions = read.flatMap(({ passage, readings }) =>
    readings.flatMap((reading) => mentionOf(reading, passage, relations.get(reading) ?? 'cites')),
  )
  return group(mentions).map(toReference)
}

function mentionOf(reading: CitationReading, passage: ReferencePassage, relation: ReferenceRelation): Mention[] {
  const { meaning } = reading
  const number = numberOf(reading)
  if (number === null) return []
  const type = meaning.form === 'alias' ? aliasType(meaning.alias!) : (meaning.typeAsWritten ?? meaning.type ?? '')
  const { line, span, place } = passage.locate(reading.span)
  const { date, issuer } = meaning
  const where = { line, span, ...(place === undefined ? {} : { place }) }
  return [{ mention: { ...where, written: reading.written, type, number, date, issuer }, type, number, relation }]
}

/** The number as written, blanks removed; `null` where there is none, or where it is the plan's own. */
function numberOf({ meaning }: CitationReading): string | null {
  if (meaning.form === 'self' || meaning.form === 'standard') return null
  if (meaning.form === 'alias') return meaning.alias!.replace(/^\D+/u, '').replace(/\s+/gu, '')
  if (meaning.symbolWritten !== null) return meaning.symbolWritten
  return meaning.number
}

function aliasType(alias: string): string {
  const words = alias.replace(/\s*(?:số\s*)?\d.*$/iu, '')
  return words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase()
}

function group(mentions: readonly Mention[]): Entry[] {
  const entries: Entry[] = []
  for (const mention of mentions.filter(isWhole)) {
    const known = entries.find((entry) => same(entry, mention))
    if (known === undefined) entries.push({ number: mention.number, first: mention, mentions: [mention] })
    else known.mentions.push(mention)
  }
  for (const mention of mentions.filter((candidate) => !isWhole(candidate))) addShort(entries, mention)
  return entries
    .map((entry) => ({
      ...entry,
      mentions: [...entry.mentions].sort(inOrder),
      first: entry.mentions.reduce((a, b) => (inOrder(a, b) <= 0 ? a : b)),
    }))
    .sort((a, b) => inOrder(a.first, b.first))
}

function inOrder(a: Mention, b: Mention): number {
  return a.mention.span.start - b.mention.span.start
}

/** A number with a symbol; "57" and "06" alone are the beginning of one. */
function isWhole({ number }: Mention): boolean {
  return !/^\d+[a-z]?$/u.test(number)
}

/** The same number; a date that differs altogether makes it another body's document. */
function same(entry: Entry, mention: Mention): boolean {
  if (entry.number.toLowerCase() !== mention.number.toLowerCase()) return false
  const stated = entry.mentions.find(({ mention: { date } }) => date !== null)?.mention.date
  if (stated == null || mention.mention.date === null) return true
  const other = stated.split('-')
  return mention.mention.date.split('-').filter((piece, at) => piece !== other[at]).length < 2
}

/** A bare number joins the document whose number it begins, of the same type where there is one. */
function addShort(entries: Entry[], mention: Mention): void {
  const begins = entries.filter(
    (entry) => entry.number.startsWith(mention.number) && !/^[\da-z]/iu.test(entry.number.slice(mention.number.length)),
  )
  const typed = begins.filter((entry) => entry.first.type.toLowerCase() === mention.type.toLowerCase())
  const most = (found: readonly Entry[]): Entry | undefined =>
    [...found].sort((a, b) => b.mentions.length - a.mentions.length)[0]
  const known =
    most(typed) ?? entries.find((entry) => entry.number === mention.number && entry.first.type === mention.type)
  if (known === undefined) entries.push({ number: mention.number, first: mention, mentions: [mention] })
  else known.mentions.push(mention)
}

function toReference({ number, first, mentions }: Entry): LegalReference {
  const { line, span, place } = first.mention
  const stated = <K extends 'date' | 'issuer'>(key: K): LegalMention[K] =>
    mentions.find(({ mention }) => mention[key] !== null)?.mention[key] ?? null
  const relation = mentions
    .map((mention) => mention.relation)
    .reduce((a, b) => (strength.indexOf(b) > strength.indexOf(a) ? b : a))
  return {
    type: first.type,
    number,
    date: stated('date'),
    issuer: stated('issuer'),
    relation,
    line,
    span,
    ...(place === undefined ? {} : { place }),
    mentions: mentions.map(({ mention }) => mention),
  }
}
