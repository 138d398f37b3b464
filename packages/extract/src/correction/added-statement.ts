import type { Correction, Located, Plan, SourceDocument } from '@commune-plan/model'
import { Locator } from '../locate/locator.js'
import { readClauses } from '../quantity/read-clauses.js'
import { findWords } from './find-words.js'

/** A statement that the reader missed, not yet checked; or why it cannot be added. */
export type Added = { readonly item: Record<string, unknown>; readonly line: number } | 'words-gone' | 'value-unfit'

/**
 * Makes the statement that a correction adds: its place is that of the quoted words, its fields are those that the value
 * gives, and what can be read out of its words. Fields left out are empty.
 *
 * @param count how many statements were added before it
 */
export function addedStatement(correction: Correction, plan: Plan, document: SourceDocument, count: number): Added {
  const { place, value } = correction
  if (place.quote === undefined) return 'words-gone'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'value-unfit'
  const found = findWords(place.quote, document, place.line)
  if (found === null) return 'words-gone'
  const located = new Locator(document).locate(found.placed, found.from, found.to)
  const words = found.placed.text.slice(found.from, found.to).replace(/[\s;:]+$/u, '')
  const base = { ...located, ...empty(place.kind, words, sectionAt(plan, located), `+${count + 1}`) }
  const item: Record<string, unknown> = { ...base, ...(value as Record<string, unknown>) }
  const said = place.kind === 'target' ? item.text : item.name
  if ((place.kind === 'target' || place.kind === 'task') && !('clauses' in value) && typeof said === 'string')
    item.clauses = readClauses(said, { spanOf: () => located.span })
  return { item, line: located.line }
}

/** Every field of a kind that has a value where nothing is known. */
function empty(kind: Correction['place']['kind'], words: string, section: string, key: string): object {
  switch (kind) {
    case 'target':
      return {
        id: `target:${key}`,
        key,
        origin: 'body',
        text: words,
        section,
        horizon: null,
        horizonCertainty: 'stated',
        lead: [],
        coordinators: [],
        indicator: null,
      }
    case 'task':
      return {
        id: `task:${key}`,
        key,
        origin: 'body',
        group: null,
        section,
        name: words,
        head: null,
        lead: [],
        coordinators: [],
        deliverable: null,
        scheduleRaw: null,
        schedule: null,
        scheduleCertainty: 'stated',
        columns: [],
      }
    case 'reference':
      return { date: null, issuer: null, relation: 'cites', mentions: [] }
    case 'reporting':
      return { due: null, from: null, to: null }
    default:
      return {}
  }
}

/** Headings over a place, as the nearest statement or section before it has them. */
function sectionAt(plan: Plan, { span }: Located): string {
  const titles: { depth: number; title: string }[] = []
  for (const own of plan.sections) {
    if (own.span.start > span.start) break
    while (titles.length > 0 && titles.at(-1)!.depth >= own.depth) titles.pop()
    titles.push({ depth: own.depth, title: own.title })
  }
  return titles.map(({ title }) => title).join(' > ')
}
