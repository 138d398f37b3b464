import type { AlignmentGroup, AlignmentRow, EvidenceView } from '../view/report-view.js'
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

function lookAlikeLines(row: AlignmentRow, page: Page): readonly string[] {
  if (row.lookAlikes.length === 0) return []
  const places = row.lookAlikes.map((evidence) => evidence.place).join(', ')
  return faint(page, `${page.words.lookAlikes(row.lookAlikes.length)}: ${places}`, '      ')
}

const asked = (row: AlignmentRow) => [row.asked, row.due].filter((part) => part !== '').join(', ')
const head = (row: AlignmentRow, page: Page, more = '') =>
  toned(page, row.tone, `${row.label}: ${row.name}${more}`, `  ${signs[row.tone]} `)
const uncertain = (row: AlignmentRow, page: Page) =>
  row.uncertain === null ? [] : text(page, row.uncertain, '      ? ')
const source = (row: AlignmentRow, page: Page) =>
  faint(
    page,
    row.sources.map(({ text: title }) => title).join('; ') || row.catalog,
    `      ${page.words.columns.source}: `,
  )

/** What needs work is told in full; what is met or not decided in short. */
function rowLines(row: AlignmentRow, page: Page): readonly string[] {
  const { words } = page
  if (row.tone === 'good') {
    const found = row.found.slice(0, 1).map(figureOf).join('')
    return [
      ...head(row, page, ` (${[asked(row), found].filter((part) => part !== '').join(' → ')})`),
      ...uncertain(row, page),
    ]
  }
  const why = text(page, row.why, `      ${words.columns.why}: `)
  if (row.verdict === 'requirement-unknown') return head(row, page)
  if (row.tone === 'open') return [...head(row, page, ` (${asked(row)})`), ...why]
  return [
    ...head(row, page),
    ...text(page, asked(row), `      ${words.columns.asked}: `),
    ...evidenceLines(row.found, page),
    ...lookAlikeLines(row, page),
    ...why,
    ...uncertain(row, page),
    ...source(row, page),
  ]
}

/** Verdicts of one weight; those that do not apply are counted, the full list is in the other formats. */
export function alignmentGroupLines(group: AlignmentGroup, page: Page): readonly string[] {
  const { words, paint } = page
  const title = paint.bold(` ${group.title} (${group.rows.length})`)
  if (group.tone !== 'none') return [title, ...group.rows.flatMap((row) => rowLines(row, page))]
  return [title, ...faint(page, `${words.notApplicable(group.rows.length)} ${words.fullList}`, `  ${signs.none} `)]
}
