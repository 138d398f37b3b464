import { escapeMarkdown as md } from '../escape/markdown.js'
import type { Words } from '../text/words.js'
import type { FindingGroup, FindingView } from '../view/report-view.js'
import { severityTones, signs } from '../view/tone.js'

function finding(entry: FindingView, words: Words): readonly string[] {
  const facts = [
    entry.quote === '' || entry.quoteInMessage ? null : `“${entry.quote}”`,
    entry.expected === null ? null : `${words.expected}: ${entry.expected}`,
    entry.actual === null || entry.quoteInMessage ? null : `${words.actual}: ${entry.actual}`,
    entry.suggestion === null ? null : `${words.suggestion}: ${entry.suggestion}`,
    entry.waiver === null ? null : `${entry.waiver.by}. ${entry.waiver.reason}`,
  ].filter((fact) => fact !== null)
  return [`- **${md(entry.place)}**: ${md(entry.message)}`, ...facts.map((fact) => `  - ${md(fact)}`)]
}

/** Findings of one rule at one severity as Markdown. */
export function findingGroupLines(group: FindingGroup, words: Words): readonly string[] {
  const label = words.severities[group.severity].label
  return [
    `### ${signs[severityTones[group.severity]]} ${md(label)}: ${md(group.title)} (${md(group.rule)})`,
    '',
    ...(group.expected === null ? [] : [`${md(words.expected)}: ${md(group.expected)}`, '']),
    ...group.findings.flatMap((entry) => finding(entry, words)),
    ...(group.basis.length === 0 ? [] : ['', `${md(words.basis)}: ${md(group.basis.join('; '))}`]),
    '',
  ]
}
