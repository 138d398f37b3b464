import type { Made, Match, Row } from '@commune-plan/vietnamese'
import { capital, cite, matchedWords, symbolOf, typeOf } from './cite-value.js'

function law(match: Match): Made | null {
  if (!capital(match.items[0])) return null
  const from = match.slot('n')!.start
  const last = ['e', 'd', 'c', 'b', 'a', 'n'].map((slot) => match.slot(slot)).find((item) => item !== undefined)!
  return cite({
    form: 'named',
    type: typeOf(match),
    symbol: symbolOf(match),
    name: match.text.slice(from, last.end).replace(/\s+/gu, ' '),
  })
}

function congress(match: Match): Made {
  return cite({ form: 'named', type: typeOf(match), name: matchedWords(match).replace(/^\S+ \S+ /u, '') })
}

/** Documents by their title: laws, the constitution, resolutions of congresses. */
export const namedRows: readonly Row[] = [
  { id: 'cite/law', slots: 't:lawtype n:lawname', make: law },
  { id: 'cite/law-unknown', slots: 't:lawtype n:capital a:word|capital? b:word? c:word? d:word? e:word?', make: law },
  { id: 'cite/law-number', slots: 't:lawtype n:lawname so? s:symbol', make: law },
  {
    id: 'cite/law-number-unknown',
    slots: 't:lawtype n:capital a:word? b:word? c:word? d:word? so s:symbol',
    make: law,
  },
  {
    id: 'cite/constitution',
    slots: 't:constitution',
    make: (match) => (capital(match.items[0]) ? cite({ form: 'named', type: typeOf(match) }) : null),
  },
  {
    id: 'cite/congress-of',
    slots: 't:resolution congress issuer|place? nth? r:roman|nthword of issuer',
    make: congress,
  },
  { id: 'cite/congress', slots: 't:resolution congress issuer|place? r:roman', make: congress },
  {
    id: 'cite/congress-nth',
    slots: 't:resolution congress issuer|place? nth r:roman|digits',
    make: congress,
  },
  { id: 'cite/congress-nth-word', slots: 't:resolution congress issuer|place? nthword', make: congress },
  {
    id: 'cite/plenum',
    slots: 't:resolution issuer|body n:digits ,|(? sitting r:roman )?',
    make: (match) =>
      match.number('n') <= 20 && !match.items.some((item) => item.classes[0] === '(') ? congress(match) : null,
  },
  {
    id: 'cite/congress-term',
    slots: 't:resolution congress issuer|place? nth r:roman|digits ,? term digits - digits',
    make: congress,
  },
  {
    id: 'cite/congress-word-term',
    slots: 't:resolution congress issuer|place? nthword ,? term digits - digits',
    make: congress,
  },
]
