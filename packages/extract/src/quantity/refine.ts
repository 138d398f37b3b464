import type { Item } from '@commune-plan/vietnamese'
import type { ChangeMeaning, LevelMeaning, QuantityMeaning } from './quantity.js'
import { amount } from './grammar/values.js'
import { level } from './grammar/meanings.js'

/** An item with its meaning, once the words to its left are taken into account. */
export interface Refined {
  readonly item: Item
  readonly meaning: QuantityMeaning | null
  readonly assumed: boolean
  readonly ambiguity: string | null
}

interface Read {
  readonly meaning: QuantityMeaning
  readonly assumed: boolean
  readonly ambiguity: string | null
}

const farthest = 16
const clauseEnds = new Set([';', '.', ':', '|', '?', '!'])

/**
 * Settles what a row cannot see: "giảm … xuống còn 250 xã" (the verb stands far to the left), "chỉ … một lần" (a limit),
 * goals without a figure. Looks at most 16 items back, so the work stays linear.
 */
export function refine(
  text: string,
  items: readonly Item[],
): { readonly items: readonly Refined[]; readonly steps: number } {
  const result: Refined[] = []
  let steps = 0
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const seen = lookBack(items, at)
    steps += seen.steps
    const read = settle(item, seen)
    const start = read?.from ?? item.start
    while (result.length > 0 && start < result.at(-1)!.item.start && result.at(-1)!.meaning === null) result.pop()
    const free = result.length === 0 || result.at(-1)!.item.end <= start
    result.push({
      item: free ? { ...item, start } : item,
      meaning: read?.meaning ?? null,
      assumed: read?.assumed ?? false,
      ambiguity: read?.ambiguity ?? null,
    })
  }
  return { items: result, steps }
}

interface Seen {
  readonly steps: number
  readonly verb: Item | null
  readonly only: Item | null
}

function lookBack(items: readonly Item[], at: number): Seen {
  const item = items[at]!
  if (
    !item.classes.includes('openchange') &&
    !item.classes.includes('wordtimes') &&
    !item.classes.includes('timesamount')
  )
    return { steps: 1, verb: null, only: null }
  let verb: Item | null = null
  let only: Item | null = null
  let back = at - 1
  for (; back >= 0 && at - back <= farthest; back--) {
    const candidate = items[back]!
    if (items[back + 1]!.gap === 3 || clauseEnds.has(candidate.classes[0]!) || candidate.classes.includes('quantity'))
      break
    if (verb === null && (candidate.classes.includes('rise') || candidate.classes.includes('fall'))) verb = candidate
    if (only === null && candidate.classes.includes('only')) only = candidate
  }
  return { steps: at - back, verb, only }
}

function settle(item: Item, seen: Seen): (Read & { readonly from?: number }) | null {
  if (item.classes.includes('quantity')) return item.value as Read
  if (item.classes.includes('openchange') && seen.verb !== null) {
    const read = item.value as Read & { readonly meaning: ChangeMeaning }
    const way = seen.verb.value === 'down' ? 'down' : 'up'
    return { ...read, meaning: { ...read.meaning, way }, from: seen.verb.start }
  }
  if (item.classes.includes('wordtimes') && seen.only !== null) {
    const once: LevelMeaning = level(
      amount('1', { code: 'count', noun: 'lần' }, { compare: 'lte' }),
      'constraint',
      'stated',
    )
    return { meaning: once, assumed: false, ambiguity: null, from: seen.only.start }
  }
  return null
}
