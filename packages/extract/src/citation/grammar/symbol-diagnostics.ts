import type { Match } from '@commune-plan/vietnamese'
import type { CitationDiagnostic, CitationDiagnosticCode, SymbolSystem } from '../citation.js'
import type { Organ } from '../data/organs.js'

/** Words of a whole match as written. */
export function matchedText(match: Match): string {
  return match.text.slice(match.items[0]!.start, match.items.at(-1)!.end)
}

/** Without blanks. */
export function compact(written: string): string {
  return written.replace(/\s+/gu, '')
}

const variants: Readonly<Record<string, CitationDiagnosticCode>> = {
  TƯ: 'organ-variant',
  BCĐTƯ: 'organ-variant',
  TVV: 'ocr',
  BCĐTVV: 'ocr',
}

/** The given diagnostics, and one for blanks inside the symbol. */
export function diagnose(
  match: Match,
  found: readonly { code: CitationDiagnosticCode; written: string; taken: string | null }[],
): CitationDiagnostic[] {
  const written = matchedText(match)
  const spacing = /\s/u.test(written) ? [{ code: 'symbol-spacing' as const, written, taken: compact(written) }] : []
  return [...found, ...spacing]
}

/** What is odd about the spelling of an organ that was mended. */
export function organRepairs(repairs: readonly { written: string; taken: string }[]): CitationDiagnostic[] {
  return repairs.map(({ written, taken }) => {
    const bare = written
      .normalize('NFD')
      .replace(/\p{M}|đ/giu, '')
      .toUpperCase()
    const code =
      variants[written.toUpperCase()] ??
      (/[ĐƯÂÊÔƠĂ]/iu.test(taken) && bare === written.toUpperCase() && written.length === taken.length
        ? 'no-diacritics'
        : 'symbol-malformed')
    return { code, written, taken }
  })
}

/** Which rules the punctuation follows, and which the organ asks for. */
export function systemOf(
  organ: Organ['system'] | null,
  year: number | null,
  s1: string,
  s2: string,
): { system: SymbolSystem; mixed: boolean } {
  if (year !== null) return { system: 'normative', mixed: s2 === '/' }
  const punctuated: SymbolSystem | null =
    s1 === '-' && s2 === '/'
      ? 'party'
      : s1 === '/' && s2 === '-'
        ? 'state'
        : s2 === '/' && s1 === ''
          ? 'party'
          : s2 === '-' && s1 === ''
            ? 'state'
            : null
  const asked: SymbolSystem | null = organ === null || organ === 'either' ? null : organ
  const system = asked ?? punctuated ?? (s1 === '-' ? 'party' : 'state')
  const alike = (a: SymbolSystem, b: SymbolSystem): boolean =>
    a === b || (a === 'party' && b === 'union') || (a === 'union' && b === 'party')
  return { system, mixed: s1 !== '' && s2 !== '' && (punctuated === null || !alike(punctuated, system)) }
}
