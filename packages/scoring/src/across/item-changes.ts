import { addDecimals, compareDecimals, subtractDecimals } from '@commune-plan/engine'
import type { Decimal, Interval, LocalizedText, ScoreCard } from '@commune-plan/model'

/** How the points of one item differ between two cards; an item that one card lacks counts as 0 there. */
export interface ItemChange {
  /** Id of the item. */
  readonly item: string
  /** Its label, of the later card where it is there. */
  readonly label: LocalizedText
  /** Points before; `null` where the item is not in that card. */
  readonly before: Interval | null
  /** Points after; `null` where the item is not in that card. */
  readonly after: Interval | null
  /** Change of the low end. */
  readonly low: Decimal
  /** Change of the high end. */
  readonly high: Decimal
}

/** Items whose points differ between two cards, the largest difference first. */
export function itemChanges(before: ScoreCard, after: ScoreCard): readonly ItemChange[] {
  const earlier = new Map(before.groups.flatMap(({ items }) => items).map((item) => [item.id, item]))
  const later = new Map(after.groups.flatMap(({ items }) => items).map((item) => [item.id, item]))
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((id) => {
      const [was, is] = [earlier.get(id), later.get(id)]
      const [from, to] = [was?.points ?? zero, is?.points ?? zero]
      return {
        item: id,
        label: (is ?? was)!.label,
        before: was?.points ?? null,
        after: is?.points ?? null,
        low: subtractDecimals(to.low, from.low),
        high: subtractDecimals(to.high, from.high),
      }
    })
    .filter(({ low, high }) => low !== '0' || high !== '0')
    .sort((a, b) => compareDecimals(size(b), size(a)) || (a.item < b.item ? -1 : 1))
}

const zero: Interval = { low: '0', high: '0' }

function size({ low, high }: ItemChange): Decimal {
  return addDecimals(low.replace('-', ''), high.replace('-', ''))
}
