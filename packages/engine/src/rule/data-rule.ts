import type { JsonRule, LocalizedText, RuleBasis, Severity } from '@commune-plan/model'
import type { RuleNeed } from './rule.js'

/** A compliance rule as data: what provincial IT writes. */
export interface DataRule {
  readonly id: string
  readonly severity: Severity
  readonly title: LocalizedText
  /** Over what the condition runs, once each. */
  readonly subject: 'plan' | 'target' | 'task' | 'reference' | 'reporting-duty' | 'verdict'
  /** Fires where this is true; `unknown` makes the rule `not checked` for that subject. */
  readonly when: JsonRule
  /** Templates; slots are fields of the subject. */
  readonly message: LocalizedText
  readonly suggestion?: string
  readonly basis: readonly RuleBasis[]
  /** What must be there beyond the plan; `verdict` rules usually need `catalogs`. */
  readonly needs?: readonly RuleNeed[]
}
