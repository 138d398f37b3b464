import type { Item, Made, Match, Row } from '@commune-plan/vietnamese'
import type { CitationForm, Pin } from '../citation.js'
import type { DocumentType } from '../data/document-types.js'
import type { KnownDocument } from '../data/known-documents.js'
import type { DateValue } from './dates.js'
import type { SymbolValue } from './symbols.js'

/** A citation as the rows gather it; what the pieces mean together is settled afterwards. */
export interface CiteValue {
  readonly form: CitationForm
  readonly type: DocumentType | null
  readonly symbol: SymbolValue | null
  readonly number: string | null
  readonly date: DateValue | null
  readonly issuer: string | null
  /** A "của …" stands there, whoever it names. */
  readonly owned: boolean
  readonly name: string | null
  readonly alias: string | null
  readonly known: KnownDocument | null
  readonly year: number | null
  readonly pins: readonly Pin[]
  readonly targets: readonly string[]
}

const empty: CiteValue = {
  form: 'symbol',
  type: null,
  symbol: null,
  number: null,
  date: null,
  issuer: null,
  owned: false,
  name: null,
  alias: null,
  known: null,
  year: null,
  pins: [],
  targets: [],
}

const text = (match: Match): string =>
  match.text.slice(match.items[0]!.start, match.items.at(-1)!.end).replace(/\s+/gu, ' ')

function cite(value: Partial<CiteValue>, is = 'cite'): Made {
  return { is, value: { ...empty, ...value } satisfies CiteValue }
}

const typeOf = (match: Match): DocumentType | null => (match.slot('t')?.value as DocumentType | undefined) ?? null
const symbolOf = (match: Match): SymbolValue | null => (match.slot('s')?.value as SymbolValue | undefined) ?? null
const issuerOf = (match: Match): { issuer: string | null; owned: boolean } => ({
  issuer: (match.slot('i')?.value as string | null | undefined) ?? null,
  owned: match.slot('i') !== undefined,
})
const capital = (item: Item | undefined): boolean => item?.shape !== 'lower'

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
    number: match.slot('n')!.repairs[0]?.taken ?? number,
    name: code === undefined ? null : String(code.value),
  })
}

/** Rows that make a citation out of its head: type, number, title. */
export const headRows: readonly Row[] = [
  { id: 'cite/numbered', slots: 't:type so colon::? s:symbol|codeless', make: numbered },
  { id: 'cite/numbered-bare', slots: 't:type s:symbol|codeless', make: numbered },
  { id: 'cite/symbol', slots: 's:symbol', make: numbered },
  { id: 'cite/number-symbol', slots: 'so s:symbol', make: numbered },
  { id: 'cite/own-number', slots: 'so colon:: s:symbol', make: numbered },
  { id: 'cite/own-blank', slots: 't:type? so? colon::? s:blanksymbol', make: selfBlank },
  { id: 'cite/issuer-first', slots: 't:type of i:issuer so colon::? s:symbol', make: numbered },
  { id: 'cite/issuer-symbol', slots: 't:type of i:issuer s:symbol', make: numbered },
  {
    id: 'cite/alias',
    slots: 'a:alias',
    make: (match) => cite({ form: 'alias', alias: text(match), known: match.slot('a')!.value as KnownDocument }),
  },
  { id: 'cite/short', slots: 't:shorttype so? n:digits|digits-slip', make: short },
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
    id: 'cite/this',
    slots: 't:type this',
    make: (match) => (capital(match.items[0]) ? cite({ form: 'anaphor', type: typeOf(match) }) : null),
  },
  { id: 'cite/congress', slots: 't:resolution congress body? place? r:roman of? body?', make: congress },
  {
    id: 'cite/congress-nth',
    slots: 't:resolution congress body? place? nth r:roman|digits ,? term? digits? -? digits?',
    make: congress,
  },
  { id: 'cite/standard', slots: 'standard iso? digits :~ digits~', make: standard },
  { id: 'cite/standard-short', slots: 'standard iso digits', make: standard },
  { id: 'cite/standard-part', slots: 'standard iso? / iso digits :~? digits~?', make: standard },
  { id: 'cite/standard-organ', slots: 'standard digits :~ digits~ / organ|caps', make: standard },
  { id: 'cite/annex', slots: 'annex so? v:digits|roman|roman-slip', make: annex },
  {
    id: 'cite/annex-bare',
    slots: 'annex enclosed t:type this',
    make: (match) =>
      cite({ form: 'internal', targets: [match.text.slice(match.items[0]!.start, match.items[0]!.end)] }),
  },
  { id: 'cite/annex-list', slots: 'annex v:digits|roman ,|and annex digits|roman', make: annex },
  {
    id: 'cite/annex-list-three',
    slots: 'annex v:digits|roman , annex digits|roman ,|and annex digits|roman',
    make: annex,
  },
]

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
  return cite({ form: 'named', type: typeOf(match), name: text(match).replace(/^\S+ \S+ /u, '') })
}

function standard(match: Match): Made {
  return cite({ form: 'standard', name: text(match).replace(/\s*([:/])\s*/gu, '$1') })
}

function annex(match: Match): Made {
  const targets: string[] = []
  match.items.forEach((item) => {
    if (item.classes.includes('annex')) targets.push('')
    if (targets.length > 0 && item.classes[0] !== ',' && !item.classes.includes('and'))
      targets.push(`${targets.pop()!} ${match.text.slice(item.start, item.end)}`.trim())
  })
  return cite({ form: 'internal', targets })
}

/** Adds date, issuer and year to a head, in the orders in which officials write them. */
function tail(match: Match): Made {
  const head = match.slot('h')!.value as CiteValue
  const date = (match.slot('d')?.value as DateValue | undefined) ?? head.date
  const own = issuerOf(match)
  const year = match.slot('y') === undefined ? head.year : match.number('y')
  return cite({ ...head, date, issuer: own.issuer ?? head.issuer, owned: own.owned || head.owned, year }, 'cite')
}

export const tailRows: readonly Row[] = [
  { id: 'tail/date', slots: 'h:cite|bareref ,? d:date', make: tail },
  { id: 'tail/date-brackets', slots: 'h:cite ( d:date )', make: tail },
  { id: 'tail/date-issuer', slots: 'h:cite ,? d:date ,? of i:issuer', make: tail },
  { id: 'tail/issuer', slots: 'h:cite ,? of i:issuer', make: tail },
  { id: 'tail/issuer-date', slots: 'h:cite ,? of i:issuer ,? d:date', make: tail },
  { id: 'tail/year', slots: 'h:cite y:inyear', make: tail },
  {
    id: 'tail/bare-year',
    slots: 'h:cite y:n4',
    make: (match) =>
      (match.slot('h')!.value as CiteValue).form === 'named' && match.number('y') > 1945 && match.number('y') < 2100
        ? tail(match)
        : null,
  },
  { id: 'tail/year-issuer', slots: 'h:cite y:inyear of i:issuer', make: tail },
  {
    id: 'tail/unnumbered',
    slots: 't:type of i:issuer',
    make: (match) =>
      capital(match.items[0]) ? cite({ form: 'unnumbered', type: typeOf(match), ...issuerOf(match) }) : null,
  },
  {
    id: 'tail/unnumbered-date',
    slots: 't:type d:date? of i:issuer d:date?',
    make: (match) =>
      capital(match.items[0])
        ? cite({
            form: 'unnumbered',
            type: typeOf(match),
            ...issuerOf(match),
            date: (match.slot('d')?.value as DateValue | undefined) ?? null,
          })
        : null,
  },
]

/** Adds the pins that stand in front. */
export const pinnedRows: readonly Row[] = [
  {
    id: 'pinned/before',
    slots: 'p:pins of|within? h:cite',
    make: (match) => cite({ ...(match.slot('h')!.value as CiteValue), pins: match.slot('p')!.value as readonly Pin[] }),
  },
]
