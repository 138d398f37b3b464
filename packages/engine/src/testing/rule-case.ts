import type { Plan, Severity } from '@commune-plan/model'
import type { RuleInput } from '../rule/rule.js'
import type { Variant } from './variants.js'

/** Everything around the plan of a case. */
export interface CaseSetting {
  /** What the case shows; the text where left out. */
  readonly name?: string
  /** What stands beside the plan: catalogs, the day, the previous plan. */
  readonly input?: Partial<Omit<RuleInput, 'plan'>>
  readonly options?: Readonly<Record<string, unknown>>
  /** Variants that do not apply to this plan, each with its reason, as where capitals carry the meaning. */
  readonly without?: Readonly<Partial<Record<Variant['id'], string>>>
}

/** A plan as its text, read by the `read` of the options. */
export interface TextCase extends CaseSetting {
  readonly text: string
}

/** A plan as a value, for rules on what a text shows only at length. */
export interface PlanCase extends CaseSetting {
  readonly name: string
  readonly plan: Plan
}

/** A plan of which the rule finds nothing. */
export type SilentCase = TextCase | PlanCase

/** One finding that a case expects. */
export interface ExpectedFinding {
  /** The words at fault, as they stand in the text; the whole quote where it is empty. */
  readonly quote: string
  /** 1-based. */
  readonly line?: number
  readonly message?: string
  readonly subject?: string
  readonly severity?: Severity
  readonly data?: Readonly<Record<string, string>>
  /** The sentence in Vietnamese. */
  readonly says?: string
  /** The value that the fingerprint rests on. */
  readonly value?: string
  /** Vietnamese words of what the rule says it expected. */
  readonly expected?: string
  readonly actual?: string
  readonly suggestion?: string
}

/** A plan of which the rule says exactly these findings, in the order of the report. */
export type FaultyCase = SilentCase & { readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]] }

/** What shows that a rule works: what it lets pass, what it finds, and what only looks like the fault. */
export interface RuleCases {
  readonly valid: readonly (string | SilentCase)[]
  readonly invalid: readonly [FaultyCase, ...FaultyCase[]]
  /** Plans that resemble the fault and are none: at least one. */
  readonly lookAlikes: readonly [string | SilentCase, ...(string | SilentCase)[]]
  /** Plans that the rule cannot judge: it must say that it did not check, and find nothing. */
  readonly unchecked?: readonly (string | SilentCase)[]
}

/** What the tester needs from its caller. */
export interface RuleTesterOptions {
  /**
   * Reads the text of a case: `extractPlan(readText(text, { name: 'case.md' }))`, for instance. May be left out where
   * every case brings its plan.
   */
  readonly read?: (text: string) => Plan | Promise<Plan>
  /** Least number of faulty plans, and of look-alikes; 1 unless given. */
  readonly least?: number
  /** The test framework's functions. Without them {@link testRule} runs at once and throws what failed. */
  readonly describe?: (name: string, body: () => void) => unknown
  readonly it?: (name: string, body: () => Promise<void>) => unknown
}
