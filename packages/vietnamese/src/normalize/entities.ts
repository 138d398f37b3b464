import type { Mark } from './mark.js'

/** Named entities seen in exported documents. */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ge: '≥',
  geq: '≥',
  le: '≤',
  leq: '≤',
  asymp: '≈',
  plusmn: '±',
  times: '×',
  minus: '-',
  ndash: '–',
  mdash: '—',
  shy: '',
  hellip: '…',
  middot: '·',
  bull: '•',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  percnt: '%',
  rarr: '→',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  eth: 'đ',
  ETH: 'Đ',
}

/** The HTML entity that begins at `at`, if it is a known one. */
export function entity(text: string, at: number): Mark | null {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/u.exec(text.slice(at, at + 12))
  if (match === null) return null
  const [whole, decimal, hexadecimal, name] = match
  if (name !== undefined)
    return Object.hasOwn(names, name) ? { length: whole.length, shows: names[name]! } : letterEntity(whole, name)
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number.parseInt(decimal, 10)
  const valid = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return valid ? { length: whole.length, shows: String.fromCodePoint(code) } : null
}

const accents: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' }

/** `&ecirc;`, `&Aacute;`: a letter and the name of its mark. */
function letterEntity(whole: string, name: string): Mark | null {
  const mark = accents[name.slice(1)]
  return mark === undefined ? null : { length: whole.length, shows: (name[0]! + mark).normalize('NFC') }
}
