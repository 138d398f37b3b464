import type { AlignmentRow } from './report-view.js'

/** What several documents ask alike, told once with all of them. */
export interface Ask extends Pick<AlignmentRow, 'asked' | 'due' | 'base' | 'text' | 'why' | 'uncertain' | 'remark'> {
  /** The documents by whose catalogs it is asked, each with its sources. */
  readonly by: readonly Pick<AlignmentRow, 'catalog' | 'sources'>[]
}

/** Requirements of several documents on one indicator that have one verdict on the same words of the plan. */
export interface AlignmentTopic extends Pick<
  AlignmentRow,
  'verdict' | 'tone' | 'label' | 'name' | 'found' | 'lookAlikes'
> {
  /** In the order of the evaluation. */
  readonly asks: readonly Ask[]
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const entry of entries) {
    const key = JSON.stringify(keyOf(entry))
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [entry])
    else known.push(entry)
  }
  return [...groups.values()]
}

function asksOf(rows: readonly AlignmentRow[]): readonly Ask[] {
  const alike = grouped(rows, ({ asked, due, base, why, uncertain, remark }) => [
    asked,
    due,
    base,
    why,
    uncertain,
    remark,
  ])
  return alike.map((members) => {
    const { asked, due, base, text, why, uncertain, remark } = members[0]
    const by = members.map(({ catalog, sources }) => ({ catalog, sources }))
    return { asked, due, base, text, why, uncertain, remark, by }
  })
}

/** Rows by what they are about, in the order of the first of each. */
export function topicsOf(rows: readonly AlignmentRow[]): readonly AlignmentTopic[] {
  return grouped(rows, ({ label, name, found, lookAlikes }) => [label, name, found, lookAlikes]).map((members) => {
    const { verdict, tone, label, name, found, lookAlikes } = members[0]
    return { verdict, tone, label, name, found, lookAlikes, asks: asksOf(members) }
  })
}

/** Reasons of several requirements, each told once. */
export function reasonsOf({ asks }: AlignmentTopic): readonly string[] {
  return [...new Set(asks.flatMap(({ why }) => why ?? []))]
}
