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
  const verdict = evaluation.verdicts.find(({ requirement }) => `requirement:${requirement}` === finding.subject)
  return {
    severity: finding.severity,
    message: findingMessage(finding, rule)[lang],
    place: describePlace(evaluation.plan, finding.line, finding.span, lang),
    line: finding.line,
    quote: finding.quote,
    subject: finding.subject,
    expected: finding.expected?.[lang] ?? null,
    actual: finding.actual,
    suggestion: finding.suggestion,
    mender: menderOf(finding, evaluation.plan),
    aligned: verdict?.required.text[lang] ?? null,
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

/** What the message says already is not said again beside it. */
function withoutRepeats(finding: FindingView): FindingView {
  const message = cleanLine(finding.message)
  const said = (text: string | null) => text !== null && message.includes(cleanLine(text))
  return {
    ...finding,
    quote: said(finding.quote) ? '' : finding.quote,
    expected: said(finding.expected) ? null : finding.expected,
    actual: said(finding.actual) || finding.actual === finding.quote ? null : finding.actual,
  }
}

/** The words just quoted are not quoted again. */
const sameWords = (finding: FindingView, before: FindingView | undefined) =>
  before?.line === finding.line && before.quote === finding.quote

/** What all of several findings have in common is told once, for the group. */
function tellOnce(findings: readonly FindingView[]): Pick<FindingGroup, 'shared' | 'findings'> {
  const [first] = findings
  const common = <K extends 'quote' | 'expected' | 'suggestion'>(key: K, none: FindingView[K]): FindingView[K] =>
    first !== undefined && findings.length > 1 && findings.every((finding) => finding[key] === first[key])
      ? first[key]
      : none
  const shared = {
    quote: common('quote', ''),
    expected: common('expected', null),
    suggestion: common('suggestion', null),
  }
  const rest = findings.map((finding, index) => ({
    ...finding,
    quote: shared.quote === '' && !sameWords(finding, findings[index - 1]) ? finding.quote : '',
    expected: shared.expected === null ? finding.expected : null,
    suggestion: shared.suggestion === null ? finding.suggestion : null,
  }))
  return { shared, findings: rest }
}

/** Findings grouped by severity and rule, the gravest first, each group in the order of the plan. */
export function groupFindings(
  findings: readonly Finding[],
  evaluation: Evaluation,
  lang: Language,
): readonly FindingGroup[] {
  const rules = new Map(evaluation.rules.map((rule) => [rule.id, rule]))
  const known = new Map([
    ...evaluation.catalogs.map((catalog) => [catalog.id, catalog.title[lang]] as const),
    ...evaluation.rules.flatMap((rule) => rule.basis.map((basis) => [basis.id, describeBasis(basis, lang)] as const)),
  ])
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
        remark: null,
        basis: basis.map((entry) => known.get(entry) ?? entry),
        ...tellOnce(members.map((finding) => withoutRepeats(viewFinding(finding, evaluation, rule, lang)))),
      }
    })
  })
}
