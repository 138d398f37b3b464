import { written } from './written.js'

/**
 * A pattern that finds any of the phrases as whole words in folded text. A phrase may hold what a regular expression may,
 * without look-around and nested repetition; a letter or digit never stands directly before or after a hit.
 */
export function phrase(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![A-Za-zÀ-ɏḀ-ỿ0-9])(?:${phrases.join('|')})(?![A-Za-zÀ-ɏḀ-ỿ0-9])`, 'u')
}

/** As {@link phrase}, at the beginning of the text. */
export function opening(...phrases: readonly string[]): RegExp {
  return new RegExp(`^[\\s"'(*+\\-–]{0,8}(?:${phrases.join('|')})(?![A-Za-zÀ-ɏḀ-ỿ0-9])`, 'u')
}

/** The hit of a pattern of folded text, as it is written in the text itself; `null` where there is none. */
export function quoteOf(text: string, folded: string, pattern: RegExp): string | null {
  const hit = pattern.exec(folded)
  return hit === null
    ? null
    : written(text)
        .slice(hit.index, hit.index + hit[0].length)
        .trim()
}

/** Every hit of a pattern, in order, with its offset. */
export function allHits(
  folded: string,
  pattern: RegExp,
): readonly { readonly index: number; readonly words: string }[] {
  const every = new RegExp(pattern.source, 'gu')
  return [...folded.matchAll(every)].map((hit) => ({ index: hit.index, words: hit[0] }))
}
