import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { progressOf } from './progress-file.js'
import type { Terminal } from './terminal.js'

const folder = mkdtempSync(join(tmpdir(), 'commune-plan-progress-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const said: string[] = []
const terminal = { folder, say: (text: string) => said.push(text) } as unknown as Terminal

const head = ['Loại', 'Mã', 'Kỳ báo cáo', 'Đơn vị', 'Ngày báo cáo', 'Tình trạng', 'Giá trị', 'Tử số', 'Mẫu số']
type Cell = string | number

/** A workbook of sheets; a row is a list of cells, `null` an empty row; numbers are stored as numbers. */
function workbook(...sheets: readonly { rows: readonly (readonly Cell[] | null)[]; merged?: string }[]): Uint8Array {
  const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
  const cell = (value: Cell, column: number, row: number): string => {
    const at = `${String.fromCharCode(65 + column)}${row}`
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  }
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': xml(
      `<workbook><sheets>${sheets.map((_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${sheets.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/s${index}.xml"/>`).join('')}</Relationships>`,
    ),
  }
  sheets.forEach(({ rows, merged }, index) => {
    const body = rows
      .map((cells, row) =>
        cells === null
          ? ''
          : `<row r="${row + 1}">${cells.map((value, column) => (value === '' ? '' : cell(value, column, row + 1))).join('')}</row>`,
      )
      .join('')
    const merges = merged === undefined ? '' : `<mergeCells><mergeCell ref="${merged}"/></mergeCells>`
    files[`xl/worksheets/s${index}.xml`] = xml(`<worksheet><sheetData>${body}</sheetData>${merges}</worksheet>`)
  })
  return zipSync(files)
}

async function read(name: string, content: Uint8Array | string) {
  writeFileSync(join(folder, name), content)
  said.length = 0
  return progressOf(name, terminal)
}

const unit = 'UBND xã An Lương'

describe('progressOf', () => {
  it('reads a workbook as it reads the same rows as CSV', async () => {
    const rows = [
      head,
      ['chỉ số', 'online-dossiers', '2026-06', unit, '2026-06-28', '', '', 57, 100],
      ['chỉ số', 'digital-signatures', '2026-06', unit, '2026-06-28', '', 98.5, '', ''],
    ]
    const csv = rows.map((row) => row.join(',')).join('\r\n')
    const fromCsv = await read('so-lieu.csv', csv)
    expect(await read('so-lieu.xlsx', workbook({ rows }))).toEqual(fromCsv)
    expect(fromCsv[0]?.figures.map(({ value, numerator, denominator }) => [value, numerator, denominator])).toEqual([
      [null, '57', '100'],
      ['98.5', null, null],
    ])
    expect(said).toEqual([])
  })
  it('passes over a title, empty rows and sheets without a table of figures, and names rows as the sheet does', async () => {
    const reports = await read(
      'bao-cao.XLSX',
      workbook(
        {
          rows: [
            ['Hướng dẫn', 'điền số liệu'],
            ['Mỗi dòng', 'một chỉ số'],
          ],
        },
        {
          rows: [
            ['BÁO CÁO SỐ LIỆU'],
            null,
            head,
            ['chỉ số', 'online-dossiers', '2026-06', unit, '2026-06-28', '', '', 57, 100],
            null,
            ['chỉ số', 'paperless', '2026-06', unit, '2026-06-28', '', 'nhiều', '', ''],
          ],
        },
      ),
    )
    expect(reports).toHaveLength(1)
    expect(reports[0]?.figures).toHaveLength(1)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('row 6')
  })
  it('takes a cell that is merged over rows for each of them', async () => {
    const reports = await read(
      'gop.xlsx',
      workbook({
        rows: [
          head,
          ['chỉ số', 'online-dossiers', '2026-06', unit, '2026-06-28', '', '', 57, 100],
          ['chỉ số', 'paperless', '2026-06', '', '2026-06-28', '', 80, '', ''],
        ],
        merged: 'D2:D3',
      }),
    )
    expect(reports.map((report) => [report.unit, report.figures.length])).toEqual([[unit, 2]])
    expect(said).toEqual([])
  })
  it.each([
    ['a workbook without any such table', workbook({ rows: [['Xin chào']] })],
    [
      'a workbook of other columns',
      workbook({
        rows: [
          ['Tên', 'Tuổi'],
          ['An', 3],
          ['Bình', 4],
        ],
      }),
    ],
  ])('refuses %s with what to do', async (_, content) => {
    await expect(read('khac.xlsx', content)).rejects.toThrow('--template')
  })
})
