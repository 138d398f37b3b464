import type { Day } from './day.js'
import type { LocalizedText } from './localized-text.js'
import type { Span } from './span.js'

/**
 * - `error`: contradicts a binding requirement, a deadline or a form rule with a legal basis
 * - `warning`: allowed, but likely to fail or to be sent back
 * - `info`: worth knowing
 * - `advice`: a hint, never counted
 */
export type Severity = 'error' | 'warning' | 'info' | 'advice'

/** What a compliance rule says about the plan. A value: the sentence is made by the reporter from {@link RuleInfo}. */
export interface Finding {
  /** Rule id, `category/fault`. */
  readonly rule: string
  readonly severity: Severity
  /** Which message of the rule, and the data that fill it. */
  readonly messageId: string
  readonly data: Readonly<Record<string, string>>
  readonly line: number
  readonly span: Span | null
  /** The words at fault. */
  readonly quote: string
  /** What it is about: `target:PL1.3`, `task:9`, `header.number`, `plan`. */
  readonly subject: string
  readonly expected: LocalizedText | null
  readonly actual: string | null
  readonly basis: readonly string[]
  /** A wording that would mend it, in Vietnamese, where one can be told. */
  readonly suggestion: string | null
  /** Stable over edits elsewhere: rule, subject and normalised value, never the line. */
  readonly fingerprint: string
  /** Set when a waiver covers it; a waived finding is shown and never counts as a pass. */
  readonly waived: AppliedWaiver | null
}

export interface AppliedWaiver {
  readonly reason: string
  readonly approver: string
  readonly document: string
  readonly expires: Day
}

/** An accepted finding. */
export interface Waiver {
  readonly rule: string
  readonly fingerprint: string
  readonly reason: string
  readonly approver: string
  readonly document: string
  readonly expires: Day
}

/** What is told of a rule in an evaluation, enough to render and explain its findings. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  readonly title: LocalizedText
  /** Message templates with `{name}` slots, by message id. */
  readonly messages: Readonly<Record<string, LocalizedText>>
  readonly basis: readonly RuleBasis[]
}

export interface RuleBasis {
  readonly id: string
  readonly text: LocalizedText
  /** The document, with the article where one is known. */
  readonly document: string | null
  readonly article: string | null
}

/** A rule that could not judge, and why: an unread input, a missing catalog. Not checked is not passed. */
export interface NotChecked {
  readonly rule: string
  readonly why: LocalizedText
}
