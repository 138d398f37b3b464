/** The parts of a document's symbol, in an order that swapped forms share. */
export interface SymbolParts {
  /** Number without leading zeros: `155` for `0155/KH-UBND`. */
  readonly number: string
  /** Number as written. */
  readonly written: string
  /** Year of a normative document (`2025` of `193/2025/QH15`). */
  readonly year: string | null
  /** Type and body in upper case, sorted, so that `KH/UBND` and `KH-UBND` agree. */
  readonly words: string
  /** All that follows the number, separators included, in upper case. */
  readonly rest: string
}

/**
 * Takes a symbol apart: `57-NQ/TW`, `02- KH/BCĐTW`, `25/KH-UBND`, `193/2025/QH15`.
 *
 * @param citation symbol as written, blanks allowed
 * @returns `null` for what has no number and letters
 */
export function symbolParts(citation: string): SymbolParts | null {
  const compact = citation
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
  const match = /^(?:số:?)?(\d{1,5})([-/](?:((?:19|20)\d\d)\/)?(.+))$/iu.exec(compact)
  if (!match) return null
  const [, written = '', rest = '', year, tail = ''] = match
  const words = tail
    .toUpperCase()
    .split(/[-/]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || !words.every((word) => /^[\p{L}\d.,&]+$/u.test(word)) || !/\p{L}/u.test(tail)) return null
  return {
    number: written.replace(/^0+(?=\d)/u, ''),
    written,
    year: year ?? null,
    words: [...words].sort().join(' '),
    rest: rest.toUpperCase(),
  }
}
