import type { Block, TableBlock } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.js'

const read = (html: string) => readHtml(html, { name: 'x.html' }).blocks
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join(' // ')
      : `${block.marker === null ? '' : `${block.marker} `}${block.text}`,
  )
const data = '<table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Số hóa</td></tr></table>'
const rows = 'TT|Việc // 1|Số hóa'

describe('readHtml', () => {
  it.each<[string, string, string[]]>([
    ['no-break blanks', '<p>Kế&nbsp;hoạch&nbsp; số</p>', ['Kế hoạch số']],
    [
      'paragraphs by line breaks',
      '<div>I. MỤC TIÊU<br>- Đạt 90%;<br/>- Đạt 80%.<br><br>Hết</div>',
      ['I. MỤC TIÊU', '- Đạt 90%;', '- Đạt 80%.', 'Hết'],
    ],
    [
      'a sentence with a line break',
      '<p>Thực hiện Nghị quyết<br>của Bộ Chính trị</p>',
      ['Thực hiện Nghị quyết của Bộ Chính trị'],
    ],
    [
      'hidden parts',
      '<p>một</p><div style="color:red; display : none"><p>hai</p><img hidden><br></div><p hidden>ba</p><p style="visibility:hidden">bốn</p><p>năm</p>',
      ['một', 'năm'],
    ],
    [
      'scripts, menus, footers',
      '<nav><p>Trang chủ</p></nav><script>var a = "<p>x</p>"</script><p>Kế hoạch</p><footer>Bản quyền</footer>',
      ['Kế hoạch'],
    ],
    [
      'numbered lists',
      '<ol type="I" start="3"><li>a</li><li>b</li></ol><ol type="a"><li>c</li></ol>',
      ['III. a', 'IV. b', 'a) c'],
    ],
    ['a table', data, [rows]],
    [
      'a table in a table that lays out the page',
      `<table><tr><td>Danh mục</td><td><p>KẾ HOẠCH</p>${data}<p>Hết</p></td></tr></table>`,
      ['Danh mục', 'KẾ HOẠCH', rows, 'Hết'],
    ],
    [
      'the same twice over',
      `<table><tr><td><table><tr><td>a</td><td><p>b</p>${data}</td></tr></table></td></tr></table>`,
      ['a', 'b', rows],
    ],
    ['a frame of one cell', '<table><tr><td><p>một</p><p>Hai</p></td></tr></table>', ['một', 'Hai']],
    [
      'a small table in a cell',
      `<table><tr><td>1</td><td>gồm<table><tr><td>x</td><td>y</td></tr></table></td></tr><tr><td>2</td><td>z</td></tr></table>`,
      ['1|gồm x y // 2|z'],
    ],
    ['tags never closed', '<p>một<p>hai<ul><li>ba<li>bốn</ul>', ['một', 'hai', '- ba', '- bốn']],
    [
      'a hidden table between others',
      `<table style="display:none"><tr><td>x</td><td>${data}</td></tr></table>${data}`,
      [rows],
    ],
  ])('%s', (_, html, expected) => expect(shown(read(html))).toEqual(expected))

  it('keeps merged cells and the lines of a cell', () => {
    const [block] = read(
      '<table><tr><td rowspan="2">TT</td><td colspan="2">Nội dung</td></tr><tr><td>Chủ trì</td><td>Hạn</td></tr><tr><td>1</td><td>Phòng Kinh tế<br>Công an xã</td><td>Quý II</td></tr></table>',
    ) as [TableBlock]
    expect(block.rows[0]!.cells.map(({ columns, rows: height }) => [columns, height])).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(block.rows[2]!.cells[1]).toMatchObject({ text: 'Phòng Kinh tế Công an xã', breaks: [14] })
  })
})
