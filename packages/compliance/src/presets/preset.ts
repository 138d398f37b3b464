import type { LocalizedText } from '@commune-plan/model'
import type { RuleSetting } from '@commune-plan/engine'

/** A named choice of rules and severities, as data. */
export interface Preset {
  /** Stable name by which a configuration extends it: `recommended`. */
  readonly id: string
  readonly title: LocalizedText
  /** What it is for, one sentence. */
  readonly description: LocalizedText
  /** Another preset that it starts from; `null` where it stands alone. */
  readonly extends: string | null
  /** What happens to rules that neither it nor its parent names. */
  readonly others: 'on' | 'off'
  /** Severity, options or `off` by rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>
}
