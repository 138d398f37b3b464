import type { Made, Match, Row } from '@commune-plan/vietnamese'

const written = (match: Match): string =>
  match.text.slice(match.items[0]!.start, match.items.at(-1)!.end).replace(/\s+/gu, ' ')
const place = (match: Match): Made => ({ is: 'place', value: written(match) })
const issuer = (match: Match): Made => ({ is: 'issuer', value: written(match) })
const nobody = (): Made => ({ is: 'issuer', value: null })
const name = 'capital|caps'

/** A name beside a body or place: no word of the lexicon, which in a heading of capitals looks like one ("VỀ", "THỰC HIỆN"). */
function named(make: (match: Match) => Made): (match: Match) => Made | null {
  return (match) => {
    const strange = match.items.some((item) => nameClasses.has(item.classes[0]!) || item.classes.includes('stop'))
    return strange ? null : make(match)
  }
}

const nameClasses = new Set(['stop', 'year', 'day', 'month', 'of', 'and', 'this', 'within', 'enclosed', 'so', 'type'])

/** "UBND phường Bến Thành, thành phố Hồ Chí Minh": only a named province follows behind a comma. */
function withProvince(match: Match): Made | null {
  return /^(?:tỉnh|thành phố|tp\.?) \p{Lu}/iu.test(match.written('p')) &&
    /\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(match.written('p'))
    ? issuer(match)
    : null
}

/** Places with their kind: "tỉnh Phú Thọ", "xã", "phường 5". */
export const placeRows: readonly Row[] = [
  { id: 'place/kind', slots: 'placekind', make: place },
  { id: 'place/named', slots: `placekind ${name} ${name}? ${name}? ${name}?`, make: named(place) },
  { id: 'place/hyphen', slots: `placekind ${name} - ${name} ${name}?`, make: named(place) },
  { id: 'place/number', slots: 'placekind n2', make: place },
]

/** Bodies in the order in which they are written: who, of what, where. */
export const issuerRows: readonly Row[] = [
  { id: 'issuer/body', slots: 'body body? body? place?', make: issuer },
  { id: 'issuer/named', slots: `body body? body? ${name} ${name}? ${name}? ${name}?`, make: named(issuer) },
  { id: 'issuer/place-body', slots: 'body place body place?', make: issuer },
  { id: 'issuer/places', slots: 'body body? place , p:place', make: withProvince },
  { id: 'issuer/committee-number', slots: 'body? committee digits place?', make: issuer },
  { id: 'issuer/and', slots: 'body ,|and body', make: issuer },
  { id: 'issuer/committee', slots: 'body? committee topic place?', make: issuer },
  { id: 'issuer/committee-place', slots: 'body? committee place? topic', make: issuer },
  { id: 'issuer/committee-named', slots: `body? committee topic ${name} ${name}? ${name}?`, make: named(issuer) },
  { id: 'issuer/person', slots: 'comrade title|body body? ,? title|body? ,? title?', make: nobody },
  { id: 'issuer/person-name', slots: `comrade ${name} ${name} ${name}? ${name}?`, make: nobody },
  { id: 'issuer/person-titles', slots: 'comrade title , title , title', make: nobody },
]
