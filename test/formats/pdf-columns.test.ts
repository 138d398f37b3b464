import { readPdf } from '@commune-plan/document/pdf'
import type { SourceDocument, TableBlock } from '@commune-plan/model'
import { readPlan } from 'commune-plan'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../browser/launch-chromium.js'
import { printPdf } from './print-pdf.js'

const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn']
const tasks = [
  [
    'Số hóa toàn bộ hồ sơ hộ tịch còn hiệu lực của xã và cập nhật vào cơ sở dữ liệu dùng chung',
    'Văn phòng HĐND và UBND xã',
    'Công an xã',
    '30/9/2026',
  ],
  ['Tập huấn kỹ năng số', 'Phòng Văn hóa - Xã hội', 'Các thôn', 'Quý II/2026'],
  [
    'Duy trì trang thông tin điện tử của xã, đăng tải đầy đủ các thông tin bắt buộc',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng HĐND và UBND',
    'Thường xuyên',
  ],
]
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => [String(at + 1), ...tasks[at % tasks.length]!])
const row = (cells: readonly string[], tag: string) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const table = (rows: readonly (readonly string[])[], repeated: boolean) => {
  const first = row(head, 'th')
  const body = rows.map((cells) => row(cells, 'td')).join('')
  return `<table class="data">${repeated ? `<thead>${first}</thead><tbody>${body}</tbody>` : `<tbody>${first}${body}</tbody>`}</table>`
}
const columns = (left: string, right: string) =>
  `<table><tr><td>${left}</td><td align="center">${right}</td></tr></table>`
const prose =
  '<p>Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung chủ yếu sau đây để các cơ quan, đơn vị và các thôn triển khai thực hiện.</p>'
const page = (css: string, inside: string) =>
  `<html lang="vi"><head><meta charset="utf-8"><style>body{font:14px "DejaVu Serif",serif}table{width:100%;border-collapse:collapse}${css}</style></head><body>${columns('ỦY BAN NHÂN DÂN<br>XÃ NÀ PHÒN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc')}${prose}<p>DANH MỤC NHIỆM VỤ</p>${inside}${prose}${columns('Nơi nhận:<br>- Như trên;<br>- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Đinh Văn Thắng')}</body></html>`
const wide = (document: SourceDocument) =>
  document.blocks.filter(
    (block): block is TableBlock => block.kind === 'table' && block.rows.some(({ cells }) => cells.length > 2),
  )
const texts = (block: TableBlock) => block.rows.map(({ cells }) => cells.map(({ text }) => text))

describe('tables without lines, as a browser prints them', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  it.each([
    ['centred', '.data td,.data th{padding:4px}'],
    ['at the top', '.data td,.data th{padding:4px;vertical-align:top;text-align:left}'],
    ['without space between rows', '.data td,.data th{padding:0 6px;vertical-align:top;text-align:left}'],
    ['with loose lines', '.data td,.data th{padding:8px;line-height:1.5}'],
    ['in small type', '.data td,.data th{padding:3px 5px;font-size:11px}'],
  ])('%s', async (_, css) => {
    const document = await readPdf(await printPdf(browser, page(css, table(numbered(3), false))), { name: 'x.pdf' })
    const [found, ...others] = wide(document)
    expect(others).toEqual([])
    expect(texts(found!)).toEqual([head, ...numbered(3)])
    expect(
      document.blocks.filter((block) => block.kind === 'paragraph' && block.text.startsWith('Thực hiện')),
    ).toHaveLength(2)
  })

  it.each([
    ['with its head on every page', true],
    ['with one head', false],
  ])('over pages, %s', async (_, repeated) => {
    const css = '.data td,.data th{padding:4px;vertical-align:top;text-align:left}'
    const bytes = await printPdf(browser, page(css, table(numbered(40), repeated)))
    const [found, ...others] = wide(await readPdf(bytes, { name: 'x.pdf' }))
    expect(others).toEqual([])
    expect(texts(found!)[0]).toEqual(head)
    const { plan } = await readPlan(bytes, { name: 'x.pdf' })
    expect(plan.tasks.map(({ name }) => name)).toEqual(numbered(40).map(([, name]) => name))
    expect(plan.tasks[0]).toMatchObject({ lead: ['Văn phòng HĐND và UBND xã'], scheduleRaw: '30/9/2026' })
  })
})
