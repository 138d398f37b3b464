import type { SourceDocument } from '@commune-plan/model'
import type { Placed } from '../locate/locator.js'
import { likeness, wordsOf } from './words.js'

/** Words of a document: the block or cell that holds them, and which stretch of its shown text they are. */
export interface FoundWords {
  readonly placed: Placed
  readonly from: number
  readonly to: number
}

const enough = 0.75

/**
 * Finds quoted words in a document: as they stand, else the block, cell or sentence that is most alike; of several the
 * one nearest to the line.
 *
 * @param line 1-based line at the time of the quote; `undefined` where it is not known
 * @returns `null` where nothing is alike enough
 */
export function findWords(quote: string, document: SourceDocument, line: number | undefined): FoundWords | null {
  const wanted = wordsOf(quote)
  let best: { found: FoundWords; score: number; away: number } | null = null
  const offer = (found: FoundWords, score: number): void => {
    const away = line === undefined ? 0 : Math.abs((found.placed.place.line ?? line) - line)
    if (best === null || score > best.score || (score === best.score && away < best.away)) best = { found, score, away }
  }
  for (const placed of placedIn(document)) {
    const at = placed.text.indexOf(quote)
    if (at >= 0) offer({ placed, from: at, to: at + quote.length }, 2)
    else {
      for (const { from, to } of sentences(placed.text)) {
        const score = likeness(wanted, wordsOf(placed.text.slice(from, to)))
        if (score >= enough) offer({ placed, from, to }, score)
      }
    }
  }
  return (best as { found: FoundWords } | null)?.found ?? null
}

function* placedIn(document: SourceDocument): Generator<Placed> {
  for (const block of document.blocks) {
    if (block.kind !== 'table') yield block
    else for (const row of block.rows) yield* row.cells
  }
}

/** The whole text, and its sentences where it has several. */
function sentences(text: string): readonly { from: number; to: number }[] {
  const found = [{ from: 0, to: text.length }]
  let from = 0
  for (const match of text.matchAll(/[.;](?=\s)/gu)) {
    found.push({ from, to: match.index })
    from = match.index + 1 + (/^\s*/u.exec(text.slice(match.index + 1))?.[0].length ?? 0)
  }
  if (from > 0) found.push({ from, to: text.length })
  return found
}
