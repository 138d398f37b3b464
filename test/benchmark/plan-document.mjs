/** A plan of any length and the same plan in every format, made here; the same on every machine. */
import { strToU8, zipSync } from 'fflate'
import { random } from './nation-year.mjs'

const prose = [
  'Tăng cường ứng dụng công nghệ thông tin trong quản lý, điều hành và phục vụ người dân, doanh nghiệp trên địa bàn xã.',
  'Các phòng chuyên môn phối hợp chặt chẽ, chủ động tháo gỡ khó khăn, bảo đảm đồng bộ, thống nhất và hiệu quả.',
  'Phát triển hạ tầng số, nền tảng số dùng chung; khuyến khích hợp tác xã tham gia thương mại điện tử.',
  'Rà soát thủ tục hành chính thuộc thẩm quyền, đề xuất cắt giảm chi phí tuân thủ cho tổ chức và cá nhân.',
  'Bố trí kinh phí theo phân cấp ngân sách, lồng ghép các chương trình, dự án và nguồn vốn hợp pháp khác.',
  'Đẩy mạnh tuyên truyền về đổi mới sáng tạo, nâng cao kỹ năng số cho cán bộ và nhân dân ở cơ sở.',
]
const targets = [
  'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến đạt tối thiểu #%.',
  'Phấn đấu #% cán bộ, công chức được bồi dưỡng kỹ năng số trước ngày 30/9/2026.',
  'Tối thiểu #% thôn có Tổ công nghệ số cộng đồng hoạt động hiệu quả.',
  'Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử mức độ 2 đạt trên #%.',
]
const bodies = ['Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Công an xã', 'Các thôn']
const times = ['Quý II/2026', '30/9/2026', 'Thường xuyên', 'Tháng 10/2026', 'Trong năm 2026']
const heads = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn']
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/**
 * Pieces of a plan: lines, and tables as rows of cells. A page has some 2,200 letters; a third of them stand in tables, as
 * in the plans that communes issue.
 */
export function planOf(pages, seed = 57) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const line = (text, heading) => ({ kind: 'line', text, heading })
  const pieces = [
    line('ỦY BAN NHÂN DÂN XÃ NÀ PHÒN'),
    line('Số: 31/KH-UBND'),
    line('Nà Phòn, ngày 12 tháng 3 năm 2026'),
    line('KẾ HOẠCH', 1),
    line('Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị trên địa bàn xã Nà Phòn năm 2026', 2),
    line('Ủy ban nhân dân xã Nà Phòn ban hành Kế hoạch như sau:'),
  ]
  for (let page = 0; page < pages; page++) {
    const tasks = page % 3 === 1
    pieces.push(line(`${pick(romans)}. ${tasks ? 'NHIỆM VỤ, GIẢI PHÁP' : 'MỤC TIÊU CỤ THỂ'} NHÓM ${page + 1}`, 3))
    for (let item = 1; item <= 4; item++) pieces.push(line(`${item}. ${pick(prose)}`))
    for (let item = 0; item < 7; item++)
      pieces.push(line(`- ${pick(tasks ? prose : targets).replace('#', String(50 + Math.floor(next() * 50)))}`))
    pieces.push(line(`${pick(prose)} ${pick(prose)} ${pick(prose)} ${pick(prose)}`))
    if (page % 2 === 0)
      pieces.push({
        kind: 'table',
        rows: [
          heads,
          ...Array.from({ length: 5 }, (_, row) => [
            String(row + 1),
            `${pick(prose)} ${pick(prose)}`.slice(0, 110 + Math.floor(next() * 40)),
            pick(bodies),
            `${pick(bodies)}; ${pick(bodies)}`,
            pick(times),
          ]),
        ],
      })
  }
  return pieces
}

const escape = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

export const asText = (pieces) =>
  pieces
    .map((piece) => (piece.kind === 'line' ? piece.text : piece.rows.map((row) => row.join('\t')).join('\n')))
    .join('\n\n')

export const asMarkdown = (pieces) =>
  pieces
    .map((piece) =>
      piece.kind === 'line'
        ? `${piece.heading === undefined ? '' : `${'#'.repeat(piece.heading)} `}${piece.text}`
        : piece.rows
            .map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`)
            .join('\n'),
    )
    .join('\n\n')

export const asHtml = (pieces) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>body{font:14px "DejaVu Serif",serif}table{border-collapse:collapse}td{border:1px solid #000;padding:4px;vertical-align:top}</style></head><body>${pieces
    .map((piece) => {
      if (piece.kind === 'table')
        return `<table>${piece.rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`).join('')}</table>`
      const tag = piece.heading === undefined ? 'p' : `h${piece.heading}`
      return `<${tag}>${escape(piece.text)}</${tag}>`
    })
    .join('\n')}</body></html>`

export function asDocx(pieces) {
  const paragraph = (text, heading) =>
    `<w:p><w:pPr>${heading === undefined ? '' : `<w:outlineLvl w:val="${heading - 1}"/>`}<w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`
  const body = pieces
    .map((piece) =>
      piece.kind === 'line'
        ? paragraph(piece.text, piece.heading)
        : `<w:tbl>${piece.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    )
    .join('')
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

const rowsOf = (pieces) => pieces.flatMap((piece) => (piece.kind === 'line' ? [[piece.text]] : piece.rows))

export function asXlsx(pieces) {
  const rows = rowsOf(pieces).map(
    (row, y) =>
      `<row r="${y + 1}">${row.map((cell, x) => `<c r="${'ABCDEFG'[x]}${y + 1}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`).join('')}</row>`,
  )
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Kế hoạch" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`),
  })
}

export const asCsv = (pieces) =>
  rowsOf(pieces)
    .map((row) => row.map((cell) => `"${cell.replace(/"/gu, '""')}"`).join(';'))
    .join('\r\n')
