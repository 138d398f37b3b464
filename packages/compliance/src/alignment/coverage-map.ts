import type { AlignmentVerdict, CoverageMap, Indicator, Plan } from '@commune-plan/model'
import { familiesOf } from './families.js'

/**
 * Which targets and tasks answer which requirement, and which measurable targets nobody asks for.
 *
 * @param plan as extracted
 * @param verdicts what {@link alignPlan} gave for it
 * @param indicators the dictionary
 */
export function coverageMap(
  plan: Plan,
  verdicts: readonly AlignmentVerdict[],
  indicators: readonly Indicator[],
): CoverageMap {
  const { kinOf } = familiesOf(indicators)
  const known = new Set(plan.targets.map((target) => target.id))
  const requirements = verdicts.map(({ requirement, indicator, found }) => {
    const near = new Set([indicator, ...kinOf(indicator)])
    const targets = found.filter((one) => one.role !== 'look-alike' && known.has(one.target)).map((one) => one.target)
    const tasks = (plan.mentions ?? []).flatMap((mention) =>
      mention.where === 'task' && mention.item !== null && near.has(mention.indicator) ? [mention.item] : [],
    )
    return { requirement, targets: [...new Set(targets)], tasks: [...new Set(tasks)] }
  })
  const asked = new Set(verdicts.flatMap(({ indicator }) => [indicator, ...kinOf(indicator)]))
  const unasked = plan.targets
    .filter(
      (target) =>
        target.clauses.length > 0 &&
        !target.clauses.some((clause) => (clause.indicators ?? [clause.indicator ?? '']).some((id) => asked.has(id))),
    )
    .map((target) => target.id)
  return { requirements, unasked }
}
