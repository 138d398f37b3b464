import type { FindingGroup, FindingView } from '../view/report-view.js'
import { severityTones, signs } from '../view/tone.js'
import { faint, text, toned, type Page } from './page.js'

function findingLines(finding: FindingView, page: Page): readonly string[] {
  const { words } = page
  return [
    ...text(page, `${finding.place}: ${finding.message}`, '    • '),
    ...(finding.quote === '' ? [] : faint(page, `“${finding.quote}”`, '      ')),
    ...(finding.expected === null ? [] : text(page, finding.expected, `      ${words.expected}: `)),
    ...(finding.actual === null ? [] : text(page, finding.actual, `      ${words.actual}: `)),
    ...(finding.suggestion === null ? [] : text(page, finding.suggestion, `      ${words.suggestion}: `)),
    ...(finding.waiver === null ? [] : text(page, `${finding.waiver.by}. ${finding.waiver.reason}`, '      ')),
  ]
}

/** Findings of one rule: severity, title and id, then every place, then the basis. */
export function findingGroupLines(group: FindingGroup, page: Page): readonly string[] {
  const { words } = page
  const tone = severityTones[group.severity]
  const sign = group.severity === 'error' || group.severity === 'warning' ? signs[tone] : '·'
  const head = `${words.severities[group.severity].label}: ${group.title} [${group.rule}] (${words.places(group.findings.length)})`
  return [
    ...toned(page, tone, head, `  ${sign} `),
    ...group.findings.flatMap((finding) => findingLines(finding, page)),
    ...(group.basis.length === 0 ? [] : faint(page, group.basis.join('; '), `      ${words.basis}: `)),
  ]
}
