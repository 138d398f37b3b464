import { shiftDecimal, type Match, type Row } from '@commune-plan/vietnamese'
import type { Compare } from '../quantity.js'
import { amount, percent, valueOf, words, type AmountValue, type NumberValue } from './values.js'

interface MadeLevel {
  readonly is: string
  readonly value: AmountValue
}

const amountOf = (match: Match, slot: string): AmountValue => valueOf<AmountValue>(match, slot)!

/** "15 - 20%", "từ 80 đến 90%", "95 - 100 triệu/năm": the first number shares the unit of the second. */
function range(match: Match): MadeLevel | null {
  const low = valueOf<AmountValue | NumberValue>(match, 'a')!
  const high = amountOf(match, 'b')
  if (high.compare !== 'eq') return null
  const bare = !('unit' in low)
  const value = bare && high.display !== null ? inScale(low.value, high) : low.value
  if (!bare && low.unit.code !== high.unit.code) return null
  const display =
    high.display === null ? null : { value: low.value, upper: high.display.value, scale: high.display.scale }
  return { is: match.slot('b')!.classes[0]!, value: { ...high, compare: 'range', value, upper: high.value, display } }
}

/** The zeros that the scale word adds are the distance between the value and the number as shown. */
function inScale(value: string, like: AmountValue): string {
  for (const zeros of [0, 3, 6, 9, 12])
    if (shiftDecimal(like.display!.value, zeros) === like.value) return shiftDecimal(value, zeros)
  return value
}

/** "từ 80 đến dưới 90%" */
function rangeBelow(match: Match): MadeLevel | null {
  const compare = match.slot('c')!.value as Compare
  return compare === 'lt' || compare === 'lte' ? range(match) : null
}

export const rangeRows: readonly Row[] = [
  { id: 'range/numbers', slots: 'from? a:num -|to b:amount|span|timesamount', make: range },
  { id: 'range/below', slots: 'from a:num|amount -|to c:cmp b:amount|span', make: rangeBelow },
  { id: 'range/amounts', slots: 'from? a:amount -|to b:amount', make: range },
]

function each(match: Match): MadeLevel {
  const units = [words(match, 'p'), words(match, 'o')].filter((part) => part !== '')
  return { is: match.slot('q')!.classes[0]!, value: { ...amountOf(match, 'q'), per: units.join('/') } }
}

export const perRows: readonly Row[] = [
  { id: 'per/slash', slots: 'q:amount|timesamount|wordtimes / p:per|noun|year|month', make: each },
  { id: 'per/slash-twice', slots: 'q:amount / p:per|noun|year|month / o:per|noun|year|month', make: each },
  { id: 'per/each', slots: 'q:amount|timesamount|wordtimes each p:per|noun|year|month', make: each },
  {
    id: 'per/base',
    slots: 'q:amount / base noun noun? noun?',
    make: (match) => ({
      is: 'amount',
      value: { ...amountOf(match, 'q'), of: match.text.slice(match.items[2]!.start, match.items.at(-1)!.end) },
    }),
  },
]

function compared(match: Match): MadeLevel {
  const first = match.slot('b')
  const second = match.slot('c')!
  const found = first !== undefined && second.value === 'eq' ? first : second
  const value = amountOf(match, 'q')
  const compare = value.compare === 'range' ? 'range' : (found.value as Compare)
  return { is: 'level', value: { ...value, compare, side: found.classes.includes('nearly') ? 'below' : null } }
}

/** "≥98" in a column of percentages: the unit is taken to be percent where it can be one. */
function bareSign(match: Match): MadeLevel | null {
  const number = valueOf<NumberValue>(match, 'q')!
  if (number.value.length > 3 && !/^\d{1,2}\./u.test(number.value)) return null
  return {
    is: 'level',
    value: amount(number.value, percent, { compare: match.slot('c')!.value as Compare, assumed: true }),
  }
}

function unknownNoun(match: Match): MadeLevel | null {
  if ([match.slot('a'), match.slot('b')].some((item) => item !== undefined && item.shape !== 'lower')) return null
  const noun = [words(match, 'a'), words(match, 'b')].filter((part) => part !== '').join(' ')
  const number = valueOf<NumberValue>(match, 'q')!
  return {
    is: 'level',
    value: amount(
      number.other ?? number.value,
      { code: 'count', noun },
      { compare: match.slot('c')!.value as Compare, ambiguity: number.ambiguity },
    ),
  }
}

function behind(match: Match): MadeLevel | null {
  const value = amountOf(match, 'q')
  return value.compare === 'eq'
    ? {
        is: 'level',
        value: {
          ...value,
          compare: match.slot('c')!.value as Compare,
          per: match.slot('t') === undefined ? value.per : words(match, 't'),
        },
      }
    : null
}

function five(match: Match): MadeLevel {
  return {
    is: 'level',
    value: amount('5', { code: 'count', noun: words(match, 'a') }, { compare: match.slot('c')!.value as Compare }),
  }
}

/** Amounts with their comparators. */
export const levelRows: readonly Row[] = [
  { id: 'level/comparator', slots: 'c:cmp q:amount|span|timesamount|wordamount|wordtimes|halfamount', make: compared },
  { id: 'level/comparator-from', slots: 'c:cmp from q:amount', make: compared },
  { id: 'level/two-comparators', slots: 'b:cmp c:cmp q:amount|span|wordamount', make: compared },
  { id: 'level/sign', slots: 'c:sign q:num', make: bareSign },
  { id: 'level/unknown-noun', slots: 'c:cmp q:num a:word b:word?', make: unknownNoun },
  { id: 'level/behind', slots: 'from? q:amount|wordamount|timesamount c:after', make: behind },
  { id: 'level/behind-of', slots: 'from? q:amount c:after / base noun noun? noun?', make: behind },
  { id: 'level/behind-term', slots: 'from? q:amount c:after inside t:term|year|month', make: behind },
  { id: 'level/five', slots: 'c:cmp five a:noun', make: five },
]
