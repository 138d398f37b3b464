import type { AlignmentGroup, AlignmentRow, EvidenceView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { faint, text, toned, type Page } from './page.js'

function evidenceLines(evidence: EvidenceView, page: Page): readonly string[] {
  const facts = [evidence.figure, evidence.horizon, evidence.lookAlike ? page.words.lookAlike : null].filter(
    (fact) => fact !== null,
  )
  const figure = facts.length === 0 ? '' : ` (${facts.join(', ')})`
  return text(page, `${evidence.place}${figure}: “${evidence.quote}”`, `      ${page.words.columns.found}: `)
}

function rowLines(row: AlignmentRow, page: Page): readonly string[] {
  const { words } = page
  const quiet = row.tone === 'good' || row.tone === 'none'
  const asked = [row.asked, row.due].filter((part) => part !== '').join(', ')
  return [
    ...toned(page, row.tone, `${row.label}: ${row.name}`, `  ${signs[row.tone]} `),
    ...text(page, asked, `      ${words.columns.asked}: `),
    ...row.found.flatMap((evidence) => evidenceLines(evidence, page)),
    ...(quiet && row.uncertain === null ? [] : text(page, row.why, `      ${words.columns.why}: `)),
    ...(row.uncertain === null ? [] : text(page, row.uncertain, '      ? ')),
    ...faint(
      page,
      row.sources.map((source) => source.text).join('; ') || row.catalog,
      `      ${words.columns.source}: `,
    ),
  ]
}

/** Verdicts of one weight. */
export function alignmentGroupLines(group: AlignmentGroup, page: Page): readonly string[] {
  return [
    page.paint.bold(` ${group.title} (${group.rows.length})`),
    ...group.rows.flatMap((row) => rowLines(row, page)),
  ]
}
