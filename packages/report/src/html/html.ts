import { html as markup, type Html } from '../escape/html.js'
import type { TextFormat } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import type { Words } from '../text/words.js'
import { buildReport } from '../view/build-report.js'
import type { ReportView } from '../view/report-view.js'
import { signs } from '../view/tone.js'
import { alignmentBlock } from './alignment.js'
import { findingsBlock, notCheckedBlock, waivedBlock } from './findings.js'
import { faultsBlock, notesBlock, provenanceBlock, readingBlock } from './reading.js'
import { scoresBlock } from './scores.js'
import { shell } from './shell.js'
import { tiles } from './tiles.js'

function top(view: ReportView, words: Words, contents: readonly (readonly [string, string])[]): Html {
  return markup`<a class="skip" href="#main">${words.skipToContent}</a>
<header class="top"><div class="wrap">
<p class="kicker">${words.reportTitle}</p>
<h1 lang="vi">${view.title}</h1>
<p class="soft">${[view.unit, view.issued].filter((part) => part !== '').join(' · ')}</p>
<p class="soft small">${words.file}: ${view.fileName} · ${words.evaluatedOn(view.asOf)}</p>
<div class="verdict ${view.tone}"><span class="sign" aria-hidden="true">${signs[view.tone]}</span><div><strong>${view.status}</strong><p>${view.sentence}</p></div></div>
<nav aria-label="${words.contents}"><ul>${contents.map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</div></header>
`
}

function page(view: ReportView, words: Words): Html {
  const { sections } = words
  const blocks: readonly (readonly [string, string, Html | null])[] = [
    ['scores', sections.scores, scoresBlock(view, words)],
    ['alignment', sections.alignment, alignmentBlock(view, words)],
    ['findings', sections.findings, findingsBlock(view, words)],
    ['waived', sections.waived, waivedBlock(view, words)],
    ['not-checked', sections.notChecked, notCheckedBlock(view, words)],
    ['notes', sections.notes, notesBlock(view, words)],
    ['faults', sections.faults, faultsBlock(view, words)],
    ['reading', sections.reading, readingBlock(view, words)],
    ['provenance', sections.provenance, provenanceBlock(view, words)],
  ]
  const shown = blocks.filter(([, , body]) => body !== null)
  return markup`${top(
    view,
    words,
    shown.map(([id, title]) => [id, title]),
  )}<main id="main" class="wrap">
${tiles(view, words)}${shown.map(([, , body]) => body)}</main>
<footer class="wrap">commune-plan</footer>`
}

/** The whole report as one HTML file: no script, no request, readable on a phone and on A4. */
export const html: TextFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  render: (evaluation, { lang }) => {
    const words = wordsOf(lang)
    const view = buildReport(evaluation, lang)
    return shell(lang, `${words.reportTitle}: ${view.title}`, page(view, words))
  },
}
