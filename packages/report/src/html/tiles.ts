import { html, type Html } from '../escape/html.js'
import type { Words } from '../text/words.js'
import type { ReportView } from '../view/report-view.js'

function tile(href: string, label: string, big: string, small: string): Html {
  return html`<li class="tile">
    <p class="label"><a href="#${href}">${label}</a></p>
    <p class="big">${big}</p>
    <p class="soft small">${small}</p>
  </li> `
}

/** The four figures a leader looks at first. */
export function tiles(view: ReportView, words: Words): Html {
  const rows = view.alignment.flatMap((group) => group.rows)
  const [met, missed, open] = (['good', 'bad', 'open'] as const).map(
    (tone) => rows.filter((row) => row.tone === tone).length,
  ) as [number, number, number]
  const [card] = view.cards
  const [errors = '', warnings = '', ...others] = view.counts
  return html`<ul class="tiles">
    ${card !== undefined && tile('scores', card.title, card.percent, card.grades.join(words.orJoin))}${met + missed + open > 0 && tile('alignment', words.columns.aligned, `${String(met)}/${String(met + missed)}`, open === 0 ? '' : `${String(open)} ${words.verdictGroups.open.toLocaleLowerCase('vi')}`)}${tile('findings', words.sections.findings, `${errors}, ${warnings}`, others.join(', '))}${view.notChecked.length > 0 && tile('not-checked', words.sections.notChecked, words.ruleCount(view.notChecked.length), '')}
  </ul> `
}
