import type { Match, Row } from '@commune-plan/vietnamese'
import type { Compare, GradeMeaning, QualitativeMeaning, RankMeaning } from '../quantity.js'
import { intentOf, quantity, type MadeQuantity } from './meanings.js'
import { valueOf, words, type AmountValue, type NumberValue } from './values.js'

function rank(match: Match, more: Partial<RankMeaning>): MadeQuantity<RankMeaning> {
  const scope = words(match, 's')
  return quantity({
    kind: 'rank',
    compare: 'lte',
    place: null,
    outOf: null,
    noun: null,
    group: null,
    scope: scope === '' ? null : scope.replace(/^(?:toàn|của|trong) /u, ''),
    intent: intentOf(match),
    ...more,
  })
}

const top = (match: Match): MadeQuantity<RankMeaning> => {
  const value = valueOf<NumberValue | AmountValue>(match, 'n')!
  return rank(match, {
    place: value.value,
    noun: 'unit' in value ? value.unit.noun : null,
    group: words(match, 'g') || null,
  })
}

function place(match: Match): MadeQuantity<RankMeaning> | null {
  const item = match.slot('n')!
  const value = typeof item.value === 'number' ? String(item.value) : (item.value as NumberValue).value
  return rank(match, { compare: 'eq', place: value, outOf: valueOf<NumberValue>(match, 'w')?.value ?? null })
}

/** "xếp thứ 10/63 tỉnh, thành phố": the place and how many there are. */
function placeOf(match: Match): MadeQuantity<RankMeaning> | null {
  const { outOf } = valueOf<AmountValue>(match, 'n')!
  return outOf === null ? null : rank(match, { compare: 'eq', place: outOf.part, outOf: outOf.whole })
}

function inGroup(match: Match): MadeQuantity<RankMeaning> {
  return rank(match, { compare: 'in-group', group: words(match, 'g') })
}

function grade(match: Match): MadeQuantity<GradeMeaning> {
  const compare = (match.slot('c')?.value as Compare | undefined) ?? 'eq'
  return quantity({ kind: 'grade', compare, grade: words(match, 'g'), intent: intentOf(match) })
}

function average(match: Match): MadeQuantity<QualitativeMeaning> {
  return quantity({
    kind: 'qualitative',
    compare: match.slot('c')!.value as Compare,
    of: words(match, 's') || null,
    unit: null,
    intent: intentOf(match),
  })
}

/** Places, groups, grades and comparisons with an average. */
export const rankRows: readonly Row[] = [
  { id: 'rank/top', slots: 'top n:num|amount inside? s:scope? g:caps|capital?', make: top },
  { id: 'rank/top-cited', slots: 'inside? group n:amount leading s:scope|noun?', make: top },
  { id: 'rank/place', slots: 'ranks place n:num s:scope?', make: place },
  { id: 'rank/place-of', slots: 'ranks place n:num / w:num|amount', make: place },
  { id: 'rank/at', slots: 'rankat n:num s:scope?', make: place },
  { id: 'rank/at-of', slots: 'rankat n:num / w:num|amount', make: place },
  { id: 'rank/share', slots: 'ranks place n:amount s:scope?', make: placeOf },
  { id: 'rank/share-at', slots: 'rankat n:amount s:scope?', make: placeOf },
  { id: 'rank/ordinal', slots: 'ranks n:ordinal s:scope?', make: place },
  { id: 'rank/bare', slots: 'place n:num / w:num', make: place },
  { id: 'rank/group', slots: 'i:aspire? ranks? inside g:leadgroup s:scope?', make: inGroup },
  { id: 'grade/level', slots: 'i:aspire? reach|ranks? gradehead g:grade c:after?', make: grade },
  { id: 'grade/ranks', slots: 'ranks g:grade c:after?', make: grade },
  { id: 'qualitative/average', slots: 'atlevel? c:average-above', make: average },
  { id: 'qualitative/average-common', slots: 'atlevel? c:average-above versus common s:scope?', make: average },
  { id: 'qualitative/average-scope', slots: 'atlevel? c:average-above s:scope', make: average },
]
