import { escapeCsv } from '../escape/csv.js'
import type { TextFormat } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { workColumns, workList } from '../work-list/work-list.js'

/** The work list as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads the marks of Vietnamese. */
export const csv: TextFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  render: (evaluation, { lang }) => {
    const { columns } = wordsOf(lang)
    const rows = workList(evaluation, lang).map((item) => workColumns.map((column) => item.cells[column]))
    const lines = [workColumns.map((column) => columns[column]), ...rows].map((cells) => cells.map(escapeCsv).join(','))
    return `\uFEFF${lines.join('\r\n')}\r\n`
  },
}
