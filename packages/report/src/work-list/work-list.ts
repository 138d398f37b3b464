import type { Evaluation, Severity } from '@commune-plan/model'
import type { Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { describeEdtf } from '../view/describe-day.js'
import { describeBasis, viewFinding } from '../view/finding-groups.js'
import { severities } from '../view/tone.js'

/** One thing that somebody has to look at. */
export interface WorkItem {
  readonly state: 'to-mend' | 'waived' | 'not-checked' | 'fault'
  readonly severity: Severity | null
  /** 1-based line; `null` where it concerns the whole plan. */
  readonly line: number | null
  /** Texts by column. */
  readonly cells: Readonly<Record<WorkColumn, string>>
}

/** Columns of the work list, in order. The last three are for the people who work through it. */
export const workColumns = [
  'state',
  'severity',
  'rule',
  'ruleTitle',
  'place',
  'lineNumber',
  'quote',
  'message',
  'expected',
  'actual',
  'suggestion',
  'basis',
  'subject',
  'mender',
  'waiver',
  'fingerprint',
  'owner',
  'due',
  'done',
] as const

/** Name of a column. */
export type WorkColumn = (typeof workColumns)[number]

const empty = Object.fromEntries(workColumns.map((column) => [column, ''])) as Record<WorkColumn, string>

/** Everything to be looked at as rows: findings (the gravest first), waived ones, what was not checked, faults. */
export function workList(evaluation: Evaluation, lang: Language): readonly WorkItem[] {
  const words = wordsOf(lang)
  const rules = new Map(evaluation.rules.map((rule) => [rule.id, rule]))
  const bases = new Map(evaluation.rules.flatMap((rule) => rule.basis.map((basis) => [basis.id, basis] as const)))
  const item = (
    state: WorkItem['state'],
    cells: Partial<Record<WorkColumn, string>>,
    severity: Severity | null = null,
    line = 0,
  ): WorkItem => ({
    state,
    severity,
    line: line < 1 ? null : line,
    cells: { ...empty, state: words.workStates[state], ...cells },
  })
  const findings = evaluation.findings.map((finding) => {
    const rule = rules.get(finding.rule)
    const view = viewFinding(finding, evaluation, rule, lang)
    const basis = [...new Set([...(rule?.basis.map((entry) => entry.id) ?? []), ...finding.basis])]
    return item(
      finding.waived === null ? 'to-mend' : 'waived',
      {
        severity: words.severities[finding.severity].label,
        rule: finding.rule,
        ruleTitle: rule?.title[lang] ?? finding.rule,
        place: view.place,
        lineNumber: finding.line < 1 ? '' : String(finding.line),
        quote: view.quote,
        message: view.message,
        expected: view.expected ?? '',
        actual: view.actual ?? '',
        suggestion: view.suggestion ?? '',
        basis: basis.map((id) => (bases.has(id) ? describeBasis(bases.get(id)!, lang) : id)).join('; '),
        subject: view.subject,
        mender: view.mender,
        waiver: view.waiver === null ? '' : `${view.waiver.by}. ${view.waiver.reason}`,
        fingerprint: view.fingerprint,
        due: finding.waived === null ? '' : describeEdtf(finding.waived.expires, lang),
      },
      finding.severity,
      finding.line,
    )
  })
  const weight = (entry: WorkItem) => (entry.severity === null ? severities.length : severities.indexOf(entry.severity))
  const sorted = (state: WorkItem['state']) =>
    findings
      .filter((entry) => entry.state === state)
      .sort((one, other) => weight(one) - weight(other) || (one.line ?? 0) - (other.line ?? 0))
  return [
    ...sorted('to-mend'),
    ...sorted('waived'),
    ...evaluation.notChecked.map(({ rule, why }) =>
      item('not-checked', { rule, ruleTitle: rules.get(rule)?.title[lang] ?? rule, message: why[lang] }),
    ),
    ...evaluation.faults.map(({ phase, source, message }) => item('fault', { rule: source ?? phase, message })),
  ]
}
