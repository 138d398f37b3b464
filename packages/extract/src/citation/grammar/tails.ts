import type { Made, Match, Row } from '@commune-plan/vietnamese'
import type { Pin } from '../citation.js'
import { capital, cite, issuerOf, typeOf, type CiteValue } from './cite-value.js'
import type { DateValue } from './dates.js'

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
