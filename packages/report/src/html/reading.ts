import { html, type Html } from '../escape/html.js'
import type { Words } from '../text/words.js'
import type { ReportView } from '../view/report-view.js'
import { badge, block, quoted } from './parts.js'

/** A folded table; the columns whose heads stand in `own` hold words of the plan, in Vietnamese. */
function table(
  caption: string,
  head: readonly string[],
  own: readonly string[],
  rows: readonly (readonly string[])[],
): Html {
  return html`<details>
    <summary>${caption}</summary>
    <table class="stack" role="table">
      <caption class="hidden">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (cells) =>
            html`<tr role="row">
              ${cells.map((cell, index) => html`<td role="cell" data-label="${head[index]}" ${own.includes(head[index] ?? '') && html`lang="vi"`}>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </details> `
}

/** What was read: counts, and the tables of targets, tasks and reporting duties. */
export function readingBlock(view: ReportView, words: Words): Html {
  const { columns } = words
  const { counts, targets, tasks, reporting } = view.reading
  return block('reading', words.sections.reading, [
    html`<p>${counts.join(' · ')}</p>`,
    ...(targets.length === 0
      ? []
      : [
          table(
            words.lineCount('targets', targets.length),
            [
              columns.key,
              columns.place,
              columns.target,
              columns.value,
              columns.horizon,
              columns.indicator,
              columns.lead,
            ],
            [columns.target, columns.lead],
            targets.map((target) => [
              target.key,
              target.place,
              target.text,
              target.figures,
              target.horizon,
              target.indicator,
              target.lead,
            ]),
          ),
        ]),
    ...(tasks.length === 0
      ? []
      : [
          table(
            words.lineCount('tasks', tasks.length),
            [columns.key, columns.place, columns.task, columns.lead, columns.deliverable, columns.schedule],
            [columns.task, columns.lead, columns.deliverable],
            tasks.map((task) => [task.key, task.place, task.name, task.lead, task.deliverable, task.schedule]),
          ),
        ]),
    ...(reporting.length === 0
      ? []
      : [
          table(
            words.lineCount('reporting', reporting.length),
            [columns.place, columns.what],
            [],
            reporting.map((duty) => [duty.place, duty.text]),
          ),
        ]),
  ])
}

/** What could not be read, or only with help. */
export function notesBlock(view: ReportView, words: Words): Html | null {
  if (view.notes.length === 0) return null
  return block(
    'notes',
    words.sections.notes,
    html`<p class="soft">${words.notesLead}</p>
      <ul class="plain">
        ${view.notes.map((note) => html`<li>${badge(note.unread ? 'open' : 'none', note.kind)} ${note.place !== '' && html`<span class="where">${note.place}</span>`} ${note.quote !== '' && quoted(note.quote)} <span lang="${note.messageLang}">${note.message}</span> <code>${note.code}</code></li>`)}
      </ul>`,
  )
}

/** Faults of the program. */
export function faultsBlock(view: ReportView, words: Words): Html | null {
  if (view.faults.length === 0) return null
  return block(
    'faults',
    words.sections.faults,
    html`<p>${words.faultsLead}</p>
      <ul class="plain">
        ${view.faults.map((fault) => html`<li>${badge('bad', fault.phase)} ${fault.source !== null && html`<code>${fault.source}</code>`} <span lang="en">${fault.message}</span></li>`)}
      </ul>`,
  )
}

/** What the evaluation was made with. */
export function provenanceBlock(view: ReportView, words: Words): Html {
  return block(
    'provenance',
    words.sections.provenance,
    html`<dl class="facts small">
      ${view.provenance.map(
        (entry) =>
          html`<dt>${entry.label}</dt>
            <dd>${entry.values.map((value) => html`<div><code>${value}</code></div>`)}</dd>`,
      )}
    </dl>`,
  )
}
