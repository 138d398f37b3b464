/** How a heading or item is numbered. */
export interface MarkerStyle {
  /** Same style: same string. `dotted-3` is `2.1.1`. */
  readonly style: string
  /** Lower ranks enclose higher ones where nothing else tells. */
  readonly rank: number
  /** The parts of the number: `2.1.1` is `['2', '1', '1']`; empty for bullets. */
  readonly parts: readonly string[]
  /** Ordinal of the last part, 0 for bullets. */
  readonly ordinal: number
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const letters = 'abcdđeghiklmnopqrstuvxy'

/**
 * @param marker bullet or number as written, `null` for none
 * @returns `null` where there is no marker
 */
export function markerStyle(marker: string | null): MarkerStyle | null {
  if (marker === null) return null
  const bare = marker.replace(/^\(|[.)\/\-–—:\s]+$/gu, '').replace(/\)$/u, '')
  if (!/[\p{L}\d]/u.test(bare) || bare === 'o' || /[\uf000-\uf0ff]/u.test(bare))
    return { style: `bullet ${marker}`, rank: 60, parts: [], ordinal: 0 }
  const parts = bare.split('.').filter((part) => part !== '')
  const first = parts[0]!
  const last = parts.at(-1)!
  const bracketed = marker.startsWith('(')
  if (/^\d+$/u.test(first)) return numeric(parts, marker, bracketed)
  if (bracketed) return { style: 'bracketed letter', rank: 41, parts, ordinal: letterOrdinal(last) }
  if (/^[IVX]+$/u.test(first)) return roman(parts, last)
  if (/^[\p{Lu}]$/u.test(first)) return { style: 'capital', rank: 2, parts, ordinal: letterOrdinal(last) }
  if (/^[ivx]{2,}$/u.test(first) || (first === 'i' && marker.endsWith(')')))
    return { style: 'small roman', rank: 42, parts, ordinal: romanOrdinal(last) }
  return { style: `letter-${parts.length}`, rank: 29 + parts.length, parts, ordinal: letterOrdinal(last) }
}

function numeric(parts: readonly string[], marker: string, bracketed: boolean): MarkerStyle {
  const ordinal = Number(parts.at(-1))
  if (bracketed) return { style: 'bracketed number', rank: 40, parts, ordinal }
  if (parts.length > 1) return { style: `dotted-${parts.length}`, rank: 10 + parts.length, parts, ordinal }
  return marker.endsWith(')')
    ? { style: 'number)', rank: 25, parts, ordinal }
    : { style: 'number', rank: 10, parts, ordinal }
}

function roman(parts: readonly string[], last: string): MarkerStyle {
  const ordinal = /^\d+$/u.test(last) ? Number(last) : romanOrdinal(last)
  return { style: `roman-${parts.length}`, rank: 2 + parts.length, parts, ordinal }
}

/** Value of a Roman number, 0 where it is none. */
export function romanOrdinal(written: string): number {
  let total = 0
  let before = 0
  for (const sign of Array.from(written.toLowerCase()).reverse()) {
    const value = romanValues[sign] ?? 0
    total += value < before ? -value : value
    before = Math.max(before, value)
  }
  return total
}

function letterOrdinal(written: string): number {
  return /^\d+$/u.test(written) ? Number(written) : letters.indexOf(written.toLowerCase()) + 1
}
