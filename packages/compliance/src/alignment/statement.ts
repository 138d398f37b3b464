import type { Certainty, Clause, Day, IndicatorMention, Plan, Target } from '@commune-plan/model'
import { edtfDays } from './edtf-days.js'

/** One indicator that a target states, with its figure or without. */
export interface Statement {
  readonly indicator: string
  readonly target: Target
  readonly clause: Clause | null
  /** Last day by which it is to be reached; `null` where the plan does not tell. */
  readonly end: Day | null
  readonly certainty: Certainty
  /** The sentence that states it, where that is not the whole target. */
  readonly mention: IndicatorMention | null
}

/** What a plan says, by indicator. */
export interface Sayings {
  readonly statements: ReadonlyMap<string, readonly Statement[]>
  readonly mentions: ReadonlyMap<string, readonly IndicatorMention[]>
  /** Figures whose words can mean one indicator or another, by each of them. */
  readonly unclear: ReadonlyMap<string, readonly Statement[]>
  /** First and last day of the plan; `null` where it does not tell. */
  readonly first: Day | null
  readonly last: Day | null
}

const firmness: readonly Certainty[] = ['stated', 'repaired', 'inherited', 'assumed', 'ambiguous']

/** The weakest of several certainties. */
export function weakest(...all: readonly Certainty[]): Certainty {
  return firmness[Math.max(0, ...all.map((one) => firmness.indexOf(one)))] ?? 'stated'
}

/** Takes a plan apart into statements: verdicts rest on clauses, not on lines. */
export function sayingsOf(plan: Plan): Sayings {
  const period = edtfDays(plan.header.period ?? plan.header.date)
  const ends = plan.targets.flatMap((target) => edtfDays(target.horizon).last ?? [])
  const last = period.last ?? [...ends].sort().at(-1) ?? null
  const mentions = plan.mentions ?? []
  const ofTarget = grouped(mentions, (mention) => (mention.where === 'target' ? (mention.item ?? '') : ''))
  const statements = plan.targets.flatMap((target) => statementsOf(target, last, ofTarget.get(target.id) ?? []))
  return {
    statements: grouped(statements, (one) => one.indicator),
    mentions: grouped(mentions, (one) => one.indicator),
    unclear: grouped(
      plan.targets.flatMap((target) => unclearOf(target, last)),
      (one) => one.indicator,
    ),
    first: period.first,
    last,
  }
}

function statementsOf(
  target: Target,
  planEnd: Day | null,
  mentions: readonly IndicatorMention[],
): readonly Statement[] {
  const own = edtfDays(target.horizon).last
  const horizon = { end: own ?? planEnd, certainty: own === null ? ('assumed' as const) : target.horizonCertainty }
  const figures = target.clauses.flatMap((clause) =>
    (clause.indicators ?? (clause.indicator == null ? [] : [clause.indicator])).map((indicator): Statement => ({
      indicator,
      target,
      clause,
      end: horizon.end,
      certainty: weakest(clause.certainty, horizon.certainty),
      mention: null,
    })),
  )
  const stated = new Set(figures.map((one) => one.indicator))
  const bare = (indicator: string, mention: IndicatorMention | null): Statement => ({
    indicator,
    target,
    clause: null,
    ...horizon,
    mention,
  })
  const said = mentions
    .filter((mention) => !stated.has(mention.indicator))
    .map((mention) => bare(mention.indicator, mention))
  const whole =
    target.clauses.length === 0 && target.indicator !== null && !said.some((one) => one.indicator === target.indicator)
      ? [bare(target.indicator, null)]
      : []
  return [...figures, ...whole, ...said]
}

/** Words that fit several indicators decide none: a reader has to. */
function unclearOf(target: Target, planEnd: Day | null): readonly Statement[] {
  const rivals = (target.recognition?.others ?? []).filter((other) => other.why.startsWith('ambiguous'))
  const open = target.clauses.filter((clause) => clause.indicator == null)
  const end = edtfDays(target.horizon).last ?? planEnd
  return rivals.flatMap(({ indicator }) =>
    open.map((clause): Statement => ({ indicator, target, clause, end, certainty: 'ambiguous', mention: null })),
  )
}

function grouped<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const list = found.get(key(one))
    if (list) list.push(one)
    else found.set(key(one), [one])
  }
  return found
}
