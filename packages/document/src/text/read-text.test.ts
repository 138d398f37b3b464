import fc from 'fast-check'
import type { TableBlock, TextBlock } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text.js'

const read = (text: string) => readText(text, { name: 'thử' })
const texts = (text: string): string[] =>
  read(text).blocks.map((block) => {
    if (block.kind === 'table')
      return block.rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join(' // ')
    return [
      block.level === null ? '' : `h${block.level} `,
      block.bold ? 'B ' : '',
      block.marker ?? '',
      ':',
      block.text,
    ].join('')
  })

describe('readText: paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['one line each', 'Một.\nHai.\n', [':Một.', ':Hai.']],
    ['a soft break before small letters', 'nắm vững những\nnội dung cơ bản.', [':nắm vững những nội dung cơ bản.']],
    [
      'a page break in a sentence',
      'cán bộ, đảng viên và Nhân\n\ndân nắm vững.',
      [':cán bộ, đảng viên và Nhân dân nắm vững.'],
    ],
    [
      'a page break before a date',
      'Nghị quyết số 57-NQ/TW, ngày\n\n22/12/2024 của Bộ Chính trị.',
      [':Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.'],
    ],
    [
      'a page break in a symbol',
      'Quyết định số 204-\n\nQĐ/TW ngày 29/11/2024.',
      [':Quyết định số 204- QĐ/TW ngày 29/11/2024.'],
    ],
    ['a comma before capitals', 'của Thành ủy,\n\nBan Thường vụ Đảng ủy.', [':của Thành ủy, Ban Thường vụ Đảng ủy.']],
    [
      '"số" as an adjective ends a line',
      'Về hạ tầng số\n\nTỷ lệ phủ sóng đạt 90%.',
      [':Về hạ tầng số', ':Tỷ lệ phủ sóng đạt 90%.'],
    ],
    ['"số" before a number does not', 'theo Nghị quyết số\n57-NQ/TW', [':theo Nghị quyết số 57-NQ/TW']],
    ['a semicolon ends', 'số hóa hồ sơ;\n\nký số văn bản', [':số hóa hồ sơ;', ':ký số văn bản']],
    ['capitals end', 'KẾ HOẠCH\n\nthực hiện Nghị quyết', [':KẾ HOẠCH', ':thực hiện Nghị quyết']],
    ['a marker begins', 'được số hóa\n- ký số', [':được số hóa', '-:ký số']],
    ['an open bracket goes on', '(thông qua Hệ thống\n\nBáo cáo Quốc gia)', [':(thông qua Hệ thống Báo cáo Quốc gia)']],
    ['Windows line ends', 'Một.\r\nHai.\r\n', [':Một.', ':Hai.']],
    ['page numbers go', 'Một.\n\n12\n\nHai.', [':Một.', ':Hai.']],
    ['rules of dashes go', 'Một.\n----------\nHai.', [':Một.', ':Hai.']],
    ['form feed', 'Một.\n\fHai.', [':Một.', ':Hai.']],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected))

  it.each<[string, string, string[]]>([
    ['headings', '## II. MỤC TIÊU', ['h2 II.:MỤC TIÊU']],
    ['bold headings', '### **1. Mục đích**', ['h3 B 1.:Mục đích']],
    ['bold lines', '**2.2. Đến hết năm 2030**', ['B 2.2.:Đến hết năm 2030']],
    ['bold over two lines', '**TM. ỦY BAN NHÂN DÂN  \nCHỦ TỊCH**', ['B :TM. ỦY BAN NHÂN DÂN', ':CHỦ TỊCH']],
    ['bold run-in is not bold', '**Mục đích:** quán triệt nghị quyết', [':Mục đích: quán triệt nghị quyết']],
    ['italic in brackets', 'theo quy định *(nếu có)*.', [':theo quy định (nếu có).']],
    ['LaTeX', 'Có  $\\geq 80\\%$  dân số', [':Có ≥ 80% dân số']],
    ['tags and entities', 'tr&ecirc;n <b>90%</b>&nbsp;hồ sơ', [':trên 90% hồ sơ']],
    ['links show their words', 'tại [cổng dịch vụ](https://example.org)', [':tại cổng dịch vụ']],
    ['a multiplication stays', '5 * 3 mẫu', [':5 * 3 mẫu']],
    ['decomposed letters', 'Quý II'.normalize('NFD'), [':Quý II']],
  ])('markup: %s', (_, text, expected) => expect(texts(text)).toEqual(expected))

  it.each(['và các năm tiếp theo', 'Gửi các đơn vị như trên'])('ends a paragraph with "%s"', (words) =>
    expect(texts(`Năm 2026 ${words}\n\nThực hiện Kế hoạch.`)).toEqual([`:Năm 2026 ${words}`, ':Thực hiện Kế hoạch.']),
  )

  it('joins lines wrapped at a width, also before capitals', () => {
    const line = 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 99% trở lên đối với các lĩnh vực mà xã và'
    const text = Array.from({ length: 15 }, (_, at) => `- ${line.slice(0, 76)}\nTrung tâm ${at} tiếp nhận.`).join('\n')
    expect(read(text).blocks).toHaveLength(15)
  })

  it('does not take short lines of a list for wrapped text', () => {
    const text = Array.from({ length: 30 }, (_, at) => `Phòng chuyên môn thứ ${at} của Ủy ban nhân dân xã`).join('\n')
    expect(read(text).blocks).toHaveLength(30)
  })
})

describe('readText: tables', () => {
  it.each<[string, string, string[]]>([
    ['tabs', 'TT\tChỉ tiêu\tĐVT\n1\tHồ sơ\t%', ['TT|Chỉ tiêu|ĐVT // 1|Hồ sơ|%']],
    [
      'tabs over a page break',
      'TT\tChỉ tiêu\tĐVT\n1\tHồ sơ\t%\n\n2\tVăn bản\t%',
      ['TT|Chỉ tiêu|ĐVT // 1|Hồ sơ|% // 2|Văn bản|%'],
    ],
    ['two columns under a head', 'STT\tNội dung\n1\tHồ sơ', ['STT|Nội dung // 1|Hồ sơ']],
    [
      'a cut cell',
      'TT\tViệc\tChủ trì\n1\tRà soát\nvà kiểm tra\tCông an',
      ['TT|Việc|Chủ trì // 1|Rà soát và kiểm tra|Công an'],
    ],
    [
      'a row that begins with a tab',
      'TT\tViệc\tChủ trì\n1\tsạch\tA\n\n\t- sống\t',
      ['TT|Việc|Chủ trì // 1|sạch|A // |- sống|'],
    ],
    ['tags in cells', '<b>STT</b>\t<b>Việc</b>\t<b>Ai</b>\n1\tA\tB', ['STT|Việc|Ai // 1|A|B']],
    ['pipes', '| TT | Chỉ tiêu |\n|---|---|\n| 1 | Hồ sơ |', ['TT|Chỉ tiêu // 1|Hồ sơ']],
    ['pipes with empty cells', '| I | Nhóm | | |\n|---|---|---|---|', ['I|Nhóm||']],
    ['pipes without edges', 'TT | Chỉ tiêu\n--- | ---\n1 | Hồ sơ', ['TT|Chỉ tiêu // 1|Hồ sơ']],
    ['escaped pipe', '| 1 | a \\| b |\n|---|---|', ['1|a | b']],
    [
      'HTML',
      '<table><tr><td colspan="2">I. Nhóm</td></tr>\n<tr><td>1</td><td>Hồ sơ</td></tr></table>',
      ['I. Nhóm // 1|Hồ sơ'],
    ],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected))

  it.each([
    ['an indented paragraph', '\tCăn cứ Luật Tổ chức chính quyền địa phương;'],
    ['a list item from a word processor', '-\tSố hóa hồ sơ'],
    ['a numbered item from a word processor', '1.\tMục đích'],
    ['a sentence with a bar', 'Đường dây nóng: 0123 | 0456'],
    ['an HTML table never closed', '<table><tr><td>1</td>'],
  ])('no table: %s', (_, text) => expect(read(text).blocks.map((block) => block.kind)).not.toContain('table'))

  it('keeps merged cells', () => {
    const [table] = read('<table><tr><td rowspan="2">A</td><td colspan="3">B</td></tr></table>').blocks as TableBlock[]
    expect(table!.rows[0]!.cells.map(({ columns, rows }) => [columns, rows])).toEqual([
      [1, 2],
      [3, 1],
    ])
  })

  it('tells line, row and column', () => {
    const [, table] = read('Biểu\n\nTT\tChỉ tiêu\tĐVT\n1\tHồ sơ\t%').blocks as [TextBlock, TableBlock]
    expect(table.rows[1]!.cells[1]!.place).toEqual({ line: 4, table: 1, row: 2, column: 2 })
  })
})

describe('readText: places', () => {
  it('finds every shown word in the source', () => {
    const source = 'I. MỤC TIÊU\n\n- Có  $\\geq 80\\%$  dân số **trưởng thành**\n\ntiếp cận dịch vụ số.\n'
    const document = read(source)
    const block = document.blocks[1] as TextBlock
    expect(block.text).toBe('Có ≥ 80% dân số trưởng thành tiếp cận dịch vụ số.')
    expect(source.slice(block.span.start, block.span.end)).toMatch(/^Có.*dịch vụ số\.$/su)
    const at = block.text.indexOf('trưởng')
    const run = block.offsets!.findLast(([shown]) => shown <= at)!
    expect(source.slice(run[1] + at - run[0]).startsWith('trưởng thành')).toBe(true)
  })

  it('never throws, keeps spans inside the text and in order', () => {
    const piece = fc.constantFrom(
      '\n',
      '\n\n',
      '\t',
      '|',
      '- ',
      '1. ',
      '**',
      '<table>',
      '<td>',
      '</table>',
      '$',
      '%',
      'Hồ sơ ',
      'ĐẠT ',
      '\u0000',
      '(',
      '*',
      '[a](b)',
      '\r',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const block of read(text).blocks) {
          expect(block.span.start).toBeGreaterThanOrEqual(last)
          expect(block.span.end).toBeLessThanOrEqual(text.length)
          last = block.span.start
        }
      }),
      { numRuns: 500 },
    )
  })
})
