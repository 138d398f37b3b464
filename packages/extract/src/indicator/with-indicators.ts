import type { Clause, Indicator, Plan, Target } from '@commune-plan/model'
import { findIndicatorMentions } from './find-mentions.js'
import { recognizeTargetIndicators } from './recognize-target-indicators.js'

/**
 * A plan with the indicators of its targets and clauses, and the places that touch upon one without a figure.
 *
 * @param plan as extracted
 * @param indicators the dictionary; empty: the plan as it is
 */
export function withIndicators(plan: Plan, indicators: readonly Indicator[]): Plan {
  if (indicators.length === 0) return plan
  const targets = plan.targets.map((target) => recognisedTarget(target, indicators))
  return { ...plan, targets, mentions: findIndicatorMentions({ ...plan, targets }, indicators) }
}

/** A target with the indicators that it and its clauses state. */
export function recognisedTarget(target: Target, indicators: readonly Indicator[]): Target {
  const found = recognizeTargetIndicators(target, indicators)
  return {
    ...target,
    indicator: found.target.indicator,
    recognition: found.target,
    clauses: target.clauses.map((clause, index): Clause => {
      const several = found.clauseIndicators[index] ?? []
      return { ...clause, indicator: several[0] ?? null, ...(several.length > 1 ? { indicators: several } : {}) }
    }),
  }
}
