import { at, childOf, type XmlElement } from '../container/xml.js'
import type { BuiltCell } from '../builder/document-builder.js'

/** A row of a table in the file, and whether a tracked change struck it out. */
interface Merged extends BuiltCell {
  /** Grid column at which it begins. */
  readonly from: number
  readonly merge: 'start' | 'goes-on' | null
}

/**
 * The rows of a table, merged cells once, at their first row.
 *
 * @param wordsOf the words of a cell, paragraphs parted by line feeds
 * @param paragraph the paragraph number at which the table stands
 */
export function tableRows(
  table: XmlElement,
  wordsOf: (cell: XmlElement) => string,
  paragraph: number,
): readonly (readonly BuiltCell[])[] {
  const rows = rowsOf(table)
    .filter((row) => at(row, 'trPr', 'del') === undefined)
    .map((row) => mergedCells(row, wordsOf, paragraph))
  return rows.map((row, index) =>
    row
      // A cell that goes on with nothing above it is a cell of its own.
      .filter(({ merge, from }) => merge !== 'goes-on' || !begins(rows[index - 1], from))
      .map(({ from, merge, ...cell }): BuiltCell => ({
        ...cell,
        rows: merge === null ? 1 : heightOf(rows, index, from),
      })),
  )
}

/** Rows, also those inside content controls and accepted insertions. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'tr') return [child]
    if (child.name === 'sdt') return rowsOf(childOf(child, 'sdtContent') ?? child)
    return child.name === 'ins' || child.name === 'customXml' ? rowsOf(child) : []
  })
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return row.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'tc') return [child]
    if (child.name === 'sdt') return cellsOf(childOf(child, 'sdtContent') ?? child)
    return child.name === 'customXml' ? cellsOf(child) : []
  })
}

function mergedCells(row: XmlElement, wordsOf: (cell: XmlElement) => string, paragraph: number): readonly Merged[] {
  let column = Math.min(Number(at(row, 'trPr', 'gridBefore')?.attributes.val ?? 0) || 0, 1000)
  const before: Merged[] =
    column === 0 ? [] : [{ from: 0, text: '', columns: column, merge: null, place: { paragraph } }]
  const cells = cellsOf(row).map((cell): Merged => {
    const properties = childOf(cell, 'tcPr')
    const columns = Math.min(Math.max(Number(childOf(properties, 'gridSpan')?.attributes.val ?? 1) || 1, 1), 1000)
    const merge = childOf(properties, 'vMerge')
    const from = column
    column += columns
    return {
      from,
      text: wordsOf(cell),
      columns,
      merge: merge === undefined ? null : merge.attributes.val === 'restart' ? 'start' : 'goes-on',
      place: { paragraph },
    }
  })
  return [...before, ...cells]
}

function begins(above: readonly Merged[] | undefined, from: number): boolean {
  return above?.some((cell) => cell.from === from && cell.merge !== null) === true
}

function heightOf(rows: readonly (readonly Merged[])[], index: number, from: number): number {
  let height = 1
  while (rows[index + height]?.some((cell) => cell.from === from && cell.merge === 'goes-on') === true) height += 1
  return height
}
