import type { Condition, Plan, Requirement } from '@commune-plan/model'
import type { Outcome } from './outcome.js'

/** Whether a requirement is asked of this unit at all: `null` where it is. */
export function notAsked(requirement: Requirement, plan: Plan): Outcome | null {
  const failed = requirement.appliesIf.find((condition) => holds(condition, plan) === false)
  if (failed)
    return {
      verdict: 'not-applicable',
      reason: failed.on === 'commune-kind' ? 'other-kind' : 'other-place',
      data: { scope: 'in' in failed ? failed.in.join(', ') : '' },
    }
  if (requirement.level === 'count-of-communes') return { verdict: 'not-applicable', reason: 'count-of-communes' }
  if (requirement.communes === 'none')
    return { verdict: 'not-applicable', reason: requirement.level === 'nation' ? 'nation-own' : 'province-own' }
  return null
}

/** Conditions of which the plan does not tell whether they hold. */
export function openConditions(requirement: Requirement, plan: Plan): readonly Condition[] {
  return requirement.appliesIf.filter((condition) => holds(condition, plan) === null)
}

function holds(condition: Condition, { header: { unit } }: Plan): boolean | null {
  if (condition.on === 'commune-kind') return unit.kind === null ? null : condition.in.includes(unit.kind)
  if (condition.on === 'place') return unit.name === null ? null : condition.in.includes(unit.name)
  return null
}
