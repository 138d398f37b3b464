import { html, type Html } from '../escape/html.js'
import type { Words } from '../text/words.js'
import type { SourceView } from '../view/describe-source.js'
import { reasonsOf, topicsOf, type AlignmentTopic, type Ask } from '../view/alignment-topics.js'
import type { AlignmentGroup, EvidenceView, ReportView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { badge, block, quoted } from './parts.js'

/** Statements shown at once for one requirement; the others open on demand. */
const shown = 3

function source(entry: SourceView): Html {
  const title =
    entry.url === null ? html`${entry.text}` : html`<a href="${entry.url}" rel="noopener noreferrer">${entry.text}</a>`
  return html`<div>${title} <span class="soft">(${entry.remark})</span></div>`
}

function evidence(entry: EvidenceView): Html {
  const facts = [entry.figure, entry.horizon].filter((fact) => fact !== null).join(', ')
  return html`<div class="quote">
    <span class="where">${entry.place}${facts === '' ? '' : `: ${facts}`}</span><br />${quoted(entry.quote)}
  </div>`
}

function folded(title: string, entries: readonly EvidenceView[]): Html | null {
  if (entries.length === 0) return null
  return html`<details class="small">
    <summary>${title}</summary>
    ${entries.map(evidence)}
  </details>`
}

function found(topic: AlignmentTopic, words: Words): Html {
  const rest = topic.found.slice(shown)
  return html`${topic.found.length === 0 && html`<span class="soft">${words.nothingFound}</span>`}${topic.found
    .slice(0, shown)
    .map(evidence)}${folded(words.moreEvidence(rest.length), rest)}${folded(
    words.lookAlikes(topic.lookAlikes.length),
    topic.lookAlikes,
  )}`
}

/** What is asked, with the documents that ask it. */
function asked(ask: Ask, name: string): Html {
  return html`<div class="ask">
    <strong>${ask.asked}</strong>${ask.due !== '' && html`, ${ask.due}`}${
      ask.base !== null && html`<div class="soft small">${ask.base}</div>`
    }${ask.text !== name && html`<div class="soft small">${ask.text}</div>`}
    ${ask.by.map(
      ({ catalog, sources }) =>
        html`<div class="small">
          ${catalog}${sources.length > 0 && html`<div class="soft">${sources.map(source)}</div>`}
        </div> `,
    )}
  </div>`
}

const doubts = (ask: Ask): Html =>
  html`${ask.uncertain !== null && html`<div>${badge('open', ask.uncertain)}</div>`}${
    ask.remark !== null && html`<div class="soft small">${ask.remark}</div>`
  }`

function topicRow(topic: AlignmentTopic, words: Words): Html {
  const { columns } = words
  return html`<tr role="row">
    <td role="cell">${badge(topic.tone, topic.label)}</td>
    <th role="rowheader" scope="row">${topic.name}</th>
    <td role="cell" data-label="${columns.asked}">${topic.asks.map((ask) => asked(ask, topic.name))}</td>
    <td role="cell" data-label="${columns.found}">${found(topic, words)}</td>
    <td role="cell" data-label="${columns.why}">
      ${reasonsOf(topic).map((reason) => html`<div>${reason}</div>`)}${topic.asks.map(doubts)}
    </td>
  </tr> `
}

/** What does not apply is listed for whoever asks, and not printed. */
function inapplicable(group: AlignmentGroup, words: Words): Html {
  return html`<p>${badge(group.tone, group.title)} ${words.notApplicable(group.rows.length)}</p>
    <details class="screen-only">
      <summary>${group.title} (${group.rows.length})</summary>
      <ul class="plain small">
        ${group.rows.map(
          (entry) =>
            html`<li>
              <strong>${entry.text}</strong> (${[entry.asked, entry.due].filter((part) => part !== '').join(', ')}).
              ${entry.why ?? ''} <span class="soft">${entry.sources.map(source)}</span>
            </li> `,
        )}
      </ul>
    </details> `
}

/** The alignment table, what needs work first. */
export function alignmentBlock(view: ReportView, words: Words): Html {
  const { columns, sections } = words
  const askedBy = `${columns.asked} (${columns.source.toLocaleLowerCase('vi')})`
  const head = [columns.verdict, columns.requirement, askedBy, columns.found, columns.why]
  const unknown = view.unknownCatalogs.map((title) => html`<p>${badge('open', words.requirementsUnknown)} ${title}</p>`)
  if (view.alignment.length === 0)
    return block('alignment', sections.alignment, [html`<p>${words.noAlignment}</p>`, ...unknown])
  const tabled = view.alignment.filter((group) => group.tone !== 'none')
  return block(
    'alignment',
    sections.alignment,
    html`<ul class="chips">
        ${view.verdictCounts.map(
          (entry) =>
            html`<li>${badge(entry.tone, `${String(entry.count)} ${entry.label.toLocaleLowerCase('vi')}`)}</li>`,
        )}
      </ul>
      ${unknown}
      <table class="stack align" role="table">
        <caption class="hidden">
          ${sections.alignment}
        </caption>
        <colgroup>
          ${head.map(() => html`<col />`)}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            ${head.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
          </tr>
        </thead>
        ${tabled.map(
          (group) =>
            html`<tbody role="rowgroup">
              <tr role="row">
                <th role="rowheader" class="band ${group.tone}" scope="rowgroup" colspan="${head.length}">
                  <span aria-hidden="true">${signs[group.tone]}</span> ${group.title} (${group.rows.length})
                </th>
              </tr>
              ${topicsOf(group.rows).map((topic) => topicRow(topic, words))}
            </tbody> `,
        )}
      </table>
      ${view.alignment.filter((group) => group.tone === 'none').map((group) => inapplicable(group, words))}`,
  )
}
