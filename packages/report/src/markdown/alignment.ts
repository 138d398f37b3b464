import { escapeMarkdown as md } from '../escape/markdown.js'
import type { Words } from '../text/words.js'
import { reasonsOf, topicsOf, type AlignmentTopic } from '../view/alignment-topics.js'
import type { EvidenceView, ReportView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { joined, table } from './parts.js'

const evidence = (entry: EvidenceView) => md(`${joined([entry.place, entry.figure, entry.horizon])}: “${entry.quote}”`)

function cells(topic: AlignmentTopic, words: Words): readonly string[] {
  const near = topic.lookAlikes.map((entry) => entry.place).join(', ')
  const found = [
    ...topic.found.map(evidence),
    ...(near === '' ? [] : [md(`${words.lookAlikes(topic.lookAlikes.length)}: ${near}`)]),
  ]
  const asked = topic.asks.map(({ asked: level, due, by }) =>
    md(`${joined([level, due])} (${by.map(({ catalog }) => catalog).join('; ')})`),
  )
  const doubts = topic.asks.map(({ uncertain, remark }) => joined([uncertain, remark], ' '))
  return [
    `${signs[topic.tone]} ${md(topic.label)}`,
    md(topic.name),
    asked.join('<br>'),
    found.join('<br>') || md(words.nothingFound),
    [...reasonsOf(topic), ...doubts.filter((doubt) => doubt !== '')].map(md).join('<br>'),
  ]
}

/** The alignment as one table; what does not apply as a list below it. */
export function alignmentLines(view: ReportView, words: Words): readonly string[] {
  const { columns } = words
  if (view.alignment.length === 0) return [md(words.noAlignment)]
  const rows = view.alignment.filter((group) => group.tone !== 'none').flatMap((group) => group.rows)
  const others = view.alignment.filter((group) => group.tone === 'none').flatMap((group) => group.rows)
  const askedBy = `${columns.asked} (${columns.source.toLocaleLowerCase('vi')})`
  const head = [columns.verdict, columns.requirement, askedBy, columns.found, columns.why]
  return [
    md(view.verdictCounts.map(({ label, count }) => `${String(count)} ${label.toLocaleLowerCase('vi')}`).join(', ')),
    '',
    ...view.unknownCatalogs.map((title) => `- ${md(title)}: ${md(words.requirementsUnknown)}`),
    '',
    ...(rows.length === 0
      ? []
      : table(
          head,
          topicsOf(rows).map((topic) => cells(topic, words)),
        )),
    ...(others.length === 0 ? [] : ['', md(words.notApplicable(others.length)), '']),
    ...others.map((row) => `- ${signs.none} ${md(row.text)}: ${md(row.why ?? '')}`),
  ]
}
