import type { Item } from '@commune-plan/vietnamese'
import type { QuantityMeaning } from './quantity.js'

const farthest = 40
const longestStatement = 16

/**
 * Whether an item is "phấn đấu" (strive) and no noun phrase: a slip of recognition ("phần đầu") counts only at the
 * beginning of a clause, or before a number, comparator or verb.
 *
 * @param items items of a text
 * @param at index of the item
 */
export function strives(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (!item.classes.includes('aspire')) return false
  if (item.repairs.length === 0) return true
  const next = items[at + 1]
  if (next === undefined || next.gap === 3) return false
  if (
    next.classes.some((name) =>
      ['quantity', 'num', 'amount', 'level', 'cmp', 'reach', 'have', 'measure', 'raise', 'lower'].includes(name),
    )
  )
    return true
  const before = items[at - 1]
  const opens = before === undefined || item.gap === 3 || /^[.;:,()+*-]$/u.test(before.classes[0]!)
  const following = next.classes.includes('of') || next.classes.includes('year') || /^[,.;)]$/u.test(next.classes[0]!)
  return opens && !following
}

/** "Phấn đấu bố trí kinh phí phù hợp": a goal without a figure, unless one follows in the sentence. */
export function strivesAlone(
  items: readonly Item[],
  at: number,
): {
  readonly found: {
    readonly meaning: QuantityMeaning
    readonly assumed: boolean
    readonly ambiguity: null
    readonly to: number
  } | null
  readonly steps: number
} {
  if (!strives(items, at)) return { found: null, steps: 1 }
  let to = at
  let fit = false
  let mark = false
  let next = at + 1
  for (; next < items.length && next - at <= farthest; next++) {
    const item = items[next]!
    const sign = item.classes[0]!
    if (item.gap === 3 || sign === ';' || (sign === '.' && (items[next + 1]?.gap ?? 1) > 0)) break
    if (item.classes.includes('quantity') || item.classes.includes('openchange'))
      return { found: null, steps: next - at }
    if (/^[,.:()"]$/u.test(sign)) mark = true
    if (mark) continue
    if (!fit) to = next
    if (item.classes.includes('fit')) fit = true
  }
  const meaning: QuantityMeaning = {
    kind: 'qualitative',
    compare: fit ? 'appropriate' : 'none',
    of: null,
    unit: null,
    intent: 'aspire',
  }
  return { found: to === at ? null : { meaning, assumed: false, ambiguity: null, to }, steps: next - at }
}

/** A cell or a short statement that says that something is done: "Đạt", "Có", "Hoàn thành số hóa …", "được đánh giá …". */
export function wholeStatement(items: readonly Item[]): QuantityMeaning | null {
  const first = items[0]
  if (first === undefined || items.length > longestStatement) return null
  if (
    items.some((item) =>
      ['quantity', 'num', 'openchange', 'aspire', 'wordtimes', 'span'].some((name) => item.classes.includes(name)),
    )
  )
    return null
  const alone = items.length === 1 || (items.length === 2 && items[1]!.classes[0] === '.')
  const says = first.classes.includes('done') ? alone || !first.classes.includes('alone') : false
  return says ? { kind: 'done', intent: 'stated' } : null
}
