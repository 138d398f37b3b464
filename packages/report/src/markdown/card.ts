import { escapeMarkdown as md } from '../escape/markdown.js'
import type { Words } from '../text/words.js'
import type { CardView } from '../view/report-view.js'
import { joined, table } from './parts.js'

/** A score card as Markdown. */
export function cardLines(card: CardView, words: Words): readonly string[] {
  const { columns } = words
  const rows = card.groups.flatMap((group) => [
    [`**${md(group.label)}**`, md(group.points), group.of === '0' ? '–' : md(group.maximum), ''],
    ...group.items.map((item) => [
      md(item.label),
      md(item.points),
      md(item.maximum),
      md(joined([item.stateLabel, item.arithmetic ?? item.sentence, ...item.flags], ': ')),
    ]),
  ])
  const facts = [
    ...(card.grades.length === 0
      ? []
      : [`${card.grades.length > 1 ? words.gradeOpen : words.grade}: ${card.grades.join(words.orJoin)}`]),
    ...(card.gates.length === 0 ? [] : [`${words.gates}: ${card.gates.join('; ')}`]),
    ...(card.reachable === null ? [] : [card.reachable]),
    ...(card.wouldSettle.length === 0 ? [] : [`${words.wouldSettle}: ${card.wouldSettle.join('; ')}`]),
    ...card.sides,
    ...card.problems.map((problem) => `${words.problems}: ${problem}`),
  ]
  return [
    `**${md(card.title)}: ${md(card.points)} (${md(card.percent)})**`,
    '',
    ...facts.map((fact) => `- ${md(fact)}`),
    '',
    ...table([columns.item, columns.points, columns.maximum, columns.state], rows),
    '',
  ]
}
