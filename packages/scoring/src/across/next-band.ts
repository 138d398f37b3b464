import { multiplyDecimals, subtractDecimals } from '@commune-plan/engine'
import type { Decimal, GradeBand, Interval, LocalizedText, ScoringProfile } from '@commune-plan/model'
import { defaultEngine } from '../card/default-engine.js'
import { risingGrades } from '../card/grades-of.js'
import { addIntervals } from '../card/interval.js'
import { preparedFor } from '../card/prepared-for.js'
import type { PreparedItem, PreparedProfile } from '../card/prepare-profile.js'
import type { ScoreOptions } from '../card/score.js'
import { scoreItem } from '../card/score-item.js'
import { resolveValues, type ResolvedValues, type ScoringValues } from '../card/scoring-values.js'
import { totalOf, type Total } from '../card/total.js'
import { bestValue, nearestValue, type Settled } from './best-values.js'
import { cheapestGains, type Action } from './cheapest-gains.js'

/** One input to bring to another value. */
export interface SuggestedChange {
  /** Name of the input. */
  readonly input: string
  /** Its label. */
  readonly label: LocalizedText
  /** `null` where it is not reported. */
  readonly from: Settled | null
  /** Value that is enough. */
  readonly to: Settled
}

/** The fewest changes that reach the next grade. */
export interface NextBand {
  /** The grade that is reached. */
  readonly grade: Pick<GradeBand, 'id' | 'label'>
  /** What to change. */
  readonly changes: readonly SuggestedChange[]
  /** Points after the changes. */
  readonly points: Interval
}

/** What may be changed. */
export interface NextBandOptions extends ScoreOptions {
  /** Inputs that can no more be changed, because their deadline has passed for instance. */
  readonly fixed?: readonly string[]
  /** Most inputs to change; 8 where left out. */
  readonly most?: number
}

/**
 * The smallest set of changes that surely reaches the grade above the one that is sure now: fewest inputs first, then
 * each no further than needed. Only inputs are moved of which the profile says which way is better.
 *
 * @returns `null` at the top grade, without grades, or where no set of changes is enough
 */
export function nextBand(
  profile: ScoringProfile,
  values: ScoringValues,
  options: NextBandOptions = {},
): NextBand | null {
  const { engine = defaultEngine, source = 'verified-else-self', most = 8 } = options
  const prepared = preparedFor(profile, engine, options.options ?? {})
  const grades = risingGrades(options.grades ?? profile.grades)
  const resolved = resolveValues(values, prepared.inputs, source)
  const scoredWith = (changes: Readonly<Record<string, Settled>>): Total =>
    totalOf(prepared, { ...resolved, row: { ...resolved.row, ...changes } }, grades)
  const now = grades.findIndex(({ id }) => id === scoredWith({}).grades[0]?.id)
  const target = grades[now + 1]
  if (now < 0 || target === undefined) return null
  const reaches = (changes: Readonly<Record<string, Settled>>): boolean => {
    const sure = scoredWith(changes).grades[0]
    return sure !== undefined && grades.findIndex(({ id }) => id === sure.id) > now
  }
  const groups = actionGroups(prepared, resolved, new Set(options.fixed))
  for (const chosen of cheapestGains(groups, most)) {
    const changes = Object.assign({}, ...chosen.map((action) => action.changes)) as Record<string, Settled>
    if (!reaches(changes)) continue
    const nearest = tightened(changes, prepared, resolved, reaches)
    return {
      grade: { id: target.id, label: target.label },
      changes: Object.entries(nearest).map(([input, to]) => ({
        input,
        label: prepared.inputs[input]!.label,
        from: resolved.row[input] ?? null,
        to,
      })),
      points: scoredWith(nearest).points,
    }
  }
  return null
}

function tightened(
  changes: Readonly<Record<string, Settled>>,
  { inputs }: PreparedProfile,
  { row }: ResolvedValues,
  reaches: (changes: Readonly<Record<string, Settled>>) => boolean,
): Readonly<Record<string, Settled>> {
  return Object.entries(changes).reduce(
    (kept, [name, best]) => ({
      ...kept,
      [name]: nearestValue(row[name], best, inputs[name]!, (value) => reaches({ ...kept, [name]: value })),
    }),
    changes,
  )
}

/** Items that share an input belong together: their gains are counted at once. */
function actionGroups(
  prepared: PreparedProfile,
  values: ResolvedValues,
  fixed: ReadonlySet<string>,
): readonly (readonly Action<Settled>[])[] {
  const scale = `1${'0'.repeat(prepared.profile.rounding.digits)}`
  return linkedItems(prepared).map((items) => {
    const gain = (changes: Readonly<Record<string, Settled>>): Decimal =>
      subtractDecimals(lowOf(items, { ...values, row: { ...values.row, ...changes } }), lowOf(items, values))
    const names = [...new Set(items.flatMap((item) => Object.keys(item.item.inputs)))].filter(
      (name) => !fixed.has(name),
    )
    const best = names.flatMap((name): readonly (readonly [string, Settled])[] => {
      const value = bestValue(name, prepared.inputs[name]!, values.row, (to) => gain({ [name]: to }))
      return value === null ? [] : [[name, value]]
    })
    return subsets(best).flatMap((subset): readonly Action<Settled>[] => {
      const changes = Object.fromEntries(subset)
      const points = Number(multiplyDecimals(gain(changes), scale))
      return points > 0 ? [{ cost: subset.length, gain: points, changes }] : []
    })
  })
}

function lowOf(items: readonly PreparedItem[], values: ResolvedValues): Decimal {
  return addIntervals(items.map((item) => scoreItem(item, values, item.item.missing?.policy ?? 'unknown').points)).low
}

function linkedItems({ groups }: PreparedProfile): readonly (readonly PreparedItem[])[] {
  const linked: { names: Set<string>; items: PreparedItem[] }[] = []
  for (const item of groups.flatMap(({ items }) => items)) {
    const names = new Set(Object.keys(item.item.inputs))
    const touching = linked.filter((group) => [...names].some((name) => group.names.has(name)))
    const merged = {
      names: new Set([...names, ...touching.flatMap((group) => [...group.names])]),
      items: [...touching.flatMap((group) => group.items), item],
    }
    for (const group of touching) linked.splice(linked.indexOf(group), 1)
    linked.push(merged)
  }
  return linked.map(({ items }) => items)
}

/** All subsets of a few, else each one alone and all together. */
function subsets<T>(entries: readonly T[]): readonly (readonly T[])[] {
  if (entries.length > 5) return [...entries.map((entry) => [entry]), entries]
  return Array.from({ length: 2 ** entries.length - 1 }, (_, mask) =>
    entries.filter((_entry, index) => ((mask + 1) >> index) % 2 === 1),
  )
}
