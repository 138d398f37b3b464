import type { Plan, Target } from '@commune-plan/model'
import { measuredOf } from './measured.js'
import { likeness } from './same-measure.js'

const threshold = 0.6
const known = new WeakMap<Plan, ReadonlyMap<Target, Target>>()

/** Targets of the body with the annex rows that state the same, and the reverse; each has at most one. */
export function counterpartsOf(plan: Plan): ReadonlyMap<Target, Target> {
  const before = known.get(plan)
  if (before !== undefined) return before
  const body = plan.targets.filter(({ origin }) => origin === 'body')
  const annex = plan.targets.filter(({ origin }) => origin === 'annex')
  const pairs = body
    .flatMap((one) => annex.map((other) => ({ one, other, score: targetLikeness(one, other) })))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score)
  const found = new Map<Target, Target>()
  for (const { one, other } of pairs) {
    if (found.has(one) || found.has(other)) continue
    found.set(one, other)
    found.set(other, one)
  }
  known.set(plan, found)
  return found
}

/** How alike two targets are by what they measure first; horizons that exclude each other make them strangers. */
export function targetLikeness(a: Target, b: Target): number {
  if (a.horizon !== null && b.horizon !== null && a.horizon !== b.horizon) return 0
  const [first] = measuredOf(a)
  return first === undefined
    ? 0
    : Math.max(
        ...measuredOf(b)
          .slice(0, 1)
          .map((other) => likeness(first, other)),
      )
}
