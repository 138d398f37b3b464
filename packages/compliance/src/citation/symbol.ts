import { fold } from '../wording/fold.js'
import { remember } from '../wording/remember.js'

/** The parts of a document's number with symbol. */
export interface DocumentSymbol {
  /** `57` of `57-NQ/TW`, without leading zeros. */
  readonly digits: string
  /** `2025` of `193/2025/QH15`. */
  readonly year: string | null
  /** Folded abbreviation of the type: `nq`; `null` where the form has none. */
  readonly type: string | null
  /** Folded abbreviation of the issuer: `tw`, `ubnd`. */
  readonly body: string
  /** Which family's form it has: `57-NQ/TW` is the Party's, `69/KH-UBND` the State's. */
  readonly form: 'party' | 'state'
}

const party = /^0*(\d+)-([A-Za-zÀ-ɏḀ-ỿđ]+)\/([A-Za-zÀ-ɏḀ-ỿ0-9.-]+)$/u
const state = /^0*(\d+)\/(?:(\d{4})\/)?([A-Za-zÀ-ɏḀ-ỿđ]+)-([A-Za-zÀ-ɏḀ-ỿ0-9.&-]+)$/u
const assembly = /^0*(\d+)\/(?:(\d{4})\/)?((?:ubtv)?qh\d+|cp|ttg)$/u

/** Reads a symbol with its blanks removed; `null` for what has not the form of one ("02-KHBCDTW", "57"). */
export const parseSymbol = remember((number): DocumentSymbol | null => {
  const written = fold(number).replace(/ /gu, '')
  const ofParty = party.exec(written)
  if (ofParty !== null) return made(ofParty[1], null, ofParty[2] ?? null, ofParty[3], 'party')
  const ofState = state.exec(written)
  if (ofState !== null) return made(ofState[1], ofState[2] ?? null, ofState[3] ?? null, ofState[4], 'state')
  const ofAssembly = assembly.exec(written)
  if (ofAssembly !== null) return made(ofAssembly[1], ofAssembly[2] ?? null, null, ofAssembly[3], 'state')
  return null
})

function made(
  digits = '',
  year: string | null,
  type: string | null,
  body = '',
  form: 'party' | 'state',
): DocumentSymbol {
  return { digits, year, type, body, form }
}

/** What two writings of one document's number have in common, whichever form they have; `null` for no symbol. */
export function symbolKey(number: string): string | null {
  const symbol = parseSymbol(number)
  return symbol === null ? null : [symbol.digits, symbol.year ?? '', symbol.type ?? '', symbol.body].join(' ')
}
