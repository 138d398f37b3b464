import type { SourceDocument, TextBlock } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { Locator } from '../locate/locator.js'
import { readHeader } from './read-header.js'

const header = (...lines: string[]) => {
  const blocks = lines.map((text, index): TextBlock => {
    const span = { start: index * 100, end: index * 100 + text.length }
    return { kind: 'paragraph', text, level: null, marker: null, bold: false, span, place: { line: index + 1 } }
  })
  const document: SourceDocument = { name: 'a.txt', format: 'text', text: lines.join('\n'), blocks, notes: [] }
  return readHeader(document, blocks, [], new Locator(document)).header
}

describe('readHeader', () => {
  it.each([
    ['Số: 5/KH-UBND', '5', 'KH-UBND'],
    ['Số : 77 / KH-UBND', '77', 'KH-UBND'],
    ['Số:      /KH-UBND', null, 'KH-UBND'],
    ['Số:…./KH-UBND', null, 'KH-UBND'],
    ['số: 12 /KH-UBND.', '12', 'KH-UBND'],
    ['Sô: 12/KH-UBND', '12', 'KH-UBND'],
    ['Số 12-KH/ĐU', '12', 'KH/ĐU'],
    ['Số lượng: 12', null, null],
    ['Sổ 12/KH-UBND', null, null],
  ])('number: %s', (line, number, symbol) => {
    const read = header(line)
    expect([read.number, read.symbol]).toEqual([number, symbol])
  })

  it.each([
    ['Mẫu Sơn, ngày 05 tháng 8 năm 2025', '2025-08-05'],
    ['Mẫu Sơn, ngày     tháng 8 năm 2025', '2025-08'],
    ['Mẫu Sơn, ngày … tháng 8/2025', '2025-08'],
    ['Mẫu Sơn, ngày 05/8/2025', '2025-08-05'],
    ['Mẫu Sơn, ngày 5.8.2025', '2025-08-05'],
    ['Mẫu Sơn, tháng 8 năm 2025', '2025-08'],
    ['Mẫu Sơn, ngày    tháng    năm 2025', '2025'],
  ])('place and date: %s', (line, date) => {
    const read = header(line)
    expect([read.place, read.date]).toEqual(['Mẫu Sơn', date])
  })

  it.each(['Thực hiện Kế hoạch số 5, ngày 05/8/2025 của UBND tỉnh', 'Hoàn thành trong tháng 8 năm 2025'])(
    'no place and date: %s',
    (line) => expect(header(line).date).toBeNull(),
  )
})
