import type { Severity } from '@commune-plan/model'
import type { Operator } from '../logic/operator.js'

/** How one rule is to run: off, at another severity, with options of its own. */
export type RuleSetting =
  'off' | Severity | { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> }

/** What a preset or a province's configuration says of the rules. Rules are named by their id. */
export interface RuleSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** What happens to rules that `rules` does not name; they run where left out. */
  readonly others?: 'on' | 'off'
  /** Which plug-in a rule came from, by rule id: named in its faults. */
  readonly origins?: Readonly<Record<string, string>>
  /** Operators that plug-ins added, for the conditions of data rules. */
  readonly operators?: readonly Operator[]
}

/** Something in the settings that cannot be meant, with its place. */
export interface SettingsProblem {
  readonly rule: string
  /** JSON pointer into the settings: `/rules/target~1no-lead/options/words`. */
  readonly path: string
  /** One English sentence: what was given, what is accepted. */
  readonly message: string
}

/** Severities, gravest first: the order of findings. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'advice']
