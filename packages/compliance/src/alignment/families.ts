import type { Indicator } from '@commune-plan/model'

/** Relations between indicators, looked up by id. */
export interface Families {
  readonly kinOf: (id: string) => ReadonlySet<string>
  readonly lookAlikesOf: (id: string) => ReadonlySet<string>
}

const known = new WeakMap<readonly Indicator[], Families>()

/** Which indicators share a measure, and which are easily taken for each other; looking alike goes both ways. */
export function familiesOf(indicators: readonly Indicator[]): Families {
  const made = known.get(indicators) ?? makeFamilies(indicators)
  known.set(indicators, made)
  return made
}

function makeFamilies(indicators: readonly Indicator[]): Families {
  const members = new Map<string, string[]>()
  const alike = new Map<string, Set<string>>()
  const add = (id: string, other: string) => alike.set(id, (alike.get(id) ?? new Set()).add(other))
  for (const { id, family, lookAlikes } of indicators) {
    if (family !== undefined) members.set(family, [...(members.get(family) ?? []), id])
    for (const other of lookAlikes) {
      add(id, other)
      add(other, id)
    }
  }
  const kin = new Map(
    indicators.map(({ id, family }) => [
      id,
      new Set((family === undefined ? [] : (members.get(family) ?? [])).filter((other) => other !== id)),
    ]),
  )
  const none: ReadonlySet<string> = new Set()
  return { kinOf: (id) => kin.get(id) ?? none, lookAlikesOf: (id) => alike.get(id) ?? none }
}
