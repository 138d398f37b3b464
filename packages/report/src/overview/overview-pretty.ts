import type { Evaluation } from '@commune-plan/model'
import { cleanLine } from '../escape/clean-text.js'
import type { RenderOptions } from '../format.js'
import { displayWidth, padDisplay } from '../pretty/display-width.js'
import { heading, pageOf } from '../pretty/page.js'
import { wrap } from '../pretty/wrap.js'
import { signs } from '../view/tone.js'
import { overviewRow } from './overview-row.js'

const gap = '  '

/** Several plans as one table for a terminal, one plan a row. */
export function overviewPretty(evaluations: readonly Evaluation[], options: RenderOptions): string {
  const page = pageOf(options)
  const { words, paint } = page
  const rows = evaluations.map((evaluation) => overviewRow(evaluation, options.lang))
  const figures = rows.map((row) => [
    String(row.errors),
    String(row.warnings),
    `${row.met}/${row.asked}`,
    row.score || '–',
    String(row.notChecked),
  ])
  const head = [
    words.columns.errors,
    words.columns.warnings,
    words.columns.aligned,
    words.columns.score,
    words.sections.notChecked,
  ]
  const widths = head.map((title, index) =>
    Math.max(displayWidth(title), ...figures.map((cells) => displayWidth(cells[index] ?? ''))),
  )
  const taken = widths.reduce((sum, width) => sum + width + gap.length, 0)
  const room = Math.max(16, page.width - taken - 2)
  const cells = (values: readonly string[]) =>
    values.map((value, index) => gap + padDisplay(value, widths[index] ?? 0)).join('')
  return `${[
    ...heading(page, words.overviewTitle, words.overviewLead(rows.length)).slice(1),
    paint.dim(`  ${padDisplay(words.columns.plan, room)}${cells(head)}`.trimEnd()),
    ...rows.flatMap((row, index) => {
      const [first = '', ...rest] = wrap(cleanLine(row.unit), room)
      return [
        paint.tone(row.tone, `${signs[row.tone]} ${padDisplay(first, room)}`) + cells(figures[index] ?? []).trimEnd(),
        ...rest.map((line) => `  ${line}`),
        ...wrap(`${row.status} · ${row.fileName}`, page.width, '  ').map(paint.dim),
      ]
    }),
  ].join('\n')}\n`
}
