import { escapeMarkdown as md } from '../escape/markdown.js'
import type { TextFormat } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import type { Words } from '../text/words.js'
import { buildReport } from '../view/build-report.js'
import type { ReportView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { alignmentLines } from './alignment.js'
import { cardLines } from './card.js'
import { findingGroupLines } from './findings.js'
import { joined, section } from './parts.js'

/** A list with a sentence before it; nothing where the list is empty. */
function listed(title: string, lead: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : section(title, [md(lead), '', ...lines])
}

function body(view: ReportView, words: Words): readonly string[] {
  const { sections } = words
  const limited = view.notChecked.length > 0 || view.faults.length > 0
  const nothing = limited ? words.noFindingsLimited : words.noFindings
  const waived = view.waived.flatMap((group) => findingGroupLines(group, words))
  const notChecked = view.notChecked.map(
    (entry) => `- ${signs.open} ${md(entry.title)} (${md(entry.rule)}): ${md(entry.why)}`,
  )
  const notes = view.notes.map((note) =>
    md(joined([note.kind, note.place, note.quote === '' ? null : `“${note.quote}”`, note.message], ' · ')),
  )
  const faults = view.faults.map((fault) => md(joined([fault.phase, fault.source, fault.message], ': ')))
  const cards = view.cards.flatMap((card) => cardLines(card, words))
  const findings = view.findings.flatMap((group) => findingGroupLines(group, words))
  const provenance = view.provenance.map((entry) => `- ${md(entry.label)}: ${md(entry.values.join('; '))}`)
  return [
    `# ${md(view.title)}`,
    '',
    md(joined([view.unit, view.issued, view.fileName, words.evaluatedOn(view.asOf)], ' · ')),
    '',
    `**${signs[view.tone]} ${md(view.status)}.** ${md(view.sentence)} (${md(view.counts.join(', '))})`,
    ...section(sections.scores, cards.length === 0 ? [md(words.noScores)] : cards),
    ...section(sections.alignment, alignmentLines(view, words)),
    ...section(sections.findings, findings.length === 0 ? [md(nothing)] : findings),
    ...listed(sections.waived, words.waivedLead, waived),
    ...listed(sections.notChecked, words.notCheckedLead, notChecked),
    ...listed(
      sections.notes,
      words.notesLead,
      notes.map((note) => `- ${note}`),
    ),
    ...listed(
      sections.faults,
      words.faultsLead,
      faults.map((fault) => `- ${fault}`),
    ),
    ...section(sections.reading, [md(view.reading.counts.join(' · '))]),
    ...section(sections.provenance, provenance),
  ]
}

/** The whole report as Markdown (GitHub flavour). */
export const markdown: TextFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render: (evaluation, { lang }) => {
    const lines = body(buildReport(evaluation, lang), wordsOf(lang))
    return `${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}\n`
  },
}
