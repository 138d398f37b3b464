import { addDecimals, shiftDecimal, type Match, type Row } from '@commune-plan/vietnamese'
import type { QuantityUnit } from '../quantity.js'
import { amount, percent, valueOf, words, type AmountValue, type NumberValue } from './values.js'

interface MadeAmount {
  readonly is: string
  readonly value: AmountValue
}

const count = (noun: string): QuantityUnit => ({ code: 'count', noun })

/** Words of a slot in lower case but for what is all capitals: "sản phẩm OCOP". */
function nounIn(match: Match, slot: string): string {
  const shown = match.written(slot).replace(/\s+/gu, ' ')
  return shown === shown.toUpperCase() ? shown.toLowerCase() : shown.replace(/\S+/gu, lowerWord)
}

function lowerWord(word: string): string {
  return word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word) ? word : word.toLowerCase()
}
/** Units of time: a length of time is a quantity only where a comparator says so. */
const timeNouns = new Set(['tháng', 'quý', 'ngày', 'tuần', 'giờ', 'phút', 'giây', 'ngày làm việc', 'năm'])

function made(number: NumberValue, unit: QuantityUnit, more: Partial<AmountValue> = {}, is = 'amount'): MadeAmount {
  return { is, value: amount(number.value, unit, { ambiguity: number.ambiguity, ...more }) }
}

function numberOf(match: Match, slot: string): NumberValue {
  return valueOf<NumberValue>(match, slot)!
}

function simple(unit: QuantityUnit): (match: Match) => MadeAmount {
  return (match) => made(numberOf(match, 'n'), unit)
}

/** Things that cannot be divided: "1,200 hộ" are 1200. Measures may be. */
const divisible = new Set([
  'ha',
  'héc ta',
  'hecta',
  'km',
  'm',
  'm2',
  'm3',
  'km2',
  'tấn',
  'tạ',
  'kg',
  'gam',
  'lít',
  'kwh',
  'mw',
  'kw',
  'tb',
  'gb',
  'mb',
  'lần',
  'điểm',
  'giờ',
])

function counted(match: Match): MadeAmount | null {
  // A footnote number at the end of a line, and the next line.
  const first = match.slot('a')!
  if (first.gap >= 2 && first.shape === 'capital') return null
  const number = numberOf(match, 'n')
  // "Nghị quyết Trung ương 4 khóa XII": the numeral behind numbers the noun.
  if (match.after?.classes.includes('roman') === true && match.after.gap < 3) return null
  const noun = [nounIn(match, 'a'), nounIn(match, 'b')].filter((part) => part !== '')
  const unit = noun.join(match.slot('or') === undefined ? ', ' : ' | ')
  const whole = number.other !== null && !divisible.has(unit)
  const read = whole ? { ...number, value: number.other } : number
  return made(read, count(unit), {}, timeNouns.has(unit) ? 'span' : 'amount')
}

/** "1 tỷ 200 triệu đồng": the parts add up. */
function money(match: Match): MadeAmount | null {
  const first = numberOf(match, 'n')
  const zeros = match.number('s') || 0
  const second = valueOf<NumberValue>(match, 'm')
  const low = match.number('t') || 0
  const large = shiftDecimal(first.value, zeros)
  if (second !== undefined && low >= zeros) return null
  const total = second === undefined ? large : addDecimals(large, shiftDecimal(second.value, low))
  const dollars = match.slot('usd') !== undefined
  const currency = dollars ? 'USD' : 'VND'
  const scale = [words(match, 's'), words(match, 'vnd')].filter((part) => part !== '').join(' ')
  const display = second === undefined ? { value: first.value, upper: null, scale } : null
  return { is: 'amount', value: amount(total, { code: currency, noun: null }, { display, ambiguity: first.ambiguity }) }
}

/** "1,2 triệu lượt": a scale before a counted noun is part of the number. */
function scaled(match: Match): MadeAmount {
  const number = numberOf(match, 'n')
  const value = shiftDecimal(number.value, match.number('s'))
  return { is: 'amount', value: amount(value, count(words(match, 'a')), { ambiguity: number.ambiguity }) }
}

function rate(match: Match): MadeAmount {
  return made(numberOf(match, 'n'), { code: 'bit/s', noun: String(match.slot('u')!.value) })
}

/** A leading zero ("02 phóng sự") is how officials write a count: the next words are its noun, though unknown. */
function padded(match: Match): MadeAmount | null {
  const nouns = [match.slot('a'), match.slot('b')]
  if (!/^0[1-9]$/u.test(match.written('n')) || nouns.some((noun) => noun !== undefined && noun.shape !== 'lower'))
    return null
  const read = counted(match)
  return read === null
    ? null
    : { ...read, value: { ...read.value, unit: count([words(match, 'a'), words(match, 'b')].join(' ').trim()) } }
}

/** "8/10 điểm", "66/112 thôn": so many of so many. */
function share(match: Match): MadeAmount {
  const part = numberOf(match, 'n')
  const whole = numberOf(match, 'w')
  const noun = [words(match, 'a'), words(match, 'b')].filter((text) => text !== '').join(', ')
  return made(part, count(noun), { outOf: { part: part.value, whole: whole.value, noun } })
}

/** "2/3 số hộ", "hai phần ba số hộ": a part of the whole, to four places; the exact figures are in `outOf`. */
function partOf(match: Match): MadeAmount | null {
  const [part, whole] = [numberOf(match, 'n').value, numberOf(match, 'w').value]
  if (!/^[1-9]$/u.test(part) || !/^(?:[2-9]|10)$/u.test(whole) || Number(part) >= Number(whole)) return null
  const value = shiftDecimal(String((BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n)), -4)
  const noun = nounIn(match, 'o')
  return {
    is: 'amount',
    value: amount(value, { code: 'ratio', noun: null }, { of: noun, outOf: { part, whole, noun: null } }),
  }
}

/** "12 bác sĩ/10.000 dân": so many to so many. */
function density(match: Match): MadeAmount | null {
  if ([match.slot('a'), match.slot('b')].some((item) => item !== undefined && item.shape !== 'lower')) return null
  const noun = [nounIn(match, 'a'), nounIn(match, 'b')].join(' ').trim()
  const from = match.slot('m')!.start
  const per = match.text.slice(from, match.slot('o')!.end).replace(/\s+/gu, ' ')
  return made(numberOf(match, 'n'), count(noun), { per })
}

/** Numbers with their units. `wordnum` counts only behind a comparator or a unit that needs no noun. */
export const amountRows: readonly Row[] = [
  { id: 'amount/percent', slots: 'n:num|wordnum percent', make: simple(percent) },
  { id: 'amount/points', slots: 'n:num|wordnum points', make: simple({ code: 'percentage-point', noun: null }) },
  {
    id: 'amount/times',
    rank: 1,
    slots: 'n:num times',
    make: (match) => made(numberOf(match, 'n'), count('lần'), {}, 'timesamount'),
  },
  { id: 'amount/rate', slots: 'n:num u:rate', make: rate },
  { id: 'amount/money', slots: 'n:num s:scale m:num? t:scale? vnd:vnd?', make: money },
  { id: 'amount/dong', slots: 'n:num vnd:vnd', make: money },
  { id: 'amount/dollars', slots: 'n:num s:scale? usd:usd', make: money },
  { id: 'amount/scaled', slots: 'n:num s:scale a:noun', make: scaled },
  { id: 'amount/count', slots: 'n:num a:noun|workday|day|month|year|clock|week|quarter', make: counted },
  { id: 'amount/two-nouns', slots: 'n:num a:noun , b:noun', make: counted },
  { id: 'amount/either-noun', slots: 'n:num a:noun or:or b:noun', make: counted },
  { id: 'amount/share', slots: 'n:num / w:num a:noun', make: share },
  { id: 'amount/part-of', slots: 'n:num /~ w:num~ measure|base o:noun', make: partOf },
  { id: 'amount/part-of-words', slots: 'n:wordnum partword w:wordnum measure|base o:noun', make: partOf },
  { id: 'amount/density', slots: 'n:num a:word|noun b:word? / m:num scale? o:noun|word', make: density },
  { id: 'amount/density-cell', slots: 'measure a:word|noun b:word? / m:num scale? o:noun|word : n:num', make: density },
  { id: 'amount/share-two', slots: 'n:num / w:num a:noun , b:noun', make: share },
  {
    id: 'amount/word-count',
    slots: 'n:wordnum a:noun|workday|day|month|year|week',
    make: (match) => {
      const read = counted(match)
      return read === null
        ? null
        : { ...read, is: match.slot('n')!.classes.includes('longword') ? 'amount' : 'wordamount' }
    },
  },
  {
    id: 'amount/word-times',
    rank: 1,
    slots: 'n:wordnum times',
    make: (match) => made(numberOf(match, 'n'), count('lần'), {}, 'wordtimes'),
  },
  { id: 'amount/padded', slots: 'n:num a:word b:word?', rank: -1, make: padded },
  {
    id: 'amount/fraction',
    slots: 'n:fraction',
    make: (match) => made(numberOf(match, 'n'), { code: 'ratio', noun: null }),
  },
  {
    id: 'amount/half',
    slots: 'n:half',
    make: (match) => ({
      is: 'halfamount',
      value: amount(String(match.slot('n')!.value), { code: 'ratio', noun: null }),
    }),
  },
]
