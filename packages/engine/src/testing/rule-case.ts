import type { Plan, Severity } from '@commune-plan/model'
import type { RuleInput } from '../rule/rule.js'
import type { Variant } from './variants.js'

/** Everything around the text of a case. */
export interface CaseSetting {
  /** What the case shows; the text where left out. */
  readonly name?: string
  /** What stands beside the plan: catalogs, the day, the previous plan. */
  readonly input?: Partial<Omit<RuleInput, 'plan'>>
  readonly options?: Readonly<Record<string, unknown>>
  /** Variants that do not apply to this text, each with its reason, as where capitals carry the meaning. */
  readonly without?: Readonly<Partial<Record<Variant['id'], string>>>
}

/** A text on which the rule says nothing. */
export interface SilentCase extends CaseSetting {
  readonly text: string
}

/** One finding that a case expects. */
export interface ExpectedFinding {
  /** The words at fault, as they stand in the text. */
  readonly quote: string
  /** 1-based. */
  readonly line?: number
  readonly message?: string
  readonly subject?: string
  readonly severity?: Severity
  readonly data?: Readonly<Record<string, string>>
}

/** A text on which the rule says exactly these findings, in the order of the report. */
export interface FaultyCase extends CaseSetting {
  readonly text: string
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]]
}

/** What shows that a rule works: what it lets pass, what it finds, and what only looks like the fault. */
export interface RuleCases {
  readonly valid: readonly (string | SilentCase)[]
  readonly invalid: readonly [FaultyCase, ...FaultyCase[]]
  /** Texts that resemble the fault and are none: at least one. */
  readonly lookAlikes: readonly [string | SilentCase, ...(string | SilentCase)[]]
}

/** What the tester needs from its caller. */
export interface RuleTesterOptions {
  /** Reads the text of a case: `extractPlan(readText(text, { name: 'case.md' }))`, for instance. */
  readonly read: (text: string) => Plan | Promise<Plan>
  /** The test framework's functions. Without them {@link testRule} runs at once and throws what failed. */
  readonly describe?: (name: string, body: () => void) => unknown
  readonly it?: (name: string, body: () => Promise<void>) => unknown
}
