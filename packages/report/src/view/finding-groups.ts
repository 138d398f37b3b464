import type { Evaluation, Finding, RuleBasis, RuleInfo } from '@commune-plan/model'
import { cleanLine } from '../escape/clean-text.js'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeEdtf } from './describe-day.js'
import { describePlace } from './describe-place.js'
import { findingMessage } from './finding-message.js'
import { menderOf } from './mender.js'
import type { FindingGroup, FindingView } from './report-view.js'
import { severities } from './tone.js'

/** One finding in the words of the report. */
export function viewFinding(
  finding: Finding,
  evaluation: Evaluation,
  rule: RuleInfo | undefined,
  lang: Language,
): FindingView {
  const { waived } = finding
  const message = findingMessage(finding, rule)[lang]
  return {
    severity: finding.severity,
    message,
    place: describePlace(evaluation.plan, finding.line, finding.span, lang),
    line: finding.line,
    quote: finding.quote,
    quoteInMessage: cleanLine(message).includes(cleanLine(finding.quote)),
    subject: finding.subject,
    expected: finding.expected?.[lang] ?? null,
    actual: finding.actual,
    suggestion: finding.suggestion,
    mender: menderOf(finding, evaluation.plan),
    waiver:
      waived === null
        ? null
        : {
            by: wordsOf(lang).waivedBy(waived.approver, waived.document, describeEdtf(waived.expires, lang)),
            reason: waived.reason,
          },
    fingerprint: finding.fingerprint,
  }
}

/** A legal basis in one line: what it says and where it stands. */
export function describeBasis(basis: RuleBasis, lang: Language): string {
  const where = [basis.article, basis.document].filter((part) => part !== null && part !== '').join(', ')
  return where === '' ? basis.text[lang] : `${basis.text[lang]} (${where})`
}

/** What all of several findings expect is told once, for the group. */
function tellOnce(findings: readonly FindingView[]): Pick<FindingGroup, 'expected' | 'findings'> {
  const expected = findings[0]?.expected ?? null
  const shared = findings.length > 1 && findings.every((finding) => finding.expected === expected)
  return shared
    ? { expected, findings: findings.map((finding) => ({ ...finding, expected: null })) }
    : { expected: null, findings }
}

/** Findings grouped by severity and rule, the gravest first, each group in the order of the plan. */
export function groupFindings(
  findings: readonly Finding[],
  evaluation: Evaluation,
  lang: Language,
): readonly FindingGroup[] {
  const rules = new Map(evaluation.rules.map((rule) => [rule.id, rule]))
  const known = new Map(evaluation.rules.flatMap((rule) => rule.basis.map((basis) => [basis.id, basis] as const)))
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity)
    const ids = [...new Set(ofSeverity.map((finding) => finding.rule))].sort((one, other) => (one < other ? -1 : 1))
    return ids.map((id) => {
      const members = ofSeverity.filter((finding) => finding.rule === id).sort((one, other) => one.line - other.line)
      const rule = rules.get(id)
      const basis = [
        ...new Set([...(rule?.basis.map((entry) => entry.id) ?? []), ...members.flatMap((finding) => finding.basis)]),
      ]
      return {
        rule: id,
        title: rule?.title[lang] ?? id,
        severity,
        basis: basis.map((entry) => (known.has(entry) ? describeBasis(known.get(entry)!, lang) : entry)),
        ...tellOnce(members.map((finding) => viewFinding(finding, evaluation, rule, lang))),
      }
    })
  })
}
