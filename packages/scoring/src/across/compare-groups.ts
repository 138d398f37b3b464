import { addDecimals, compareDecimals, divideDecimals } from '@commune-plan/engine'
import type { Decimal, Interval } from '@commune-plan/model'
import type { UnitCard } from './ranking.js'

/** A unit with the group it belongs to: xã, phường, đặc khu, a region. */
export interface GroupedCard extends UnitCard {
  /** Group the unit belongs to. */
  readonly group: string
}

/** What the units of a group come to. Units without a card are counted in `units` alone. */
export interface GroupSummary {
  /** Group, as given. */
  readonly group: string
  /** Units in it. */
  readonly units: number
  /** Units with a card that was not refused. */
  readonly scored: number
  /** Mean of the low ends and of the high ends, to two digits; `null` where nobody was scored. */
  readonly mean: Interval | null
  /** Median of the low ends and of the high ends. */
  readonly median: Interval | null
  /** Lowest low end. */
  readonly lowest: Decimal | null
  /** Highest high end. */
  readonly highest: Decimal | null
  /** Units by grade; a unit whose grade is open counts under `open`. */
  readonly grades: Readonly<Record<string, number>>
}

/** Compares groups of units, in the order in which they first appear. */
export function compareGroups(
  units: readonly GroupedCard[],
  by: 'points' | 'percent' = 'points',
): readonly GroupSummary[] {
  const groups = [...new Set(units.map(({ group }) => group))]
  return groups.map((group) => {
    const members = units.filter((unit) => unit.group === group)
    const cards = members.flatMap(({ card }) => (card === null || (card.refusedBy ?? []).length > 0 ? [] : [card]))
    const lows = cards.map((card) => card[by].low).sort(compareDecimals)
    const highs = cards.map((card) => card[by].high).sort(compareDecimals)
    const grades: Record<string, number> = {}
    for (const { grades: allowed } of cards) {
      const id = allowed.length === 1 ? allowed[0]!.id : 'open'
      grades[id] = (grades[id] ?? 0) + 1
    }
    const both = (make: (values: readonly Decimal[]) => Decimal): Interval | null =>
      cards.length === 0 ? null : { low: make(lows), high: make(highs) }
    return {
      group,
      units: members.length,
      scored: cards.length,
      mean: both(meanOf),
      median: both(medianOf),
      lowest: lows[0] ?? null,
      highest: highs.at(-1) ?? null,
      grades,
    }
  })
}

/** Mean of one or more decimals, to two digits. */
export function meanOf(values: readonly Decimal[]): Decimal {
  return divideDecimals(addDecimals(...values), String(values.length), { digits: 2 })
}

function medianOf(sorted: readonly Decimal[]): Decimal {
  const middle = Math.floor((sorted.length - 1) / 2)
  return meanOf(sorted.slice(middle, sorted.length - middle))
}
