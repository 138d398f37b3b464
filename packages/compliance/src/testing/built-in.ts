import type { PlanCase, RuleTesterOptions } from '@commune-plan/engine/testing'
import { describe, it } from 'vitest'
import { makePlan } from './make.js'

/** How the built-in rules are tested: as a plug-in's, and with three faulty plans and three look-alikes at least. */
export const builtIn: RuleTesterOptions = { describe, it, least: 3 }

/** The sound plan of {@link makePlan}, of which no rule has anything to say. */
export const soundPlan: PlanCase = { name: 'a sound plan', plan: makePlan() }

/** The sound plan beside what a rule needs in order to check at all. */
export function soundWith(input: NonNullable<PlanCase['input']>): PlanCase {
  return { name: 'a sound plan, with what the rule needs beside it', plan: makePlan(), input }
}
