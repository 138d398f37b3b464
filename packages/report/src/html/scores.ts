import type { TraceNode } from '@commune-plan/model'
import { html, type Html } from '../escape/html.js'
import type { Words } from '../text/words.js'
import type { CardView, ItemView, ReportView } from '../view/report-view.js'
import { badge, bar, block } from './parts.js'

function trace(node: TraceNode): Html {
  const value = node.value === null ? '?' : `${node.value}${node.unit === undefined ? '' : ` ${node.unit}`}`
  return html`<li>
    ${node.label} <span class="soft">(${node.kind})</span>: <strong>${value}</strong>${
      node.children.length > 0 &&
      html`<ul>
        ${node.children.map(trace)}
      </ul>`
    }
  </li>`
}

function item(entry: ItemView, words: Words): Html {
  const tone = entry.state === 'unknown' ? 'open' : entry.state === 'error' ? 'bad' : 'none'
  return html`<tr role="row">
    <td role="cell">${entry.label}</td>
    <td role="cell" class="num" data-label="${words.columns.points}">${entry.points}</td>
    <td role="cell" class="num" data-label="${words.columns.maximum}">${entry.maximum}</td>
    <td role="cell">
      ${entry.state !== 'scored' && html`${badge(tone, entry.stateLabel)} ${entry.sentence}`}
      ${entry.bar !== null && bar(entry.bar.low, entry.bar.high, entry.bar.of, `${entry.points}/${entry.maximum}`)}
      ${entry.missing.length > 0 && html`<p class="small">${words.wouldSettle}: ${entry.missing.join('; ')}</p>`}
      ${entry.flags.map((flag) => html`<p class="small">${badge('open', flag)}</p>`)}
      <details class="screen-only small">
        <summary>${words.explanation}</summary>
        ${
          entry.arithmetic === null
            ? html`<ul class="trace">
                ${trace(entry.trace)}
              </ul>`
            : html`<p>${entry.arithmetic}</p>`
        }
        ${entry.basis.length > 0 && html`<p class="small soft">${words.basis}: ${entry.basis.join('; ')}</p>`}
      </details>
    </td>
  </tr> `
}

function card(entry: CardView, words: Words): Html {
  const { columns } = words
  const head = [columns.item, columns.points, columns.maximum, columns.state]
  const grade = entry.grades.join(words.orJoin)
  return html`<article>
    <h3>${entry.title}: ${entry.points} (${entry.percent})</h3>
    ${bar(entry.low, entry.high, '100', `${entry.title}: ${entry.percent}`)}
    ${grade !== '' && html`<p>${entry.grades.length > 1 ? words.gradeOpen : words.grade}: <strong>${grade}</strong></p>`}
    ${entry.gates.length > 0 && html`<p>${words.gates}: ${entry.gates.join('; ')}</p>`}
    ${entry.reachable !== null && html`<p class="soft">${entry.reachable}</p>`}
    ${entry.wouldSettle.length > 0 && html`<p>${words.wouldSettle}: ${entry.wouldSettle.join('; ')}</p>`}
    ${entry.sides.map((side) => html`<p>${side}</p>`)}
    ${entry.problems.map((problem) => html`<p>${badge('warn', words.problems)} ${problem}</p>`)}
    <table class="stack" role="table">
      <caption class="hidden">
        ${entry.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((title, index) => html`<th role="columnheader" scope="col" class="${index === 1 || index === 2 ? 'num' : ''}">${title}</th>`)}
        </tr>
      </thead>
      ${entry.groups.map(
        (group) =>
          html`<tbody role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="rowgroup">${group.label}</th>
              <td role="cell" class="num" data-label="${columns.points}"><strong>${group.points}</strong></td>
              <td role="cell" class="num" data-label="${columns.maximum}">${group.of === '0' ? '–' : group.maximum}</td>
              <td role="cell">
                ${group.of !== '0' && bar(group.low, group.high, group.of, `${group.label}: ${group.points}/${group.maximum}`)}
              </td>
            </tr>
            ${group.items.map((member) => item(member, words))}
          </tbody> `,
      )}
    </table>
  </article> `
}

/** The score cards. */
export function scoresBlock(view: ReportView, words: Words): Html {
  return block(
    'scores',
    words.sections.scores,
    view.cards.length === 0 ? html`<p>${words.noScores}</p>` : view.cards.map((entry) => card(entry, words)),
  )
}
