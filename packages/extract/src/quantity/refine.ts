import type { Item } from '@commune-plan/vietnamese'
import type { ChangeMeaning, LevelMeaning, QuantityMeaning } from './quantity.js'
import { amount } from './grammar/values.js'
import { level } from './grammar/meanings.js'
import { strivesAlone, wholeStatement } from './without-figure.js'

/** An item with its meaning, once the words beside it are taken into account. */
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
  /** Index of the item with which the phrase begins, where it is an earlier one. */
  readonly from?: number
  /** Index of the item with which it ends, where it is a later one. */
  readonly to?: number
}

const farthest = 16
const clauseEnds = new Set([';', '.', ':', '¦', '?', '!'])

/**
 * Settles what a row cannot see: "giảm … xuống còn 250 xã" (the verb stands far to the left), "chỉ … một lần" (a limit),
 * goals without a figure. Looks at a bounded number of items beside each, so the work stays linear.
 */
export function refine(items: readonly Item[]): { readonly items: readonly Refined[]; readonly steps: number } {
  const whole = wholeStatement(items)
  if (whole !== null)
    return {
      items: [{ item: span(items, 0, items.length - 1), meaning: whole, assumed: false, ambiguity: null }],
      steps: items.length,
    }
  const result: { readonly refined: Refined; readonly from: number }[] = []
  let steps = 0
  for (let at = 0; at < items.length; at++) {
    const read = settle(items, at)
    steps += read.steps
    const from = read.found?.from ?? at
    const to = read.found?.to ?? at
    while (result.length > 0 && result.at(-1)!.from >= from) result.pop()
    const { meaning, assumed, ambiguity } = read.found ?? { meaning: null, assumed: false, ambiguity: null }
    result.push({
      refined: { item: from === to ? items[at]! : span(items, from, to), meaning, assumed, ambiguity },
      from,
    })
    at = to
  }
  return { items: result.map(({ refined }) => refined), steps }
}

/** One item over several. */
function span(items: readonly Item[], from: number, to: number): Item {
  const covered = items.slice(from, to + 1)
  const main = covered.find((item) => item.rule !== null) ?? covered[0]!
  return {
    ...main,
    start: covered[0]!.start,
    end: covered.at(-1)!.end,
    gap: covered[0]!.gap,
    parts: covered.flatMap((item) => item.parts),
    repairs: covered.flatMap((item) => item.repairs),
  }
}

function settle(items: readonly Item[], at: number): { readonly found: Read | null; readonly steps: number } {
  const item = items[at]!
  if (item.classes.includes('bare') && figureFollows(items, at)) return { found: null, steps: farthest }
  if (item.classes.includes('quantity')) return { found: item.value as Read, steps: 1 }
  if (item.classes.includes('openchange')) return openChange(items, at)
  if (item.classes.includes('wordtimes')) return once(items, at)
  if (item.classes.includes('aspire')) return strivesAlone(items, at)
  return { found: null, steps: 1 }
}

/** A figure in the same clause says better what "tăng tỷ lệ …" begins. */
function figureFollows(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next - at <= farthest; next++) {
    const item = items[next]!
    if (item.gap === 3 || item.classes[0] === ',' || clauseEnds.has(item.classes[0]!)) return false
    if (item.classes.includes('quantity') || item.classes.includes('openchange'))
      return !item.classes.includes('direction')
  }
  return false
}

/** The rise or fall to the left that an end belongs to; a counted threshold between is what is counted. */
function openChange(items: readonly Item[], at: number): { readonly found: Read | null; readonly steps: number } {
  const read = items[at]!.value as Read & { readonly meaning: ChangeMeaning; readonly otherwise?: LevelMeaning }
  let filters = 0
  let back = at - 1
  for (; back >= 0 && at - back <= farthest; back--) {
    const candidate = items[back]!
    if (items[back + 1]!.gap === 3 || clauseEnds.has(candidate.classes[0]!)) break
    const way = wayOf(candidate)
    if (way === null && candidate.classes.includes('quantity') && ++filters > 1) break
    if (way === null) continue
    const meaning: ChangeMeaning = { ...read.meaning, way }
    return { found: { ...read, meaning, from: back }, steps: at - back }
  }
  const { otherwise } = read
  return { found: otherwise === undefined ? null : { ...read, meaning: otherwise }, steps: at - back }
}

/** The way of a verb of rising or falling, or of a goal that begins with one. */
function wayOf(item: Item): 'up' | 'down' | null {
  if (item.classes.includes('direction')) {
    const { meaning } = item.value as Read
    return meaning.kind === 'direction' && (meaning.way === 'decrease' || meaning.way === 'minimize') ? 'down' : 'up'
  }
  if (!item.classes.includes('rise') && !item.classes.includes('fall')) return null
  return item.value === 'down' ? 'down' : 'up'
}

/** "chỉ … một lần": at most once. */
function once(items: readonly Item[], at: number): { readonly found: Read | null; readonly steps: number } {
  let back = at - 1
  for (; back >= 0 && at - back <= farthest; back--) {
    const candidate = items[back]!
    if (items[back + 1]!.gap === 3 || clauseEnds.has(candidate.classes[0]!) || candidate.classes.includes('quantity'))
      break
    if (!candidate.classes.includes('only')) continue
    const limit: LevelMeaning = level(
      amount('1', { code: 'count', noun: 'lần' }, { compare: 'lte' }),
      'constraint',
      'stated',
    )
    return { found: { meaning: limit, assumed: false, ambiguity: null, from: back }, steps: at - back }
  }
  return { found: null, steps: at - back }
}
