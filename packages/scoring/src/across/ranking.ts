import { subtractDecimals } from '@commune-plan/engine'
import type { Interval, ScoreCard } from '@commune-plan/model'
import { rankIntervals, type Ranked, type TieRule } from './rank-intervals.js'

/** A unit with its card; `null` where it did not report. */
export interface UnitCard {
  /** Name or code of the unit. */
  readonly unit: string
  /** Its card. */
  readonly card: ScoreCard | null
}

/** A ranking with the rule it was made by. */
export interface Ranking {
  /** What units are ranked by. */
  readonly by: 'points' | 'percent' | 'change'
  /** What equal points do. */
  readonly tieRule: TieRule
  /** From the best to the worst. */
  readonly ranked: readonly Ranked[]
  /** Units that could not be ranked: no report, or a file that was refused. They are not last. */
  readonly unranked: readonly string[]
}

/** How a ranking is made. */
export interface RankingOptions {
  /** Points, or the share of the reachable maximum where items do not apply to all. */
  readonly by?: 'points' | 'percent'
  /** What equal points do; the same rank, with gaps after it, where left out. */
  readonly ties?: TieRule
}

/** Ranks units by their cards. Where missing figures leave ranks open, the best and worst possible rank are given. */
export function rankUnits(
  units: readonly UnitCard[],
  { by = 'points', ties = { kind: 'shared' } }: RankingOptions = {},
): Ranking {
  const scored = units.filter(isScored)
  const entries = scored.map(({ unit, card }) => ({ unit, value: card[by], ties: tiesOf(card, ties) }))
  return { by, tieRule: ties, ranked: rankIntervals(entries, ties), unranked: unrankedOf(units, scored) }
}

/** Ranks units by how their points changed between two periods: weak units that improve stand at the top. */
export function rankImprovement(
  before: readonly UnitCard[],
  after: readonly UnitCard[],
  { by = 'points', ties = { kind: 'shared' } }: RankingOptions = {},
): Ranking {
  const earlier = new Map(before.filter(isScored).map(({ unit, card }) => [unit, card]))
  const scored = after.filter(isScored).filter(({ unit }) => earlier.has(unit))
  const entries = scored.map(({ unit, card }) => ({
    unit,
    value: changeBetween(earlier.get(unit)![by], card[by]),
    ties: tiesOf(card, ties),
  }))
  return {
    by: 'change',
    tieRule: ties,
    ranked: rankIntervals(entries, ties),
    unranked: unrankedOf([...before, ...after], scored),
  }
}

/** The least and the most that may lie between two intervals. */
function changeBetween(before: Interval, after: Interval): Interval {
  return { low: subtractDecimals(after.low, before.high), high: subtractDecimals(after.high, before.low) }
}

type Scored = UnitCard & { readonly card: ScoreCard }

function isScored(unit: UnitCard): unit is Scored {
  return unit.card !== null && (unit.card.refusedBy ?? []).length === 0
}

function tiesOf(card: ScoreCard, rule: TieRule): readonly Interval[] {
  if (rule.kind !== 'by-groups') return []
  return rule.groups.map((id) => card.groups.find((group) => group.id === id)?.points ?? { low: '0', high: '0' })
}

function unrankedOf(units: readonly UnitCard[], scored: readonly Scored[]): readonly string[] {
  const ranked = new Set(scored.map(({ unit }) => unit))
  return [...new Set(units.map(({ unit }) => unit))].filter((unit) => !ranked.has(unit)).sort()
}
