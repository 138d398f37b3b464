import type { FindingGroup, FindingView } from '../view/report-view.js'
import { severityTones, signs } from '../view/tone.js'
import { clip } from './clip.js'
import { faint, text, toned, type Page } from './page.js'

function findingLines(finding: FindingView, page: Page): readonly string[] {
  const { words } = page
  const line = (label: string, value: string | null) =>
    value === null ? [] : text(page, clip(value, 400), `      ${label}: `)
  return [
    ...text(page, `${finding.place}: ${finding.message}`, '    • '),
    ...(finding.quote === '' ? [] : faint(page, `“${clip(finding.quote)}”`, '      ')),
    ...line(words.expected, finding.expected),
    ...line(words.actual, finding.actual),
    ...line(words.suggestion, finding.suggestion),
    ...(finding.waiver === null ? [] : text(page, `${finding.waiver.by}. ${finding.waiver.reason}`, '      ')),
  ]
}

/** Findings of one rule: severity, title and id, then every place, then the basis. */
export function findingGroupLines(group: FindingGroup, page: Page): readonly string[] {
  const { words } = page
  const { shared } = group
  const tone = severityTones[group.severity]
  const sign = group.severity === 'error' || group.severity === 'warning' ? signs[tone] : '·'
  const count = group.findings.length > 1 ? ` (${words.places(group.findings.length)})` : ''
  return [
    ...toned(
      page,
      tone,
      `${words.severities[group.severity].label}: ${group.title} [${group.rule}]${count}`,
      `  ${sign} `,
    ),
    ...(shared.quote === '' ? [] : faint(page, `“${clip(shared.quote)}”`, '      ')),
    ...(shared.expected === null ? [] : text(page, shared.expected, `      ${words.expected}: `)),
    ...(shared.suggestion === null ? [] : text(page, shared.suggestion, `      ${words.suggestion}: `)),
    ...group.findings.flatMap((finding) => findingLines(finding, page)),
    ...(group.remark === null ? [] : faint(page, group.remark, '      ')),
    ...(group.basis.length === 0 ? [] : faint(page, group.basis.join('; '), `      ${words.basis}: `)),
  ]
}
