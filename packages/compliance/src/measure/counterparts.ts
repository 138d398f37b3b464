import type { Plan, Target } from '@commune-plan/model'
import { measuredOf } from './measured.js'
import { likeness, sameMeasure } from './same-measure.js'

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
  // A statement that the body makes twice has one row.
  for (const one of body.filter((target) => !found.has(target))) {
    const twin = body.find((other) => found.has(other) && restates(one, other))
    const row = twin === undefined ? undefined : found.get(twin)
    if (row !== undefined) found.set(one, row)
  }
  known.set(plan, found)
  return found
}

function restates(one: Target, other: Target): boolean {
  const [first] = measuredOf(one)
  const [second] = measuredOf(other)
  if (first?.clause == null || second?.clause == null || one.horizon !== other.horizon) return false
  return first.value === second.value && first.base === second.base && sameMeasure(first, second)
}

/** How alike two targets are by what they measure first; horizons that exclude each other make them strangers. */
export function targetLikeness(a: Target, b: Target): number {
  if (a.horizon !== null && b.horizon !== null && a.horizon !== b.horizon) return 0
  const [first] = measuredOf(a)
  const [second] = measuredOf(b)
  if (first === undefined || second === undefined) return 0
  const score = likeness(first, second)
  return score === 0 ? 0 : Math.max(score, contained(first.words, second.words) ? 0.62 : 0)
}

/** One wording is the other with more said after it. */
function contained(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return small.size >= 6 && [...small].every((word) => large.has(word))
}
