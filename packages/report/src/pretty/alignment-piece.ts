import { reasonsOf, topicsOf, type AlignmentTopic, type Ask } from '../view/alignment-topics.js'
import type { AlignmentGroup, EvidenceView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { clip } from './clip.js'
import { faint, text, toned, type Page } from './page.js'

/** Statements shown for one requirement; the others are counted. */
const shown = 3

function figureOf(evidence: EvidenceView): string {
  const facts = [evidence.figure, evidence.horizon].filter((fact) => fact !== null)
  return facts.length === 0 ? evidence.place : `${evidence.place} (${facts.join(', ')})`
}

function evidenceLines(found: readonly EvidenceView[], page: Page): readonly string[] {
  const { words } = page
  const more = found.length - shown
  return [
    ...found
      .slice(0, shown)
      .flatMap((evidence) =>
        text(page, `${figureOf(evidence)}: “${clip(evidence.quote)}”`, `      ${words.columns.found}: `),
      ),
    ...(more > 0 ? faint(page, words.moreEvidence(more), '      ') : []),
  ]
}

function lookAlikeLines(topic: AlignmentTopic, page: Page): readonly string[] {
  if (topic.lookAlikes.length === 0) return []
  const places = topic.lookAlikes.map((evidence) => evidence.place).join(', ')
  return faint(page, `${page.words.lookAlikes(topic.lookAlikes.length)}: ${places}`, '      ')
}

const asked = (ask: Ask) => [ask.asked, ask.due].filter((part) => part !== '').join(', ')
const askedOf = (topic: AlignmentTopic) => topic.asks.map(asked).join('; ')
const head = (topic: AlignmentTopic, page: Page, more = '') =>
  toned(page, topic.tone, `${topic.label}: ${topic.name}${more}`, `  ${signs[topic.tone]} `)
const uncertain = (ask: Ask, page: Page) => (ask.uncertain === null ? [] : text(page, ask.uncertain, '      ? '))
const why = (topic: AlignmentTopic, page: Page) =>
  reasonsOf(topic).flatMap((reason) => text(page, reason, `      ${page.words.columns.why}: `))

/** What is asked, then by which documents. */
const askLines = (ask: Ask, page: Page) => [
  ...text(page, asked(ask), `      ${page.words.columns.asked}: `),
  ...uncertain(ask, page),
  ...faint(page, ask.by.map(({ catalog }) => catalog).join('; '), `      ${page.words.columns.source}: `),
]

/** What needs work is told in full; what is met or not decided in short. */
function topicLines(topic: AlignmentTopic, page: Page): readonly string[] {
  if (topic.verdict === 'requirement-unknown') return head(topic, page)
  if (topic.tone === 'good') {
    const found = topic.found.slice(0, 1).map(figureOf).join('')
    const facts = [askedOf(topic), found].filter((part) => part !== '').join(' → ')
    return [...head(topic, page, ` (${facts})`), ...topic.asks.slice(0, 1).flatMap((ask) => uncertain(ask, page))]
  }
  if (topic.tone === 'open') return [...head(topic, page, ` (${askedOf(topic)})`), ...why(topic, page)]
  return [
    ...head(topic, page),
    ...evidenceLines(topic.found, page),
    ...lookAlikeLines(topic, page),
    ...topic.asks.flatMap((ask) => askLines(ask, page)),
    ...why(topic, page),
  ]
}

/** Verdicts of one weight; those that do not apply are counted, the full list is in the other formats. */
export function alignmentGroupLines(group: AlignmentGroup, page: Page): readonly string[] {
  const { words, paint } = page
  const title = paint.bold(` ${group.title} (${group.rows.length})`)
  if (group.tone !== 'none') return [title, ...topicsOf(group.rows).flatMap((topic) => topicLines(topic, page))]
  return [title, ...faint(page, `${words.notApplicable(group.rows.length)} ${words.fullList}`, `  ${signs.none} `)]
}
