import { html, type Html } from '../escape/html.js'
import type { Words } from '../text/words.js'
import type { FindingGroup, FindingView, ReportView } from '../view/report-view.js'
import { severities, severityTones } from '../view/tone.js'
import { badge, block, quoted } from './parts.js'

function fact(label: string, value: string | null, own = false): Html | null {
  return value === null || value === ''
    ? null
    : html`<dt>${label}</dt>
        <dd>${own ? quoted(value) : value}</dd>`
}

function finding(entry: FindingView, words: Words, issuer: string): Html {
  const facts = [
    fact(words.expected, entry.expected),
    fact(words.actual, entry.actual),
    fact(words.suggestion, entry.suggestion, true),
    entry.mender === issuer ? null : fact(words.columns.mender, entry.mender),
    entry.waiver && fact(words.columns.waiver, `${entry.waiver.by}. ${entry.waiver.reason}`),
  ].filter((part) => part !== null)
  return html`<li>
    <p><span class="where">${entry.place}</span>: ${entry.message}</p>
    ${entry.quote !== '' && html`<blockquote lang="vi">“${entry.quote}”</blockquote>`}${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}
  </li> `
}

function group(entry: FindingGroup, words: Words, issuer: string, level: 'h3' | 'h4'): Html {
  const { shared } = entry
  const facts = [fact(words.expected, shared.expected), fact(words.suggestion, shared.suggestion, true)].filter(
    (part) => part !== null,
  )
  const title = html`${entry.title}${entry.findings.length > 1 && html` <span class="soft">(${words.places(entry.findings.length)})</span>`}`
  const heading = level === 'h3' ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`
  return html`<article class="group">
    ${heading}
    <p class="small">
      ${badge(severityTones[entry.severity], words.severities[entry.severity].label)} <code>${entry.rule}</code>
    </p>
    ${shared.quote !== '' && html`<blockquote lang="vi">“${shared.quote}”</blockquote>`}${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}
    <ol>
      ${entry.findings.map((member) => finding(member, words, issuer))}
    </ol>
    ${entry.remark !== null && html`<p class="small soft">${entry.remark}</p>`}${entry.basis.length > 0 && html`<p class="small soft">${words.basis}: ${entry.basis.join('; ')}</p>`}
  </article> `
}

/** Findings by severity and rule. */
export function findingsBlock(view: ReportView, words: Words): Html {
  const limited = view.notChecked.length > 0 || view.faults.length > 0
  if (view.findings.length === 0) {
    return block(
      'findings',
      words.sections.findings,
      html`<p>${limited ? words.noFindingsLimited : words.noFindings}</p>`,
    )
  }
  return block(
    'findings',
    words.sections.findings,
    severities.map((severity) => {
      const groups = view.findings.filter((entry) => entry.severity === severity)
      const { label, hint } = words.severities[severity]
      return html`${
        groups.length > 0 &&
        html`<h3>${label}</h3>
          <p class="soft small">${hint}</p>
          ${groups.map((entry) => group(entry, words, view.issuer, 'h4'))}`
      }`
    }),
  )
}

/** Findings that a waiver covers; still shown, never a pass. */
export function waivedBlock(view: ReportView, words: Words): Html | null {
  if (view.waived.length === 0) return null
  return block('waived', words.sections.waived, [
    html`<p class="soft">${words.waivedLead}</p>`,
    ...view.waived.map((entry) => group(entry, words, view.issuer, 'h3')),
  ])
}

/** Rules that could not judge. */
export function notCheckedBlock(view: ReportView, words: Words): Html | null {
  if (view.notChecked.length === 0) return null
  return block(
    'not-checked',
    words.sections.notChecked,
    html`<p class="soft">${words.notCheckedLead}</p>
      <ul class="plain">
        ${view.notChecked.map((entry) => html`<li>${badge('open', entry.title)} <code>${entry.rule}</code><br />${entry.why}</li>`)}
      </ul>`,
  )
}
