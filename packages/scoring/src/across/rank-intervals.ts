import { compareDecimals } from '@commune-plan/engine'
import type { Decimal, Interval } from '@commune-plan/model'

/**
 * What equal points do. `shared`: the same rank, the next ones are left out (1, 1, 3). `dense`: the same rank, none left
 * out (1, 1, 2). `by-groups`: the points of the named groups decide, in that order; still equal: `shared`.
 */
export type TieRule =
  | { readonly kind: 'shared' }
  | { readonly kind: 'dense' }
  | { readonly kind: 'by-groups'; readonly groups: readonly string[] }

/** What is ranked: a value with its bounds, and what breaks a tie. */
export interface RankEntry {
  /** Name or code of the unit. */
  readonly unit: string
  /** What is ranked. */
  readonly value: Interval
  /** What decides between equals, in order. */
  readonly ties: readonly Interval[]
}

/** A unit in a ranking. */
export interface Ranked {
  /** Name or code of the unit. */
  readonly unit: string
  /** What it is ranked by. */
  readonly value: Interval
  /** The rank, 1 the best; `null` where missing figures leave it open. */
  readonly rank: number | null
  /** Best rank that the figures still allow. */
  readonly best: number
  /** Worst rank that the figures still allow. */
  readonly worst: number
  /** Units on the same rank, where it is settled. */
  readonly tiedWith: readonly string[]
}

/** Ranks entries, the highest first; a rank that missing figures could still change is given as bounds. */
export function rankIntervals(entries: readonly RankEntry[], rule: TieRule): readonly Ranked[] {
  const settled = entries.every(({ value, ties }) => [value, ...ties].every(({ low, high }) => low === high))
  const ranked = settled ? settledRanks(entries, rule) : openRanks(entries, rule)
  return [...ranked].sort((a, b) => a.best - b.best || a.worst - b.worst || (a.unit < b.unit ? -1 : 1))
}

/** Everything is known: sorted once, so that a whole nation takes no time. */
function settledRanks(entries: readonly RankEntry[], rule: TieRule): readonly Ranked[] {
  const sorted = [...entries].sort((a, b) => (order(a, b).surely ? -1 : order(b, a).surely ? 1 : 0))
  const runs: RankEntry[][] = []
  for (const entry of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && !order(run[0]!, entry).surely) run.push(entry)
    else runs.push([entry])
  }
  let before = 0
  return runs.flatMap((run, index) => {
    const rank = rule.kind === 'dense' ? index + 1 : before + 1
    before += run.length
    const units = run.map(({ unit }) => unit).sort()
    return run.map(({ unit, value }) => ({
      unit,
      value,
      rank,
      best: rank,
      worst: rank,
      tiedWith: units.filter((other) => other !== unit),
    }))
  })
}

/** Some figures are missing: how many stand surely, and how many perhaps, above each. */
function openRanks(entries: readonly RankEntry[], rule: TieRule): readonly Ranked[] {
  const counts = entries.some(({ ties }) => ties.length > 0) ? oneByOne(entries) : bySearch(entries)
  return entries.map((entry, index) => {
    const { above, perhaps } = counts[index]!
    // Without every figure the number of different values above is not known; it is at least one where anybody is.
    const best = rule.kind === 'dense' ? Math.min(above, 1) + 1 : above + 1
    const worst = perhaps + 1
    return { unit: entry.unit, value: entry.value, rank: best === worst ? best : null, best, worst, tiedWith: [] }
  })
}

interface Above {
  readonly above: number
  readonly perhaps: number
}

function oneByOne(entries: readonly RankEntry[]): readonly Above[] {
  return entries.map((entry) => {
    const orders = entries.filter((other) => other !== entry).map((other) => order(other, entry))
    return {
      above: orders.filter(({ surely }) => surely).length,
      perhaps: orders.filter(({ perhaps }) => perhaps).length,
    }
  })
}

function bySearch(entries: readonly RankEntry[]): readonly Above[] {
  const lows = entries.map(({ value }) => value.low).sort(compareDecimals)
  const highs = entries.map(({ value }) => value.high).sort(compareDecimals)
  return entries.map(({ value }) => {
    const itself = value.low === value.high ? 0 : 1
    return { above: countAbove(lows, value.high), perhaps: countAbove(highs, value.low) - itself }
  })
}

/** How many of rising values lie above a limit. */
function countAbove(rising: readonly Decimal[], limit: Decimal): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (compareDecimals(rising[middle]!, limit) > 0) to = middle
    else from = middle + 1
  }
  return rising.length - from
}

/** Whether `a` surely, or perhaps, stands above `b`. */
function order(a: RankEntry, b: RankEntry): { readonly surely: boolean; readonly perhaps: boolean } {
  return lexical([a.value, ...a.ties], [b.value, ...b.ties])
}

function lexical(
  a: readonly Interval[],
  b: readonly Interval[],
): { readonly surely: boolean; readonly perhaps: boolean } {
  for (let index = 0; index < a.length; index += 1) {
    const [mine, theirs] = [a[index]!, b[index]!]
    if (compareDecimals(mine.low, theirs.high) > 0) return { surely: true, perhaps: true }
    if (compareDecimals(mine.high, theirs.low) < 0) return { surely: false, perhaps: false }
    if (compareDecimals(mine.high, theirs.low) > 0) return { surely: false, perhaps: true }
    // They can at best be equal: what breaks ties decides whether that is enough.
    if (mine.low !== mine.high || theirs.low !== theirs.high) {
      return { surely: false, perhaps: index + 1 < a.length }
    }
  }
  return { surely: false, perhaps: false }
}
