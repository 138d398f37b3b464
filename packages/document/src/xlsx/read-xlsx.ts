import type { SourceDocument } from '@commune-plan/model'
import { DocumentBuilder } from '../builder/document-builder.js'
import { unzip } from '../container/unzip.js'
import { childOf, childrenOf, parseXml, type XmlElement } from '../container/xml.js'
import { DocumentError } from '../document-error.js'
import { addSheet, type SheetCell } from '../sheet/sheet-blocks.js'
import { cellStyles, cellText, sharedStrings } from './cell-text.js'

const mostColumns = 512

/**
 * Reads an .xlsx: every visible sheet, merged cells once, numbers and days as they are shown. Place: sheet and cell
 * address.
 *
 * @throws DocumentError for what is no workbook, is damaged, or would unpack too large
 */
export function readXlsx(bytes: Uint8Array, { name }: { readonly name: string }): SourceDocument {
  const files = unzip(
    bytes,
    name,
    (path) => (path.startsWith('xl/') && path.endsWith('.xml')) || path.endsWith('workbook.xml.rels'),
  )
  const xml = (path: string): XmlElement | null => {
    const content = files.get(path)
    return content === undefined ? null : parseXml(content)
  }
  const workbook = xml('xl/workbook.xml')
  if (workbook === null) {
    throw new DocumentError(
      'document/damaged',
      `"${name}" holds no workbook (xl/workbook.xml); open it in Excel and save it as .xlsx.`,
      name,
    )
  }
  const shown = {
    strings: sharedStrings(xml('xl/sharedStrings.xml')),
    styles: cellStyles(xml('xl/styles.xml')),
    from1904: isOn(childOf(workbook, 'workbookPr')?.attributes.date1904),
  }
  const targets = new Map(
    childrenOf(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one.attributes.Id,
      one.attributes.Target ?? '',
    ]),
  )
  const builder = new DocumentBuilder(name, 'xlsx')
  for (const sheet of childrenOf(childOf(workbook, 'sheets'), 'sheet')) {
    const title = sheet.attributes.name ?? ''
    if (sheet.attributes.state !== undefined && sheet.attributes.state !== 'visible') {
      builder.note({
        code: 'xlsx/hidden-sheet',
        kind: 'unread',
        message: 'A hidden sheet was left out.',
        quote: title,
        place: { sheet: title },
      })
      continue
    }
    const target = targets.get(sheet.attributes.id) ?? ''
    const root = xml(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    if (root === null)
      builder.note({
        code: 'xlsx/sheet',
        kind: 'unread',
        message: 'A sheet could not be read.',
        quote: title,
        place: { sheet: title },
      })
    else
      addSheet(
        builder,
        rowsOf(root, title, (cell) => cellText(cell, shown), builder),
        { sheet: title },
      )
  }
  return builder.build()
}

function rowsOf(
  root: XmlElement,
  sheet: string,
  textOf: (cell: XmlElement) => string,
  builder: DocumentBuilder,
): readonly (readonly SheetCell[])[] {
  const merges = mergesOf(root)
  const hiddenColumns = hiddenColumnsOf(root)
  const left = { columns: 0, hiddenRows: 0, hiddenCells: 0, formulas: 0 }
  const rows: SheetCell[][] = []
  let number = 0
  for (const row of childrenOf(childOf(root, 'sheetData'), 'row')) {
    if (isOn(row.attributes.hidden)) {
      left.hiddenRows += 1
      continue
    }
    let next = 0
    number = Number(row.attributes.r) || number + 1
    const cells: SheetCell[] = []
    for (const cell of childrenOf(row, 'c')) {
      const address = cell.attributes.r ?? `${columnName(next)}${row.attributes.r ?? ''}`
      const column = columnOf(address) ?? next
      next = column + 1
      if (column >= mostColumns) {
        left.columns += 1
        continue
      }
      const text = textOf(cell)
      if (text === '' && childOf(cell, 'f') !== undefined && childOf(cell, 'v') === undefined) left.formulas += 1
      if (text !== '' && hiddenColumns.some(([from, to]) => column >= from && column <= to)) {
        left.hiddenCells += 1
        continue
      }
      const { columns = 1, rows: height = 1 } = merges.get(address) ?? {}
      cells.push({ text, row: number, column, columns, rows: height, place: { sheet, cell: address } })
    }
    rows.push(cells)
  }
  const note = (count: number, code: string, message: string): void => {
    if (count > 0) builder.note({ code, kind: 'unread', message, place: { sheet } })
  }
  note(left.columns, 'xlsx/columns', `Columns past the ${mostColumns}th were left out.`)
  note(left.hiddenRows, 'xlsx/hidden-rows', `${left.hiddenRows} hidden rows were left out.`)
  note(left.hiddenCells, 'xlsx/hidden-columns', `${left.hiddenCells} cells of hidden columns were left out.`)
  note(
    left.formulas,
    'xlsx/formula-without-value',
    `${left.formulas} formulas have no stored result; open the workbook, let it calculate, and save it.`,
  )
  return rows
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

/** First and last of the columns that are hidden, 0-based. */
function hiddenColumnsOf(root: XmlElement): readonly (readonly [number, number])[] {
  return childrenOf(childOf(root, 'cols'), 'col')
    .filter(({ attributes }) => isOn(attributes.hidden))
    .map(({ attributes }) => [Number(attributes.min) - 1, Number(attributes.max) - 1] as const)
}

/** Size of every merged range, by the address of its first cell. */
function mergesOf(root: XmlElement): ReadonlyMap<string, { readonly columns: number; readonly rows: number }> {
  const sizes = new Map<string, { columns: number; rows: number }>()
  for (const merge of childrenOf(childOf(root, 'mergeCells'), 'mergeCell')) {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u.exec(merge.attributes.ref ?? '')
    if (match === null) continue
    const [, left = '', top = '', right = '', bottom = ''] = match
    sizes.set(`${left}${top}`, {
      columns: (columnOf(right) ?? 0) - (columnOf(left) ?? 0) + 1,
      rows: Number(bottom) - Number(top) + 1,
    })
  }
  return sizes
}

/** 0-based column of an address: `C7` is 2. */
function columnOf(address: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(address)?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)
}
