import type { Item, Made, Match, Row } from '@commune-plan/vietnamese'
import type { CitationDiagnostic, LegalSymbol } from '../citation.js'
import type { Organ } from '../data/organs.js'
import { splitGlued } from './glued-symbol.js'
import { compact, diagnose, matchedText, organRepairs, systemOf } from './symbol-diagnostics.js'

/** A symbol as read, before the type word beside it is known. */
export interface SymbolValue {
  readonly symbol: LegalSymbol
  /** As the text has it, blanks removed. */
  readonly written: string
  readonly diagnostics: readonly CitationDiagnostic[]
}

function numberOf(match: Match): { number: string | null; suffix: string | null; slip: boolean } {
  const item = match.slot('no')
  if (item === undefined) return { number: null, suffix: null, slip: false }
  const taken = item.repairs[0]?.taken
  return {
    number: taken ?? match.written('no'),
    suffix: match.slot('x') === undefined ? null : match.written('x').toLowerCase(),
    slip: taken !== undefined,
  }
}

/** The organ in its one to three pieces: `UBND`, `VPCP-BTC`, `SNV-CCHC&PC`. */
function organOf(
  match: Match,
): { code: string; system: Organ['system'] | null; repairs: readonly { written: string; taken: string }[] } | null {
  const first = match.slot('o')
  if (first === undefined) return null
  if (!codeLike(first) || !codeLike(match.slot('o2')) || !codeLike(match.slot('o3'))) return null
  if (
    (match.slot('h2') === undefined) !== (match.slot('o2') === undefined) ||
    (match.slot('h3') === undefined) !== (match.slot('o3') === undefined)
  )
    return null
  const known = first.value as Organ | undefined
  const isOrgan = first.classes.includes('organ')
  const head = isOrgan ? known!.code : match.written('o').replace(/(?<=\p{Lu})(?:ngày|của|về|và)$/u, '')
  const rest = ['h2', 'o2', 'h3', 'o3'].map((slot) => match.written(slot)).join('')
  return {
    code: compact(head + rest),
    system: isOrgan ? known!.system : null,
    repairs: [first].flatMap((item) => item.repairs.map(({ written }) => ({ written, taken: head }))),
  }
}

/** Capitals, or capitals with small letters among them (`TTg`, `CTr`): no ordinary word. */
function codeLike(item: Item | undefined): boolean {
  return item === undefined || item.classes.includes('organ') || item.shape === 'upper' || item.shape === 'mixed'
}

function coded(match: Match): Made | null {
  const organ = organOf(match)
  if (organ === null) return null
  const { number, suffix, slip } = numberOf(match)
  const year = match.slot('y') === undefined ? null : match.number('y')
  if (year !== null && (year < 1945 || year > 2100)) return null
  const [s1, s2] = [mark(match, 's1'), mark(match, 's2')]
  const { system, mixed } = systemOf(organ.system, year, s1, s2)
  const code = match.slot('code')!
  const written = matchedText(match)
  const symbol: LegalSymbol = { system, number, suffix, year, code: String(code.value), organ: organ.code }
  const found: CitationDiagnostic[] = [
    ...(mixed ? [{ code: 'separator-mixed' as const, written, taken: null }] : []),
    ...(s1 === '' && number !== null && year === null
      ? [{ code: 'separator-missing' as const, written, taken: null }]
      : []),
    ...(slip ? [{ code: 'ocr' as const, written: match.written('no'), taken: number }] : []),
    ...code.repairs.map((repair) => ({
      code: 'no-diacritics' as const,
      written: repair.written,
      taken: String(code.value),
    })),
    ...organRepairs(organ.repairs),
  ]
  const is = number === null ? 'blanksymbol' : 'symbol'
  return { is, value: { symbol, written: compact(written), diagnostics: diagnose(match, found) } satisfies SymbolValue }
}

function mark(match: Match, slot: string): string {
  const item = match.slot(slot)
  return item === undefined ? '' : item.classes[0]!
}

/** A lost hyphen or slash: `NĐCP`, `NQTW`, `KHBCĐTW`. */
function glued(match: Match): Made | null {
  const item = match.slot('g')!
  if (item.classes.includes('organ')) return codeless(match, item.value as Organ, item)
  if (!codeLike(item)) return null
  const parts = splitGlued(match.written('g'))
  if (parts === null) return null
  const { number, suffix } = numberOf(match)
  const year = match.slot('y') === undefined ? null : match.number('y')
  const { system } = systemOf(parts.organ.system, year, '', '')
  const symbol: LegalSymbol = {
    system: parts.organ.system === 'either' ? (mark(match, 's1') === '-' ? 'party' : 'state') : system,
    number,
    suffix,
    year,
    code: parts.code,
    organ: parts.organ.code,
  }
  const lost = symbol.system === 'party' || symbol.system === 'union' ? 'slash-lost' : 'hyphen-lost'
  const written = matchedText(match)
  const slips: CitationDiagnostic[] = parts.slip
    ? [{ code: 'symbol-malformed', written: match.written('g'), taken: `${parts.code}/${parts.organ.code}` }]
    : []
  return {
    is: 'symbol',
    value: {
      symbol,
      written: compact(written),
      diagnostics: diagnose(match, [{ code: lost, written, taken: null }, ...slips]),
    } satisfies SymbolValue,
  }
}

/** Party punctuation without a type code: `02-BCĐTW`. The type word beside it gives the code. */
function codeless(match: Match, organ: Organ, item: Item): Made | null {
  if (mark(match, 's1') !== '-' || (organ.system !== 'party' && organ.system !== 'union')) return null
  const { number, suffix } = numberOf(match)
  const written = matchedText(match)
  const symbol: LegalSymbol = { system: organ.system, number, suffix, year: null, code: null, organ: organ.code }
  const repaired = item.repairs.length > 0 ? organ.code : null
  return {
    is: 'codeless',
    value: {
      symbol,
      written: compact(written),
      diagnostics: diagnose(match, [{ code: 'symbol-malformed', written, taken: repaired }]),
    } satisfies SymbolValue,
  }
}

function assembly(match: Match): Made | null {
  const { number, suffix } = numberOf(match)
  const organ = match.slot('a')!
  const { code } = organ.value as Organ
  const slip = organ.repairs.map((repair) => ({
    code: 'ocr' as const,
    written: repair.written,
    taken: code,
  }))
  const symbol: LegalSymbol = {
    system: 'assembly',
    number,
    suffix,
    year: match.number('y'),
    code: null,
    organ: code,
  }
  return {
    is: 'symbol',
    value: { symbol, written: compact(matchedText(match)), diagnostics: diagnose(match, slip) } satisfies SymbolValue,
  }
}

/** A code that no table has, before a body that is known: `08-CTrHĐ/TU`. */
function unknownCode(match: Match): Made | null {
  const organ = organOf(match)
  const code = match.slot('u')
  if (organ === null || !codeLike(code) || code?.classes.includes('organ') === true) return null
  const { number, suffix } = numberOf(match)
  const { system, mixed } = systemOf(organ.system, null, mark(match, 's1'), mark(match, 's2'))
  const written = matchedText(match)
  const symbol: LegalSymbol = { system, number, suffix, year: null, code: match.written('u'), organ: organ.code }
  const found = mixed ? [{ code: 'separator-mixed' as const, written, taken: null }] : []
  return {
    is: 'symbol',
    value: { symbol, written: compact(written), diagnostics: diagnose(match, found) } satisfies SymbolValue,
  }
}

/** `2539/UBND-SNV`: an official letter has no type code. A body that is not known needs a second piece. */
function letter(match: Match): Made | null {
  const organ = organOf(match)
  if (
    organ === null ||
    (organ.system === null && match.slot('o2') === undefined) ||
    organ.system === 'party' ||
    organ.system === 'union' ||
    match.slot('o')!.classes.includes('code')
  )
    return null
  const { number, suffix } = numberOf(match)
  const symbol: LegalSymbol = { system: 'letter', number, suffix, year: null, code: null, organ: organ.code }
  return {
    is: 'symbol',
    value: {
      symbol,
      written: compact(matchedText(match)),
      diagnostics: diagnose(match, organRepairs(organ.repairs)),
    } satisfies SymbolValue,
  }
}

const organSlots = 'o:organ|caps|word h2:-|&? o2:organ|caps|word|code?'
const organSlots3 = 'o:organ|caps|word h2:-|& o2:organ|caps|word|code h3:-|&~ o3:organ|caps|word|code~'
const no = 'no:digits|digits-slip x:letter?~'

/** Numbers with their symbols, and symbols whose number is left blank. */
export const symbolRows: readonly Row[] = [
  { id: 'symbol/coded', slots: `${no} s1:-|/? code:code s2:-|/ ${organSlots}`, make: coded },
  { id: 'symbol/coded-three', slots: `${no} s1:-|/? code:code s2:-|/ ${organSlots3}`, make: coded },
  { id: 'symbol/normative', slots: `${no} / y:n4 / code:code s2:-|/ ${organSlots}`, make: coded },
  { id: 'symbol/normative-three', slots: `${no} / y:n4 / code:code s2:-|/ ${organSlots3}`, make: coded },
  { id: 'symbol/glued', slots: `${no} s1:-|/? g:caps|word|organ`, make: glued },
  { id: 'symbol/glued-year', slots: `${no} / y:n4 s1:/ g:caps|word`, make: glued },
  { id: 'symbol/assembly', slots: `${no} / y:n4 / a:assembly`, make: assembly },
  { id: 'symbol/unknown-code', slots: `${no} s1:-|/ u:caps|word s2:-|/ o:organ`, rank: -1, make: unknownCode },
  { id: 'symbol/letter', slots: `${no} / ${organSlots}`, make: letter },
  { id: 'symbol/letter-three', slots: `${no} / ${organSlots3}`, make: letter },
  { id: 'symbol/blank', slots: `fill? s1:/ code:code s2:- ${organSlots}`, make: coded },
  { id: 'symbol/blank-party', slots: `fill s1:- code:code s2:/ ${organSlots}`, make: coded },
  { id: 'symbol/blank-dash', slots: `s1:- code:code s2:/ ${organSlots}`, make: coded },
]
