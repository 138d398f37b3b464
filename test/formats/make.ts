import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, HeadingLevel, type IRunOptions } from 'docx'
import { zipSync, strToU8 } from 'fflate'
import type { Piece } from './sample.js'

const escape = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

export const asText = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => (piece.kind === 'line' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n')))
    .join('\n\n')

export const asMarkdown = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => {
      if (piece.kind === 'table')
        return piece.rows
          .map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`)
          .join('\n')
      return piece.heading === undefined
        ? piece.bold
          ? `**${piece.text}**`
          : piece.text
        : `${'#'.repeat(piece.heading)} ${piece.text}`
    })
    .join('\n\n')

export const asHtml = (pieces: readonly Piece[]) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch</title><style>body{font:14px "DejaVu Serif",serif;margin:40px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:4px;text-align:left;vertical-align:top}</style></head><body><nav>Trang chủ</nav>${pieces
    .map((piece) => {
      if (piece.kind === 'table')
        return `<table>${piece.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`
      if (piece.heading !== undefined) return `<h${piece.heading}>${escape(piece.text)}</h${piece.heading}>`
      return `<p>${piece.bold ? `<b>${escape(piece.text)}</b>` : escape(piece.text)}</p>`
    })
    .join('\n')}</body></html>`

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

export async function asDocx(pieces: readonly Piece[]): Promise<Uint8Array> {
  const children = pieces.map((piece) => {
    if (piece.kind === 'table') {
      return new Table({
        rows: piece.rows.map(
          (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
        ),
      })
    }
    const heading = piece.heading === undefined ? undefined : levels[piece.heading - 1]
    const run: IRunOptions = { text: piece.text, bold: piece.bold ?? false }
    return new Paragraph({
      children: [new TextRun(run)],
      ...(heading === undefined ? {} : { heading }),
    })
  })
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** A workbook of one sheet with inline texts: lines in column A, tables from column A on. */
export function asXlsx(pieces: readonly Piece[]): Uint8Array {
  const rows = pieces.flatMap((piece) => (piece.kind === 'line' ? [[piece.text]] : piece.rows.map((row) => [...row])))
  const sheet = rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((cell, x) => `<c r="${String.fromCharCode(65 + x)}${y + 1}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('')
  const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': xml(
      '<workbook xmlns:r="r"><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })
}
