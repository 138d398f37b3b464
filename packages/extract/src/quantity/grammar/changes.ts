import type { Match, Row } from '@commune-plan/vietnamese'
import type { ChangeMeaning, QuantityUnit } from '../quantity.js'
import { change, endOf, intentOf, level, quantity, type MadeQuantity } from './meanings.js'
import { valueOf, type AmountValue } from './values.js'

type MadeChange = MadeQuantity<ChangeMeaning>

const times: QuantityUnit = { code: 'times', noun: null }

function way(match: Match): 'up' | 'down' {
  return match.slot('w')?.value === 'down' ? 'down' : 'up'
}

function unitOf(value: AmountValue): QuantityUnit {
  return value.unit.noun === 'lần' ? times : value.unit
}

/** Year or plan that a change is measured against. */
function against(match: Match): string | null {
  const year = match.slot('y')
  if (year !== undefined) return typeof year.value === 'string' ? year.value : null
  if (match.slot('g') !== undefined) return 'plan'
  return match.slot('l') === undefined ? null : 'previous-period'
}

function by(match: Match): MadeChange {
  const value = valueOf<AmountValue>(match, 'q')!
  const end = endOf(match, 'q')!
  const result = endOf(match, 'r')
  return quantity(
    change(way(match), unitOf(value), {
      by: end.amount,
      per: value.per,
      average: match.slot('v') !== undefined,
      against: against(match),
      result: result === null ? null : { ...result.amount, unit: result.unit },
      intent: intentOf(match),
    }),
    value,
  )
}

function to(match: Match): MadeChange {
  const end = endOf(match, 'b')!
  const value = valueOf<Partial<AmountValue>>(match, 'b')!
  return quantity(
    change(way(match), end.unit, { to: end.amount, per: value.per ?? null, intent: intentOf(match) }),
    'unit' in value ? (value as AmountValue) : undefined,
  )
}

function fromTo(match: Match): MadeChange {
  const start = endOf(match, 'a')!
  const end = endOf(match, 'b', match.slot('c')?.value as undefined)!
  const down = match.slot('w')?.value === 'down' || match.slot('d') !== undefined
  const unit = start.unit.code === 'none' ? end.unit : start.unit
  return quantity(change(down ? 'down' : 'up', unit, { from: start.amount, to: end.amount, intent: intentOf(match) }))
}

function multiple(match: Match): MadeChange {
  const fixed = match.slot('m')?.value
  const end =
    typeof fixed === 'string' ? { compare: 'eq' as const, value: fixed, upper: null } : endOf(match, 'q')!.amount
  return quantity(change('up', times, { by: end, against: against(match), intent: intentOf(match) }))
}

/** "giảm tối đa 5 ngày": tối đa belongs to the number that follows. */
function atMost(match: Match): MadeChange {
  const value = valueOf<AmountValue>(match, 'q')!
  return quantity(
    change('down', unitOf(value), { by: { compare: 'lte', value: value.value, upper: value.upper }, per: value.per }),
    value,
  )
}

const intent = 'aspire|maintain|ensure?'
const ends = 'level|amount|span|timesamount'

/** Rises and falls. */
export const changeRows: readonly Row[] = [
  { id: 'change/by', slots: `${intent} w:rise|fall v:average? more? q:${ends}|wordtimes`, make: by },
  {
    id: 'change/by-against',
    slots: `w:rise|fall v:average? q:${ends}|wordtimes versus y:year-name|calendar? l:lastyear? g:plan?`,
    make: by,
  },
  {
    id: 'change/by-result',
    slots: `w:rise|fall v:average? q:${ends} ( sothat? down|reach|reached? r:level|amount )`,
    make: by,
  },
  { id: 'change/to', slots: `${intent} w:rise|fall down|up b:${ends}|num`, make: to },
  {
    id: 'change/from-to',
    slots: `w:rise|fall? from a:${ends}|num calendar|year-name? d:down b:${ends}|num calendar|year-name?`,
    make: fromTo,
  },
  {
    id: 'change/from-up-to',
    slots: `w:rise? from a:${ends}|num calendar|year-name? up c:cmp? b:${ends}|num calendar|year-name?`,
    make: fromTo,
  },
  { id: 'change/half', slots: `d:down halfamount ( from a:${ends} down b:${ends} )`, make: fromTo },
  { id: 'change/multiple', slots: `w:rise? multiple q:level|timesamount versus? y:year-name?`, make: multiple },
  { id: 'change/at-most', slots: `minimized q:${ends}`, make: atMost },
  { id: 'change/multiplied', slots: 'w:rise? m:multiplied versus? y:year-name?', make: multiple },
]

/** Ends of a change whose verb stands further to the left: "xuống còn 250 xã", "lên 95%". */
export const openChangeRows: readonly Row[] = [
  {
    id: 'change/open-from-to',
    slots: `from a:${ends} d:down b:${ends}`,
    make: (match) => ({ ...fromTo(match), is: 'openchange' }),
  },
  { id: 'change/open-down', slots: `d:down b:${ends}`, make: open },
  { id: 'change/open-average', slots: `average q:level|amount`, make: openAverage },
  { id: 'change/open-up', slots: `up b:${ends}`, make: open },
]

function open(match: Match): MadeChange {
  const end = endOf(match, 'b')!
  const made = quantity(change(match.slot('d') === undefined ? 'up' : 'down', end.unit, { to: end.amount }))
  return { ...made, is: 'openchange' }
}

/** "bình quân 1 - 1,5%/năm": a yearly change where a verb of rising or falling stands before, else a level. */
function openAverage(match: Match): { readonly is: string; readonly value: unknown } {
  const value = valueOf<AmountValue>(match, 'q')!
  const made = quantity(
    change('up', unitOf(value), { by: endOf(match, 'q')!.amount, per: value.per, average: true }),
    value,
  )
  return { is: 'openchange', value: { ...made.value, otherwise: level(value, null, 'stated') } }
}
