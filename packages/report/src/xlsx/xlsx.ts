import type { Evaluation } from '@commune-plan/model'
import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/universal'
import { cleanText } from '../escape/clean-text.js'
import type { BinaryFormat, Language } from '../format.js'
import { wordsOf } from '../text/words-of.js'
import { groupAlignment } from '../view/alignment-groups.js'
import { viewStatus } from '../view/view-status.js'
import { workColumns, workList, type WorkColumn } from '../work-list/work-list.js'

/** Longest text of a cell in Excel. */
const cellLimit = 32_767
const widths: Partial<Record<WorkColumn, number>> = {
  quote: 45,
  message: 45,
  suggestion: 40,
  basis: 40,
  expected: 25,
  actual: 20,
  ruleTitle: 30,
  mender: 25,
  waiver: 30,
  owner: 20,
  done: 25,
}
const fills = { 'to-mend': '#FDECEB', waived: '#EDF0F3', 'not-checked': '#F1EBFB', fault: '#FFF3D9' } as const
const box = { borderColor: '#B8C0C8', borderStyle: 'thin', alignVertical: 'top', wrap: true } as const

/** Always text: nothing that comes from a plan can become a formula. */
const text = (value: string) => ({ type: String, value: cleanText(value).slice(0, cellLimit), ...box })
const head = (value: string) => ({ ...text(value), fontWeight: 'bold', backgroundColor: '#D9E4F0' }) as const

function workSheet(evaluation: Evaluation, lang: Language): Sheet<Blob> {
  const { columns, sections } = wordsOf(lang)
  const rows = workList(evaluation, lang).map((item): Row =>
    workColumns.map((column) => {
      if (column === 'lineNumber') return item.line === null ? text('') : { type: Number, value: item.line, ...box }
      return column === 'state' || column === 'severity'
        ? { ...text(item.cells[column]), backgroundColor: fills[item.state] }
        : text(item.cells[column])
    }),
  )
  return {
    sheet: sheetName(sections.findings),
    data: [workColumns.map((column) => head(columns[column])), ...rows],
    columns: workColumns.map((column) => ({ width: widths[column] ?? 14 })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

function alignmentSheet(evaluation: Evaluation, lang: Language): Sheet<Blob> {
  const { columns, sections } = wordsOf(lang)
  const rows = groupAlignment(evaluation, lang).flatMap((group) =>
    group.rows.map((row): Row =>
      [
        row.label,
        row.text,
        [row.asked, row.due].filter((part) => part !== '').join(', '),
        row.found
          .map((found) => [found.place, found.figure, `“${found.quote}”`].filter((part) => part !== null).join(': '))
          .join('\n'),
        [row.why, row.uncertain, row.remark].filter((part) => part !== null).join(' '),
        row.sources.map((source) => `${source.text} (${source.remark})`).join('\n'),
      ].map(text),
    ),
  )
  const titles = [columns.verdict, columns.requirement, columns.asked, columns.found, columns.why, columns.source]
  return {
    sheet: sheetName(sections.alignment),
    data: [titles.map(head), ...rows],
    columns: [22, 45, 28, 50, 45, 40].map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

function summarySheet(evaluation: Evaluation, lang: Language): Sheet<Blob> {
  const words = wordsOf(lang)
  const { header } = evaluation.plan
  const facts = [
    [words.columns.plan, header.title ?? words.untitledPlan],
    [words.file, evaluation.name],
    [words.asOf, evaluation.asOf],
    [words.columns.verdict, viewStatus(evaluation, lang).status],
    [words.columns.what, evaluation.summary.sentence[lang]],
    [words.documentHash, evaluation.provenance.document],
  ] as const
  return {
    sheet: sheetName(words.reportTitle),
    data: facts.map(([label, value]) => [head(label), text(value)]),
    columns: [{ width: 24 }, { width: 90 }],
  }
}

/** Excel allows 31 signs, none of them `: \ / ? * [ ]`. */
function sheetName(title: string): string {
  return title
    .replace(/[:\\/?*[\]]/gu, ' ')
    .slice(0, 31)
    .trim()
}

/** A workbook: the work list with columns for owner and due date, the alignment, and what it is about. */
export const xlsx: BinaryFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: async (evaluation, { lang }) => {
    const blob = await writeExcelFile([
      workSheet(evaluation, lang),
      alignmentSheet(evaluation, lang),
      summarySheet(evaluation, lang),
    ]).toBlob()
    return new Uint8Array(await blob.arrayBuffer())
  },
}
