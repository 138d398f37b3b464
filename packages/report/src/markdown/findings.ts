import { escapeMarkdown as md } from '../escape/markdown.js'
import type { Words } from '../text/words.js'
import type { FindingGroup, FindingView } from '../view/report-view.js'
import { severityTones, signs } from '../view/tone.js'

function finding(entry: FindingView, words: Words): readonly string[] {
  const facts = [
    entry.quote === '' ? null : `“${entry.quote}”`,
    entry.expected === null ? null : `${words.expected}: ${entry.expected}`,
    entry.actual === null ? null : `${words.actual}: ${entry.actual}`,
    entry.suggestion === null ? null : `${words.suggestion}: ${entry.suggestion}`,
    entry.waiver === null ? null : `${entry.waiver.by}. ${entry.waiver.reason}`,
  ].filter((fact) => fact !== null)
  return [`- **${md(entry.place)}**: ${md(entry.message)}`, ...facts.map((fact) => `  - ${md(fact)}`)]
}

/** Findings of one rule at one severity as Markdown. */
export function findingGroupLines(group: FindingGroup, words: Words): readonly string[] {
  const label = words.severities[group.severity].label
  const { shared } = group
  const common = [
    shared.quote === '' ? null : `“${shared.quote}”`,
    shared.expected === null ? null : `${words.expected}: ${shared.expected}`,
    shared.suggestion === null ? null : `${words.suggestion}: ${shared.suggestion}`,
  ].filter((fact) => fact !== null)
  return [
    `### ${signs[severityTones[group.severity]]} ${md(label)}: ${md(group.title)} (${md(group.rule)})`,
    '',
    ...common.flatMap((fact) => [md(fact), '']),
    ...group.findings.flatMap((entry) => finding(entry, words)),
    ...(group.remark === null ? [] : ['', md(group.remark)]),
    ...(group.basis.length === 0 ? [] : ['', `${md(words.basis)}: ${md(group.basis.join('; '))}`]),
    '',
  ]
}
