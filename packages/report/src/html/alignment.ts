import { html, type Html } from '../escape/html.js'
import type { Words } from '../text/words.js'
import type { SourceView } from '../view/describe-source.js'
import type { AlignmentGroup, AlignmentRow, EvidenceView, ReportView } from '../view/report-view.js'
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

function found(row: AlignmentRow, words: Words): Html {
  const rest = row.found.slice(shown)
  return html`${row.found.length === 0 && html`<span class="soft">${words.nothingFound}</span>`}${row.found
    .slice(0, shown)
    .map(evidence)}${folded(words.moreEvidence(rest.length), rest)}${folded(
    words.lookAlikes(row.lookAlikes.length),
    row.lookAlikes,
  )}`
}

function row(entry: AlignmentRow, words: Words): Html {
  const { columns } = words
  return html`<tr role="row">
    <td role="cell">${badge(entry.tone, entry.label)}</td>
    <th role="rowheader" scope="row">
      ${entry.name}${entry.text !== entry.name && html`<div class="soft small">${entry.text}</div>`}
      <div class="small">${entry.sources.length === 0 ? entry.catalog : entry.sources.map(source)}</div>
    </th>
    <td role="cell" data-label="${columns.asked}">
      <strong>${entry.asked}</strong>${entry.due !== '' && html`<br />${entry.due}`}${
        entry.base !== null && html`<br /><span class="soft small">${entry.base}</span>`
      }
    </td>
    <td role="cell" data-label="${columns.found}">${found(entry, words)}</td>
    <td role="cell" data-label="${columns.why}">
      ${entry.why}${entry.uncertain !== null && html`<div>${badge('open', entry.uncertain)}</div>`}${
        entry.remark !== null && html`<div class="soft small">${entry.remark}</div>`
      }
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
              ${entry.why} <span class="soft">${entry.sources.map(source)}</span>
            </li> `,
        )}
      </ul>
    </details> `
}

/** The alignment table, what needs work first. */
export function alignmentBlock(view: ReportView, words: Words): Html {
  const { columns, sections } = words
  const requirement = `${columns.requirement} (${columns.source.toLocaleLowerCase('vi')})`
  const head = [columns.verdict, requirement, columns.asked, columns.found, columns.why]
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
              ${group.rows.map((entry) => row(entry, words))}
            </tbody> `,
        )}
      </table>
      ${view.alignment.filter((group) => group.tone === 'none').map((group) => inapplicable(group, words))}`,
  )
}
