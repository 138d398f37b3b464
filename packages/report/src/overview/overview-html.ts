import type { Evaluation } from '@commune-plan/model'
import { html } from '../escape/html.js'
import type { RenderOptions } from '../format.js'
import { badge } from '../html/parts.js'
import { shell } from '../html/shell.js'
import { wordsOf } from '../text/words-of.js'
import { overviewRow } from './overview-row.js'

/** A plan in the index, and where its own report is. */
export interface OverviewEntry {
  /** The evaluation. */
  readonly evaluation: Evaluation
  /** Relative address of its report; nothing is linked where left out. Only relative addresses are written. */
  readonly href?: string
}

const relative = /^[^/\\:?#][^\\:?#]*$/u

/** Several plans as one HTML page: one row a plan, linked to its own report. */
export function overviewHtml(entries: readonly OverviewEntry[], options: RenderOptions): string {
  const words = wordsOf(options.lang)
  const { columns } = words
  const head = [
    columns.plan,
    columns.verdict,
    columns.errors,
    columns.warnings,
    columns.aligned,
    columns.score,
    words.sections.notChecked,
  ]
  const body = entries.map(({ evaluation, href }) => {
    const row = overviewRow(evaluation, options.lang)
    const link =
      href !== undefined && relative.test(href) ? html`<a href="${encodeURI(href)}">${row.unit}</a>` : html`${row.unit}`
    const figures = [
      [columns.errors, String(row.errors)],
      [columns.warnings, String(row.warnings)],
      [columns.aligned, `${row.met}/${row.asked}`],
      [columns.score, [row.score || '–', row.grades.join(words.orJoin)].filter((part) => part !== '').join(' · ')],
      [words.sections.notChecked, String(row.notChecked)],
    ] as const
    return html`<tr role="row">
      <th role="rowheader" scope="row" lang="vi">
        ${link}
        <div class="soft small">${row.title}</div>
        <div class="soft small">${row.fileName}</div>
      </th>
      <td role="cell">${badge(row.tone, row.status)}</td>
      ${figures.map(([label, value]) => html`<td role="cell" class="num" data-label="${label}">${value}</td>`)}
    </tr> `
  })
  return shell(
    options.lang,
    words.overviewTitle,
    html`<a class="skip" href="#main">${words.skipToContent}</a>
      <header class="top">
        <div class="wrap">
          <h1>${words.overviewTitle}</h1>
          <p class="soft">${words.overviewLead(entries.length)}</p>
        </div>
      </header>
      <main id="main" class="wrap">
        <section class="block" aria-label="${words.overviewTitle}">
          <table class="stack overview" role="table">
            <caption class="hidden">
              ${words.overviewTitle}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                ${head.map((title, index) => html`<th role="columnheader" scope="col" class="${index > 1 ? 'num' : ''}">${title}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${body}
            </tbody>
          </table>
        </section>
      </main>`,
  )
}
