import type { Item, Match, Row } from '@commune-plan/vietnamese'
import type { DirectionMeaning } from '../quantity.js'
import { intentOf, quantity, type MadeQuantity } from './meanings.js'

const ways: Readonly<Record<string, DirectionMeaning['way']>> = {
  up: 'increase',
  down: 'decrease',
  increase: 'increase',
  decrease: 'decrease',
  minimize: 'minimize',
  maximize: 'maximize',
}

function wayOf(item: Item): DirectionMeaning['way'] {
  return ways[String(item.value)] ?? 'increase'
}

/** What the goal is about, up to the next mark; refused where a figure follows, which says it better. */
function direction(match: Match): MadeQuantity<DirectionMeaning> | null {
  if (match.items.some((item) => item.classes.includes('quantity') || item.classes.includes('openchange'))) return null
  const verb = match.slot('w')!
  const opposite = match.items.find(
    (item) =>
      item !== verb &&
      (item.classes.includes('raise') || item.classes.includes('lower')) &&
      wayOf(item) !== wayOf(verb),
  )
  const joined = opposite !== undefined && match.items.some((item) => item.classes.includes('and'))
  const of = match.text.slice(match.slot('m')!.start, match.items.at(-1)!.end).replace(/\s+/gu, ' ')
  const made = quantity<DirectionMeaning>({
    kind: 'direction',
    way: joined ? 'increase+decrease' : wayOf(verb),
    of,
    intent: intentOf(match),
  })
  return { ...made, is: 'quantity direction' }
}

/** More or less of a measure, without a figure. */
export const directionRows: readonly Row[] = [
  { id: 'direction/strive', slots: 'i:aspire w:raise|lower m:softmeasure ...', make: direction },
  { id: 'direction/measure', slots: 'i:aspire? w:raise|lower m:measure ...', make: direction },
  {
    id: 'direction/measure-alone',
    slots: 'i:aspire? w:raise|lower m:measure',
    make: (match) => {
      const made = direction(match)
      return made === null ? null : { ...made, is: 'quantity direction bare' }
    },
  },
]
