import type { TextFormat } from '../format.js'
import { escapeMarkdown as md } from '../escape/markdown.js'
import { wordsOf } from '../text/words-of.js'
import type { Words } from '../text/words.js'
import { buildView } from '../view/build-view.js'
import type { AlignmentRow, CardView, FindingGroup, ReportView } from '../view/report-view.js'
import { severityTones, signs } from '../view/tone.js'

const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  `| ${head.map(md).join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]
const joined = (parts: readonly (string | null)[], by = ', ') =>
  parts.filter((part) => part !== null && part !== '').join(by)
const section = (title: string, lines: readonly string[]) => ['', `## ${md(title)}`, '', ...lines]

function cardLines(card: CardView, words: Words): readonly string[] {
  const { columns } = words
  const rows = card.groups.flatMap((group) => [
    [`**${md(group.label)}**`, md(group.points), md(group.maximum), ''],
    ...group.items.map((item) => [
      md(item.label),
      md(item.points),
      md(item.maximum),
      md(joined([item.stateLabel, item.sentence], ': ')),
    ]),
  ])
  return [
    `**${md(card.title)}: ${md(card.points)} (${md(card.percent)})**`,
    '',
    ...(card.grades.length === 0
      ? []
      : [`${md(card.grades.length > 1 ? words.gradeOpen : words.grade)}: ${md(card.grades.join(words.orJoin))}`, '']),
    ...(card.reachable === null ? [] : [md(card.reachable), '']),
    ...table([columns.item, columns.points, columns.maximum, columns.state], rows),
    ...(card.wouldSettle.length === 0 ? [] : ['', `${md(words.wouldSettle)}: ${md(card.wouldSettle.join('; '))}`]),
    '',
  ]
}

function alignmentRow(row: AlignmentRow, words: Words): readonly string[] {
  const found = row.found.map(
    (evidence) =>
      joined([evidence.place, evidence.figure, evidence.horizon, evidence.lookAlike ? words.lookAlike : null]) +
      `: “${evidence.quote}”`,
  )
  return [
    `${signs[row.tone]} ${md(row.label)}`,
    md(row.name),
    md(joined([row.asked, row.due])),
    found.map(md).join('<br>') || md(words.nothingFound),
    md(joined([row.why, row.uncertain, row.remark], ' ')),
    row.sources.map((source) => md(`${source.text} (${source.remark})`)).join('<br>') || md(row.catalog),
  ]
}

function groupLines(group: FindingGroup, words: Words): readonly string[] {
  const label = words.severities[group.severity].label
  return [
    `### ${signs[severityTones[group.severity]]} ${md(label)}: ${md(group.title)} (${md(group.rule)})`,
    '',
    ...group.findings.flatMap((finding) => [
      `- **${md(finding.place)}**: ${md(finding.message)}`,
      ...(finding.quote === '' ? [] : [`  - “${md(finding.quote)}”`]),
      ...(finding.expected === null ? [] : [`  - ${md(words.expected)}: ${md(finding.expected)}`]),
      ...(finding.actual === null ? [] : [`  - ${md(words.actual)}: ${md(finding.actual)}`]),
      ...(finding.suggestion === null ? [] : [`  - ${md(words.suggestion)}: ${md(finding.suggestion)}`]),
      ...(finding.waiver === null ? [] : [`  - ${md(finding.waiver.by)}: ${md(finding.waiver.reason)}`]),
    ]),
    ...(group.basis.length === 0 ? [] : ['', `${md(words.basis)}: ${md(group.basis.join('; '))}`]),
    '',
  ]
}

function body(view: ReportView, words: Words): readonly string[] {
  const { sections, columns } = words
  const limited = view.notChecked.length > 0 || view.faults.length > 0
  const rows = view.alignment.flatMap((group) => group.rows)
  return [
    `# ${md(view.title)}`,
    '',
    md(joined([view.unit, view.issued, view.fileName, words.evaluatedOn(view.asOf)], ' · ')),
    '',
    `**${signs[view.tone]} ${md(view.status)}.** ${md(view.sentence)} (${md(view.counts.join(', '))})`,
    ...section(
      sections.scores,
      view.cards.length === 0 ? [md(words.noScores)] : view.cards.flatMap((card) => cardLines(card, words)),
    ),
    ...section(sections.alignment, [
      ...view.unknownCatalogs.map((title) => `- ${md(title)}: ${md(words.requirementsUnknown)}`),
      ...(view.unknownCatalogs.length > 0 ? [''] : []),
      ...(rows.length === 0
        ? [md(words.noAlignment)]
        : table(
            [columns.verdict, columns.requirement, columns.asked, columns.found, columns.why, columns.source],
            rows.map((row) => alignmentRow(row, words)),
          )),
    ]),
    ...section(
      sections.findings,
      view.findings.length === 0
        ? [md(limited ? words.noFindingsLimited : words.noFindings)]
        : view.findings.flatMap((group) => groupLines(group, words)),
    ),
    ...(view.waived.length === 0
      ? []
      : section(sections.waived, [
          md(words.waivedLead),
          '',
          ...view.waived.flatMap((group) => groupLines(group, words)),
        ])),
    ...(view.notChecked.length === 0
      ? []
      : section(sections.notChecked, [
          md(words.notCheckedLead),
          '',
          ...view.notChecked.map((entry) => `- ${md(entry.title)} (${md(entry.rule)}): ${md(entry.why)}`),
        ])),
    ...(view.notes.length === 0
      ? []
      : section(sections.notes, [
          md(words.notesLead),
          '',
          ...view.notes.map(
            (note) =>
              `- ${md(joined([note.kind, note.place, note.quote === '' ? null : `“${note.quote}”`, note.message], ' · '))}`,
          ),
        ])),
    ...(view.faults.length === 0
      ? []
      : section(sections.faults, [
          md(words.faultsLead),
          '',
          ...view.faults.map((fault) => `- ${md(joined([fault.phase, fault.source, fault.message], ': '))}`),
        ])),
    ...section(sections.reading, [md(view.reading.counts.join(' · '))]),
    ...section(
      sections.provenance,
      view.provenance.map((entry) => `- ${md(entry.label)}: ${md(entry.values.join('; '))}`),
    ),
  ]
}

/** The whole report as Markdown (GitHub flavour). */
export const markdown: TextFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render: (evaluation, { lang }) =>
    `${body(buildView(evaluation, lang), wordsOf(lang))
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')}\n`,
}
