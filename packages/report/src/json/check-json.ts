import type {
  AppliedWaiver,
  Evaluation,
  Fault,
  Finding,
  LocalizedText,
  NotChecked,
  RuleInfo,
  Severity,
} from '@commune-plan/model'
import { findingMessage } from '../view/finding-message.js'

/** One finding, as `check --format json` tells it. */
export interface CheckJsonFinding {
  /** Rule id. */
  readonly rule: string
  /** How grave it is. */
  readonly severity: Severity
  /** 1-based line; 0 where it concerns the whole plan. */
  readonly line: number
  /** The words at fault. */
  readonly quote: string
  /** What it is about: `target:PL1.3`, `plan`. */
  readonly subject: string
  /** The sentence, in both languages. */
  readonly message: LocalizedText
  /** What was expected; `null` where the message says it all. */
  readonly expected: LocalizedText | null
  /** What was found; `null` where the quote says it all. */
  readonly actual: string | null
  /** A wording that would mend it, in Vietnamese. */
  readonly suggestion: string | null
  /** Ids of the legal basis. */
  readonly basis: readonly string[]
  /** Stable over edits elsewhere in the plan. */
  readonly fingerprint: string
  /** Set when a waiver covers it. */
  readonly waived: AppliedWaiver | null
}

/** What `check --format json` prints. */
export interface CheckJson {
  /** Everything the rules say, waived findings included. */
  readonly findings: readonly CheckJsonFinding[]
  /** Rules that could not judge, and why. */
  readonly notChecked: readonly NotChecked[]
  /** Parts of the program that failed; empty when the answer is complete. */
  readonly faults: readonly Fault[]
}

function findingJson(finding: Finding, rule: RuleInfo | undefined): CheckJsonFinding {
  const { severity, line, quote, subject, expected, actual, suggestion, basis, fingerprint, waived } = finding
  const message = findingMessage(finding, rule)
  return {
    rule: finding.rule,
    severity,
    line,
    quote,
    subject,
    message,
    expected,
    actual,
    suggestion,
    basis,
    fingerprint,
    waived,
  }
}

/** The findings of an evaluation in the shape of `check --format json`. */
export function checkJson(evaluation: Pick<Evaluation, 'findings' | 'notChecked' | 'faults' | 'rules'>): CheckJson {
  const rules = new Map(evaluation.rules.map((rule) => [rule.id, rule]))
  return {
    findings: evaluation.findings.map((finding) => findingJson(finding, rules.get(finding.rule))),
    notChecked: evaluation.notChecked,
    faults: evaluation.faults,
  }
}
