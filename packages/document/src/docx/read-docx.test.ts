import type { Block, TableBlock } from '@commune-plan/model'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocx } from './read-docx.js'

const xml = (root: string, inside: string) =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:r="r">${inside}</w:${root}>`,
  )

function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  const files: Record<string, Uint8Array> = { 'word/document.xml': xml('document', `<w:body>${body}</w:body>`) }
  for (const [name, inside] of Object.entries(parts)) files[`word/${name}.xml`] = xml(name, inside)
  return readDocx(zipSync(files), { name: 'x.docx' })
}
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
const line = (text: string) => p(run(text))
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join(' // ')
      : `${block.marker === null ? '' : `${block.marker} `}${block.text}`,
  )

describe('readDocx: words', () => {
  it.each<[string, string, string[]]>([
    ['runs cut by the spelling check', p(run('Kế ') + run('hoạch')), ['Kế hoạch']],
    ['a hyperlink', p(run('Theo ') + `<w:hyperlink r:id="r1">${run('Nghị quyết')}</w:hyperlink>`), ['Theo Nghị quyết']],
    [
      'a content control',
      p(`<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>${run('đã chọn')}</w:sdtContent></w:sdt>`),
      ['đã chọn'],
    ],
    [
      'paragraphs in a content control',
      `<w:sdt><w:sdtContent>${line('một')}${line('hai')}</w:sdtContent></w:sdt>`,
      ['một', 'hai'],
    ],
    [
      'an insertion and a deletion',
      p(`<w:ins>${run('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>`),
      ['mới'],
    ],
    [
      'a moved text once',
      p(`<w:moveFrom>${run('chỗ cũ')}</w:moveFrom>`) + p(`<w:moveTo>${run('chỗ mới')}</w:moveTo>`),
      ['chỗ mới'],
    ],
    [
      'soft hyphens and no-break blanks',
      p(`${run('chuyển\u00a0đổi')}<w:r><w:softHyphen/></w:r>${run('\u00ad số')}`),
      ['chuyển đổi số'],
    ],
    ['no-break hyphens', p(`<w:r><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ/TW</w:t></w:r>`), ['57-NQ/TW']],
    ['hidden text', p(run('thấy') + run(' ẩn', '<w:vanish/>')), ['thấy']],
    [
      'the result of a field',
      p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('Trang')}`),
      ['Trang'],
    ],
    ['capitals as shown', p(run('Kế hoạch', '<w:caps/>')), ['KẾ HOẠCH']],
    ['items parted by soft breaks', p(`<w:r><w:t>- Một;</w:t><w:br/><w:t>- Hai.</w:t></w:r>`), ['- Một;', '- Hai.']],
    [
      'a sentence with a soft break',
      p(`<w:r><w:t>Thực hiện Nghị quyết</w:t><w:br/><w:t>của Bộ Chính trị</w:t></w:r>`),
      ['Thực hiện Nghị quyết của Bộ Chính trị'],
    ],
    [
      'a text box once',
      p(
        `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${line('MẪU')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${line('MẪU')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('Chữ')}`,
      ),
      ['Chữ', 'MẪU'],
    ],
  ])('%s', (_, body, expected) => expect(shown(read(body).blocks)).toEqual(expected))

  it('keeps footnotes as notes', () => {
    const document = read(p(`${run('Đạt 90%')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
      footnotes: `<w:footnote w:id="2">${line('Theo số liệu cũ.')}</w:footnote>`,
    })
    expect(shown(document.blocks)).toEqual(['Đạt 90%'])
    expect(document.notes).toMatchObject([{ code: 'docx/footnote', quote: 'Theo số liệu cũ.' }])
  })

  it('leaves the table of contents out', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Mc1"><w:name w:val="toc 1"/></w:style>'
    expect(
      shown(read(p(run('I. MỤC TIÊU\t3'), '<w:pStyle w:val="Mc1"/>') + line('I. MỤC TIÊU'), { styles }).blocks),
    ).toEqual(['I. MỤC TIÊU'])
  })

  it('finds the main part by what the package names', () => {
    const files = {
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      ),
      'word/document2.xml': xml('document', `<w:body>${line('KẾ HOẠCH')}</w:body>`),
    }
    expect(shown(readDocx(zipSync(files), { name: 'x.docx' }).blocks)).toEqual(['KẾ HOẠCH'])
  })
})

describe('readDocx: fonts of before Unicode', () => {
  const vn = (text: string, font: string) => run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
  it.each<[string, string, string[]]>([
    ['TCVN3', p(vn('Uû ban nh©n d©n x· Nµ Phßn', '.VnTime')), ['Uỷ ban nhân dân xã Nà Phòn']],
    ['TCVN3 capitals', p(vn('kÕ ho¹ch chuyÓn ®æi sè', '.VnTimeH')), ['KẾ HOẠCH CHUYỂN ĐỔI SỐ']],
    ['VNI', p(vn('Keá hoaïch chuyeån ñoåi soá naêm 2026', 'VNI-Times')), ['Kế hoạch chuyển đổi số năm 2026']],
    ['beside Unicode', p(vn('KÕ ho¹ch ', '.VnTime') + run('chuyển đổi số')), ['Kế hoạch chuyển đổi số']],
    ['Unicode under an old name', p(vn('Ủy ban nhân dân xã là cơ quan', '.VnTime')), ['Ủy ban nhân dân xã là cơ quan']],
    ['another font', p(vn('Café à la carte', 'Arial')), ['Café à la carte']],
  ])('%s', (_, body, expected) => expect(shown(read(body).blocks)).toEqual(expected))

  it('is told by the standard style, and noted', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const document = read(line('Sè hãa hå s¬'), { styles })
    expect(shown(document.blocks)).toEqual(['Số hóa hồ sơ'])
    expect(document.notes).toMatchObject([{ code: 'docx/legacy-font', kind: 'repaired' }])
  })
})

describe('readDocx: numbers of lists', () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const num = (id: number, inside: string) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${inside}</w:num>`
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
    num(1, '') +
    num(2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  const item = (text: string, numId: number, ilvl: number) =>
    p(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`)

  it('counts, names the levels above, restarts', () => {
    const body = [
      item('a', 1, 0),
      item('b', 1, 1),
      item('c', 1, 1),
      item('d', 1, 2),
      item('e', 1, 0),
      item('f', 1, 1),
      item('g', 2, 0),
      item('h', 2, 0),
      item('k', 0, 0),
    ]
    expect(shown(read(body.join(''), { numbering }).blocks)).toEqual([
      'I. a',
      '1.1. b',
      '1.2. c',
      'a) d',
      'II. e',
      '2.1. f',
      'I. g',
      'II. h',
      'k',
    ])
  })
})

describe('readDocx: tables', () => {
  it('keeps cells merged downwards and across, and the paragraphs of a cell', () => {
    const body = table(
      row(cell(line('TT'), '<w:vMerge w:val="restart"/>'), cell(line('Nội dung'), '<w:gridSpan w:val="2"/>')),
      row(cell(p(''), '<w:vMerge/>'), cell(line('Chủ trì')), cell(line('Thời hạn'))),
      row(cell(line('1')), cell(line('Phòng Kinh tế') + line('Công an xã')), cell(line('Quý II'))),
    )
    const [block] = read(body).blocks as [TableBlock]
    expect(shown([block])).toEqual(['TT|Nội dung // Chủ trì|Thời hạn // 1|Phòng Kinh tế Công an xã|Quý II'])
    expect(block.rows[0]!.cells.map(({ columns, rows }) => [columns, rows])).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(block.rows[2]!.cells[1]!.breaks).toEqual([14])
  })

  it.each<[string, string, string]>([
    [
      'a table in a cell',
      table(row(cell(line('1')), cell(line('gồm') + table(row(cell(line('a')), cell(line('b'))))))),
      '1|gồm a b',
    ],
    [
      'rows in content controls',
      table(`<w:sdt><w:sdtContent>${row(cell(line('1')), cell(line('x')))}</w:sdtContent></w:sdt>`),
      '1|x',
    ],
    [
      'a deleted row',
      table(`<w:tr><w:trPr><w:del/></w:trPr>${cell(line('cũ'))}</w:tr>`, row(cell(line('1')), cell(line('x')))),
      '1|x',
    ],
    [
      'a row set in',
      table(
        row(cell(line('1')), cell(line('x'))),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(line('y'))}</w:tr>`,
      ),
      '1|x // |y',
    ],
    ['a cell that goes on with nothing', table(row(cell(line('1'), '<w:vMerge/>'), cell(line('x')))), '1|x'],
    [
      'numbers that Word counts',
      table(row(cell(p(run('x'), '<w:numPr><w:numId w:val="1"/></w:numPr>')), cell(line('y')))),
      '1. x|y',
    ],
  ])('%s', (_, body, expected) => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    expect(shown(read(body, { numbering }).blocks)).toEqual([expected])
  })
})
