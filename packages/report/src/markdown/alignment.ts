import { escapeMarkdown as md } from '../escape/markdown.js'
import type { Words } from '../text/words.js'
import type { AlignmentRow, EvidenceView, ReportView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { joined, table } from './parts.js'

const evidence = (entry: EvidenceView) => md(`${joined([entry.place, entry.figure, entry.horizon])}: “${entry.quote}”`)

function cells(row: AlignmentRow, words: Words): readonly string[] {
  const near = row.lookAlikes.map((entry) => entry.place).join(', ')
  const found = [
    ...row.found.map(evidence),
    ...(near === '' ? [] : [md(`${words.lookAlikes(row.lookAlikes.length)}: ${near}`)]),
  ]
  return [
    `${signs[row.tone]} ${md(row.label)}`,
    md(row.name),
    md(joined([row.asked, row.due])),
    found.join('<br>') || md(words.nothingFound),
    md(joined([row.why, row.uncertain, row.remark], ' ')),
    row.sources.map((source) => md(`${source.text} (${source.remark})`)).join('<br>') || md(row.catalog),
  ]
}

/** The alignment as one table; what does not apply as a list below it. */
export function alignmentLines(view: ReportView, words: Words): readonly string[] {
  const { columns } = words
  if (view.alignment.length === 0) return [md(words.noAlignment)]
  const rows = view.alignment.filter((group) => group.tone !== 'none').flatMap((group) => group.rows)
  const others = view.alignment.filter((group) => group.tone === 'none').flatMap((group) => group.rows)
  const head = [columns.verdict, columns.requirement, columns.asked, columns.found, columns.why, columns.source]
  return [
    md(view.verdictCounts.map(({ label, count }) => `${String(count)} ${label.toLocaleLowerCase('vi')}`).join(', ')),
    '',
    ...view.unknownCatalogs.map((title) => `- ${md(title)}: ${md(words.requirementsUnknown)}`),
    '',
    ...(rows.length === 0
      ? []
      : table(
          head,
          rows.map((row) => cells(row, words)),
        )),
    ...(others.length === 0 ? [] : ['', md(words.notApplicable(others.length)), '']),
    ...others.map((row) => `- ${signs.none} ${md(row.text)}: ${md(row.why)}`),
  ]
}
