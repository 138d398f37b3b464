import type { Block, TableBlock } from '@commune-plan/model'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsx } from './read-xlsx.js'

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
const formats = ['0%', '0.0%', 'dd/mm/yyyy', 'mm/yyyy', 'yyyy', '"ngày" d-m-yy', '#,##0.00']
const styles = `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replace(/"/gu, '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="17"/></cellXfs></styleSheet>`
const strings =
  '<sst><si><t>Số hóa</t></si><si><r><t>Phòng </t></r><r><rPr><b/></rPr><t>Kinh tế</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_\nb</t></si></sst>'

interface Sheet {
  readonly rows: string
  readonly merges?: string
  readonly cols?: string
  readonly state?: string
}

function read(sheets: readonly Sheet[], workbook = '') {
  return readXlsx(
    zipSync({
      'xl/workbook.xml': xml(
        `<workbook xmlns:r="r">${workbook}<sheets>${sheets.map(({ state = 'visible' }, at) => `<sheet name="B${at + 1}" state="${state}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
      ),
      'xl/styles.xml': xml(styles),
      'xl/sharedStrings.xml': xml(strings),
      ...Object.fromEntries(
        sheets.map(({ rows, merges = '', cols = '' }, at) => [
          `xl/worksheets/s${at}.xml`,
          xml(`<worksheet>${cols}<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`),
        ]),
      ),
    }),
    { name: 'x.xlsx' },
  )
}
const text = (address: string, words: string) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`
const row = (number: number, words: readonly string[], attributes = '') =>
  `<row r="${number}" ${attributes}>${words.map((word, at) => (word === '' ? '' : text(`${'ABCDEFG'[at]!}${number}`, word))).join('')}</row>`
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map((cell) => cell.text).join('|')).join(' // ')
      : block.text,
  )

describe('readXlsx: what cells show', () => {
  it.each<[string, string, string]>([
    ['a share', '<c r="B2" s="1"><v>0.95</v></c>', '95%'],
    ['a share of the built-in format', '<c r="B2" s="9"><v>1</v></c>', '100%'],
    ['a share with noise', '<c r="B2" s="2"><v>0.99499999999999999</v></c>', '99,5%'],
    ['a day', '<c r="B2" s="3"><v>46295</v></c>', '30/09/2026'],
    ['a day of the built-in format', '<c r="B2" s="8"><v>46295</v></c>', '30/09/2026'],
    ['a month', '<c r="B2" s="4"><v>46295</v></c>', '09/2026'],
    ['a month of the built-in format', '<c r="B2" s="10"><v>46295</v></c>', '09/2026'],
    ['a year', '<c r="B2" s="5"><v>46295</v></c>', '2026'],
    ['a day with words', '<c r="B2" s="6"><v>46295</v></c>', '30/09/2026'],
    ['a number', '<c r="B2" s="7"><v>1234.5</v></c>', '1234,5'],
    ['a formula with its result', '<c r="B2"><f>A1*2</f><v>84</v></c>', '84'],
    ['a text formula', '<c r="B2" t="str"><f>A1</f><v>Quý II</v></c>', 'Quý II'],
    ['a shared text', '<c r="B2" t="s"><v>0</v></c>', 'Số hóa'],
    ['a shared rich text', '<c r="B2" t="s"><v>1</v></c>', 'Phòng Kinh tế'],
    ['an escaped sign', '<c r="B2" t="s"><v>2</v></c>', 'a b'],
    ['a truth value', '<c r="B2" t="b"><v>1</v></c>', 'Có'],
    ['an ISO day', '<c r="B2" t="d"><v>2026-09-30T00:00:00</v></c>', '30/09/2026'],
  ])('%s', (_, cell, expected) => {
    const document = read([{ rows: `${row(1, ['TT', 'Giá trị'])}<row r="2">${text('A2', '1')}${cell}</row>` }])
    expect(shown(document.blocks)).toEqual([`TT|Giá trị // 1|${expected}`])
  })

  it.each([
    [61, '01/03/1900'],
    [36526, '01/01/2000'],
    [36585, '29/02/2000'],
    [46022, '31/12/2025'],
    [46023, '01/01/2026'],
    [46081, '28/02/2026'],
    [46082, '01/03/2026'],
    [47542, '28/02/2030'],
    [73050, '31/12/2099'],
    [73110, '01/03/2100'],
  ])('day %i is %s', (serial, expected) => {
    const rows = `${row(1, ['TT', 'Hạn'])}<row r="2">${text('A2', '1')}<c r="B2" s="3"><v>${serial}</v></c></row>`
    expect(shown(read([{ rows }]).blocks)).toEqual([`TT|Hạn // 1|${expected}`])
  })

  it('counts days from 1904 where the workbook does', () => {
    const rows = `${row(1, ['TT', 'Hạn'])}<row r="2">${text('A2', '1')}<c r="B2" s="3"><v>44833</v></c></row>`
    expect(shown(read([{ rows }], '<workbookPr date1904="1"/>').blocks)).toEqual(['TT|Hạn // 1|30/09/2026'])
  })

  it('tells formulas without a result', () => {
    const rows = `${row(1, ['TT', 'Giá trị'])}<row r="2">${text('A2', '1')}<c r="B2"><f>A1</f></c></row>`
    expect(read([{ rows }]).notes).toMatchObject([{ code: 'xlsx/formula-without-value', kind: 'unread' }])
  })
})

describe('readXlsx: sheets', () => {
  it('keeps a head merged over two rows', () => {
    const rows =
      row(1, ['TT', 'Nội dung', 'Chỉ tiêu']) + row(2, ['', '', '2026', '2027']) + row(3, ['1', 'Hồ sơ', '80%', '90%'])
    const merges = ['A1:A2', 'B1:B2', 'C1:D1'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const [block] = read([{ rows, merges }]).blocks as [TableBlock]
    expect(shown([block])).toEqual(['TT|Nội dung|Chỉ tiêu // 2026|2027 // 1|Hồ sơ|80%|90%'])
    expect(block.rows[0]!.cells.map(({ columns, rows: height }) => [columns, height])).toEqual([
      [1, 2],
      [1, 2],
      [2, 1],
    ])
  })

  it('parts letterhead and signature from the table', () => {
    const rows = [
      row(1, ['UBND XÃ NÀ PHÒN', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
      row(2, ['Số: 31/KH-UBND', '', 'Nà Phòn, ngày 12/3/2026']),
      row(4, ['PHỤ LỤC']),
      row(5, ['STT', 'Nhiệm vụ', 'Thời hạn']),
      row(6, ['1', 'Số hóa', 'Quý II']),
      row(8, ['Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN']),
      row(9, ['- Như trên', '', 'CHỦ TỊCH']),
    ]
    expect(shown(read([{ rows: rows.join('') }]).blocks)).toEqual([
      'UBND XÃ NÀ PHÒN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 31/KH-UBND',
      'Nà Phòn, ngày 12/3/2026',
      'PHỤ LỤC',
      'STT|Nhiệm vụ|Thời hạn // 1|Số hóa|Quý II',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      'Như trên',
      'CHỦ TỊCH',
    ])
  })

  it('leaves hidden sheets, rows and columns out, and says so', () => {
    const rows = row(1, ['TT', 'Việc', 'Nội bộ']) + row(2, ['1', 'a', 'x'], 'hidden="1"') + row(3, ['2', 'b', 'y'])
    const document = read([
      { rows, cols: '<cols><col min="3" max="3" hidden="1"/></cols>' },
      { rows, state: 'hidden' },
    ])
    expect(shown(document.blocks)).toEqual(['TT|Việc // 2|b'])
    expect(document.notes.map(({ code }) => code)).toEqual([
      'xlsx/hidden-rows',
      'xlsx/hidden-columns',
      'xlsx/hidden-sheet',
    ])
  })

  it('a merged cell over hidden rows does not cover those below', () => {
    const rows = row(1, ['TT', 'Nhóm']) + row(2, ['1', 'A']) + row(3, ['2'], 'hidden="1"') + row(4, ['3', 'B'])
    expect(shown(read([{ rows, merges: '<mergeCell ref="B2:B3"/>' }]).blocks)).toEqual(['TT|Nhóm // 1|A // 3|B'])
  })

  it('a cell in the last corner costs nothing', () => {
    const rows = `${row(1, ['TT', 'Việc'])}${row(2, ['1', 'a'])}<row r="1048576">${text('XFD1048576', 'x')}</row>`
    const document = read([{ rows }])
    expect(shown(document.blocks)).toEqual(['TT|Việc // 1|a'])
    expect(document.notes).toMatchObject([{ code: 'xlsx/columns' }])
  })
})
