import { compareDecimals, maxDecimal, minDecimal, subtractDecimals } from '@commune-plan/engine'
import type { Decimal, Interval, MissingPolicy, ScoringItem } from '@commune-plan/model'
import { completionsOf } from './completions.js'
import { exactly, heldWithin, hullOf, isSettled } from './interval.js'
import type { Alternative, PreparedItem } from './prepare-profile.js'
import type { ResolvedValues } from './scoring-values.js'

/** What an item comes to. */
export interface ItemOutcome {
  readonly state: 'scored' | 'unknown' | 'not-applicable' | 'error'
  readonly points: Interval
  /** Inputs that would settle it. */
  readonly missing: readonly string[]
  /** Ids of open questions that keep the points apart. */
  readonly open: readonly string[]
  /** English, for a fault: a rule failed on these values. */
  readonly failure: string | null
}

interface Outcome {
  readonly applies: boolean | null
  readonly points: Interval
  readonly missing: readonly string[]
  readonly failure: string | null
}

/** Everything an item may come to: 0 to the maximum, or minus the maximum to 0. */
export function boundsOf(item: ScoringItem): Interval {
  return item.kind === 'deduction'
    ? { low: subtractDecimals('0', item.maximum), high: '0' }
    : { low: '0', high: item.maximum }
}

/** Scores one item; a missing input gives an interval, or what the policy says. */
export function scoreItem(prepared: PreparedItem, values: ResolvedValues, policy: MissingPolicy): ItemOutcome {
  const bounds = boundsOf(prepared.item)
  if (reportedNotApplicable(prepared, values))
    return { state: 'not-applicable', points: exactly('0'), missing: [], open: [], failure: null }
  const outcomes = prepared.alternatives.map((alternative) => evaluate(alternative, prepared.item, values.row, bounds))
  const failure = outcomes.find((outcome) => outcome.failure !== null)?.failure ?? null
  const missing = [...new Set(outcomes.flatMap((outcome) => outcome.missing))].sort()
  if (outcomes.length > 0 && outcomes.every(({ applies }) => applies === false)) {
    return { state: 'not-applicable', points: exactly('0'), missing: [], open: [], failure: null }
  }
  const mixed = outcomes.some(({ applies }) => applies !== true)
  const points = mixed || outcomes.length === 0 ? bounds : hullOf(outcomes.map((outcome) => outcome.points))
  if (failure !== null) return { state: 'error', points: bounds, missing, open: [], failure }
  const apart = !isSettled(points)
  if (missing.length > 0 && policy !== 'unknown') return byPolicy(policy, prepared.item, missing)
  return {
    state: apart || missing.length > 0 ? 'unknown' : 'scored',
    points,
    missing,
    open: apart && missing.length === 0 ? prepared.open : [],
    failure: null,
  }
}

function reportedNotApplicable(prepared: PreparedItem, { notApplicable }: ResolvedValues): boolean {
  if (prepared.item.appliesIf === undefined || notApplicable.size === 0) return false
  return prepared.alternatives.some(({ applies, rule }) =>
    [...(applies?.inputs ?? []), ...rule.inputs].some((name) => notApplicable.has(name)),
  )
}

function byPolicy(
  policy: Exclude<MissingPolicy, 'unknown'>,
  item: ScoringItem,
  missing: readonly string[],
): ItemOutcome {
  const base = { missing, open: [], failure: null }
  if (policy === 'lower-maximum') return { ...base, state: 'not-applicable', points: exactly('0') }
  return {
    ...base,
    state: 'scored',
    points: exactly(policy === 'full' && item.kind !== 'deduction' ? item.maximum : '0'),
  }
}

function evaluate(alternative: Alternative, item: ScoringItem, row: ResolvedValues['row'], bounds: Interval): Outcome {
  const applies = alternative.applies?.evaluate(row)
  if (applies?.kind === 'error') return { applies: null, points: bounds, missing: [], failure: applies.message }
  if (applies?.kind === 'value' && applies.value === false)
    return { applies: false, points: exactly('0'), missing: [], failure: null }
  const undecided = applies?.kind === 'unknown' ? applies.missing : []
  const result = alternative.rule.evaluate(row)
  if (result.kind === 'error') return { applies: null, points: bounds, missing: [], failure: result.message }
  const settled = applies?.kind === 'unknown' ? null : true
  if (result.kind === 'value') {
    return {
      applies: settled,
      points: heldWithin(exactly(result.value as Decimal), bounds.low, bounds.high),
      missing: undecided,
      failure: null,
    }
  }
  const missing = [...undecided, ...result.missing]
  if (settled === null) return { applies: settled, points: bounds, missing, failure: null }
  return {
    applies: true,
    points: possiblePoints(alternative, item, row, bounds, result.missing),
    missing,
    failure: null,
  }
}

/** Narrower than the bounds where every missing input has few answers; never narrower than what they can give. */
function possiblePoints(
  alternative: Alternative,
  item: ScoringItem,
  row: ResolvedValues['row'],
  bounds: Interval,
  missing: readonly string[],
): Interval {
  const rows = completionsOf(row, missing, item.inputs)
  if (rows === null) return bounds
  const points: Decimal[] = []
  for (const completed of rows) {
    const result = alternative.rule.evaluate(completed)
    if (result.kind !== 'value') return bounds
    points.push(result.value as Decimal)
  }
  if (points.length === 0) return bounds
  const [first, ...others] = points as [Decimal, ...Decimal[]]
  const hull = { low: minDecimal(first, ...others), high: maxDecimal(first, ...others) }
  return compareDecimals(hull.low, hull.high) > 0 ? bounds : heldWithin(hull, bounds.low, bounds.high)
}
