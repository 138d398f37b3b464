import type { TextFormat } from '../format.js'
import { buildReport } from '../view/build-report.js'
import type { ReportView } from '../view/report-view.js'
import { faint, heading, pageOf, text, type Page } from './page.js'
import { alignmentLines, faultLines, findingLines, headLines, scoreLines, verdictLines } from './pieces.js'

function closingLines(view: ReportView, page: Page): readonly string[] {
  const { words } = page
  const notes = view.notes.map((note) =>
    [note.kind, note.place, note.quote === '' ? '' : `“${note.quote}”`, note.message]
      .filter((part) => part !== '')
      .join(' · '),
  )
  return [
    ...(notes.length === 0
      ? []
      : [
          ...heading(page, words.sections.notes),
          ...faint(page, words.notesLead, '  '),
          ...notes.flatMap((note) => text(page, note, '  • ')),
        ]),
    ...faultLines(view, page),
    ...heading(page, words.sections.reading),
    ...text(page, view.reading.counts.join(' · '), '  '),
    ...heading(page, words.sections.provenance),
    ...view.provenance.flatMap((entry) => faint(page, entry.values.join('; '), `  ${entry.label}: `)),
  ]
}

/** The whole report for a terminal. */
export const pretty: TextFormat = {
  id: 'pretty',
  extension: 'txt',
  mediaType: 'text/plain',
  render: (evaluation, options) => {
    const view = buildReport(evaluation, options.lang)
    const page = pageOf(options)
    const lines = [
      ...headLines(view, page),
      ...scoreLines(view, page),
      ...alignmentLines(view, page),
      ...findingLines(view, page),
      ...closingLines(view, page),
      '',
      ...verdictLines(view, page),
    ]
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
  },
}
