import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
  type Match,
  type Row,
} from '@commune-plan/vietnamese'
import type { Compare, LevelMeaning, OutOf, QuantityMeaning } from '../quantity.js'
import { endOf, intentOf, level, quantity, type MadeQuantity } from './meanings.js'
import { amount, percent, valueOf, words, type AmountValue, type NumberValue } from './values.js'

type MadeLevel = MadeQuantity<LevelMeaning>

function target(match: Match): MadeLevel {
  const value = valueOf<AmountValue>(match, 'q')!
  return quantity(level(value, null, intentOf(match)), value)
}

/** The opposite of what a negated level states: "chưa đạt trên 5%" is at most 5 %. */
const opposite: Readonly<Record<Compare, Compare>> = {
  eq: 'lt',
  gt: 'lte',
  gte: 'lt',
  lt: 'gte',
  lte: 'gt',
  about: 'lt',
  range: 'range',
}

function unreached(match: Match): MadeLevel {
  const value = valueOf<AmountValue>(match, 'q')!
  return quantity(level({ ...value, compare: opposite[value.compare] }, 'baseline', 'stated'), value)
}

/** "100% (12/12 thôn)": the share is given in figures too. */
function withFigures(match: Match): MadeLevel {
  const value = valueOf<AmountValue>(match, 'q')!
  const figures = valueOf<AmountValue>(match, 's')!
  return quantity({ ...level(value, null, intentOf(match)), outOf: figures.outOf }, value)
}

/** Whether a percentage is what its figures come to, to the digits it is written with. */
export function consistent(share: string, { part, whole }: OutOf): boolean {
  if (whole === '0') return false
  const digits = share.split('.')[1]?.length ?? 0
  const gap = subtractDecimals(multiplyDecimals(part, '100'), multiplyDecimals(share, whole))
  const size = gap.startsWith('-') ? gap.slice(1) : gap
  return (
    compareDecimals(
      addDecimals(size, size),
      multiplyDecimals(`0.${'0'.repeat(digits)}1`.replace(/^0\.1$/u, '1').replace(/^0\.0(0*)1$/u, '0.$11'), whole),
    ) <= 0
  )
}

function none(match: Match): MadeLevel {
  const filter = endOf(match, 'f')
  const value = amount('0', { code: 'count', noun: words(match, 'n') })
  return quantity(
    { ...level(value, 'target', 'stated'), filter: filter === null ? null : { ...filter.amount, unit: filter.unit } },
    value,
  )
}

function oneOf(match: Match): MadeLevel {
  return quantity(
    level(amount('1', { code: 'count', noun: words(match, 'n') }, { compare: 'gte' }), 'qualifier', 'stated'),
  )
}

function vague(match: Match): MadeQuantity<QuantityMeaning> {
  return quantity({
    kind: 'qualitative',
    compare: 'vague',
    of: null,
    unit: { code: 'count', noun: words(match, 'n') },
    intent: 'stated',
  })
}

function share(match: Match): MadeQuantity<LevelMeaning> {
  const value = valueOf<AmountValue>(match, 'q')!
  return quantity({ ...level(value, null, intentOf(match)), of: words(match, 'o') }, value)
}

/** "xây dựng 12 pano tấm lớn": behind a verb of doing, the next words are the noun. */
function unknownNoun(match: Match): MadeLevel | null {
  if ([match.slot('a'), match.slot('b')].some((item) => item !== undefined && item.shape !== 'lower')) return null
  const number = valueOf<NumberValue>(match, 'q')!
  const noun = [words(match, 'a'), words(match, 'b')].join(' ').trim()
  const value = amount(number.other ?? number.value, { code: 'count', noun }, { ambiguity: number.ambiguity })
  return quantity(level(value, null, 'stated'), value)
}

/** "%" in the column of units and the value in the next one. */
function cells(match: Match): MadeLevel | null {
  const inner = match.slot('q')!
  const value = inner.value as AmountValue | { value: string; ambiguity: string | null }
  if ('unit' in value && value.unit.code !== 'percent') return null
  const known =
    'unit' in value
      ? { ...value, unit: percent, assumed: false }
      : amount(value.value, percent, { ambiguity: value.ambiguity })
  return quantity(level(known, null, 'stated'), known)
}

function cellRange(match: Match): MadeLevel {
  const [low, high] = [valueOf<NumberValue>(match, 'a')!, valueOf<NumberValue>(match, 'b')!]
  const value = amount(low.value, percent, { compare: 'range', upper: high.value })
  return quantity(level(value, null, 'stated'), value)
}

/** "doanh nghiệp" in the column of units and "≥ 3" in the next one. */
function nounCell(match: Match): MadeLevel | null {
  const value = valueOf<AmountValue>(match, 'q')!
  if (!value.assumed) return null
  const known: AmountValue = { ...value, unit: { code: 'count', noun: words(match, 'n') }, assumed: false }
  return quantity(level(known, null, 'stated'), known)
}

const before = 'i:aspire|maintain|ensure? have? r:reach? v:average?'

/** What stands as a threshold in its sentence. */
export const targetRows: readonly Row[] = [
  { id: 'target/level', slots: `respective? ${before} q:level|amount`, make: target },
  { id: 'target/reach-aspire', slots: 'reach i:ensure|maintain q:level|amount', make: target },
  { id: 'target/words', slots: 'have|reach|does q:wordamount', make: target },
  {
    id: 'target/figures',
    slots: `${before} q:level|amount ( s:amount )`,
    make: (match) => (valueOf<AmountValue>(match, 's')!.outOf === null ? null : withFigures(match)),
  },
  {
    id: 'target/figures-change',
    slots: `${before} q:level|amount ( s:amount , rise|fall more? amount )`,
    make: (match) => (valueOf<AmountValue>(match, 's')!.outOf === null ? null : withFigures(match)),
  },
  {
    id: 'target/figures-linked',
    slots: `${before} q:level|amount ( s:amount , quantity )`,
    make: (match) => (valueOf<AmountValue>(match, 's')!.outOf === null ? null : withFigures(match)),
  },
  { id: 'target/share-of', slots: `${before} q:amount|level o:plan`, make: share },
  {
    id: 'target/fraction-of',
    slots: 'q:amount|level measure o:noun',
    make: (match) => (valueOf<AmountValue>(match, 'q')!.unit.code === 'ratio' ? share(match) : null),
  },
  { id: 'target/unknown-noun', slots: 'have|reach|does q:num a:word b:word?', make: unknownNoun },
  { id: 'target/half-of', slots: 'have|reach? q:halfamount measure o:noun', make: share },
  { id: 'target/unreached', slots: 'unreached q:level|amount', make: unreached },
  { id: 'target/none', slots: 'none n:noun f:level?', make: none },
  { id: 'target/one-of', slots: 'oneof n:noun', make: oneOf },
  { id: 'target/one-of-unnamed', slots: 'oneof', make: oneOf },
  { id: 'target/vague', slots: 'each numtail|scale scale? n:noun', make: vague },
  { id: 'target/cells', slots: 'percent ¦ q:num|level|amount', make: cells },
  { id: 'target/cells-range', slots: 'percent ¦ a:num - b:num', make: cellRange },
  { id: 'target/cells-noun', slots: 'n:noun ¦ q:level', make: nounCell },
  { id: 'target/cells-twice', slots: 'percent ¦ ¦ q:num|level|amount', make: cells },
]
