import type { Made, Match, Row } from '@commune-plan/vietnamese'
import type { KnownDocument } from '../data/known-documents.js'
import { capital, cite, issuerOf, matchedWords, symbolOf, typeOf } from './cite-value.js'

function numbered(match: Match): Made {
  return cite({
    form: match.slot('colon') !== undefined && match.slot('t') === undefined ? 'self' : 'symbol',
    type: typeOf(match),
    symbol: symbolOf(match),
    ...issuerOf(match),
  })
}

function selfBlank(match: Match): Made {
  return cite({ form: 'self', type: typeOf(match), symbol: symbolOf(match) }, 'cite')
}

function short(match: Match): Made | null {
  const code = match.slot('code')
  const type = typeOf(match)
  const number = match.written('n')
  if (!capital(match.items[0]) || (type === null && code === undefined)) return null
  if (/^(?:19|20)\d\d$/u.test(number) || number.length > 4) return null
  return cite({
    form: 'short',
    type: type ?? null,
    number: (match.slot('n')!.repairs[0]?.taken ?? number) + match.written('x'),
    name: code === undefined ? null : String(code.value),
  })
}

/** Citations by number: type, number and symbol. */
export const headRows: readonly Row[] = [
  { id: 'cite/numbered', slots: 't:type so colon::? s:symbol|codeless', make: numbered },
  { id: 'cite/numbered-bare', slots: 't:type s:symbol|codeless', make: numbered },
  { id: 'cite/symbol', slots: 's:symbol', make: numbered },
  { id: 'cite/number-symbol', slots: 'so s:symbol', make: numbered },
  { id: 'cite/own-number', slots: 'so colon:: s:symbol', make: numbered },
  { id: 'cite/own-blank', slots: 't:type? so? colon::? s:blanksymbol', make: selfBlank },
  { id: 'cite/issuer-first', slots: 't:type of i:issuer so colon::? s:symbol', make: numbered },
  { id: 'cite/issuer-symbol', slots: 't:type of i:issuer s:symbol', make: numbered },
  { id: 'cite/code-numbered', slots: 'code so? s:symbol', make: numbered },
  {
    id: 'cite/alias',
    slots: 'a:alias',
    make: (match) =>
      cite({ form: 'alias', alias: matchedWords(match), known: match.slot('a')!.value as KnownDocument }),
  },
  { id: 'cite/short', slots: 't:shorttype so? n:digits|digits-slip x:letter?~', make: short },
  {
    id: 'cite/short-code',
    slots: 'code:code n:digits',
    make: (match) => (match.written('code') === 'NQ' ? short(match) : null),
  },
  {
    id: 'cite/truncated',
    slots: 't:type so n:digits',
    make: (match) => cite({ form: 'truncated', type: typeOf(match), number: match.written('n') }, 'bareref'),
  },
  {
    id: 'cite/this',
    slots: 't:type this',
    make: (match) => (capital(match.items[0]) ? cite({ form: 'anaphor', type: typeOf(match) }) : null),
  },
]
