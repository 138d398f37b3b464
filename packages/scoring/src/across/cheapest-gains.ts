/** A set of inputs brought to better values at once, with what it costs (inputs changed) and gains. */
export interface Action<Value> {
  readonly cost: number
  /** In the smallest unit of points: a whole number. */
  readonly gain: number
  readonly changes: Readonly<Record<string, Value>>
}

/**
 * For each cost the set of actions that gains most, at most one from each group: the cheapest way to any gain where
 * groups do not influence each other.
 *
 * @param groups alternatives; taking none of a group is always possible
 * @returns the best set for each cost from 0 up, as long as more cost gains more
 */
export function cheapestGains<Value>(
  groups: readonly (readonly Action<Value>[])[],
  most: number,
): readonly (readonly Action<Value>[])[] {
  let best: (readonly Action<Value>[])[] = [[]]
  for (const group of groups) {
    const next = [...best]
    best.forEach((chosen, cost) => {
      for (const action of group) {
        const total = cost + action.cost
        const known = next[total]
        if (total > most || (known !== undefined && gainOf(known) >= gainOf(chosen) + action.gain)) continue
        next[total] = [...chosen, action]
      }
    })
    best = Array.from({ length: next.length }, (_, cost) => next[cost] ?? [])
  }
  return best
}

/** What a set of actions gains. */
function gainOf(actions: readonly Action<unknown>[]): number {
  return actions.reduce((sum, { gain }) => sum + gain, 0)
}
