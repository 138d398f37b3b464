import { describe, expect, it } from 'vitest'
import { splitBodies } from '../body/split-bodies.js'
import { bodyLines } from './body-lines.js'

/** A cell of several paragraphs. */
function cell(...paragraphs: string[]) {
  const breaks: number[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text !== '') breaks.push(text.length + 1)
    text += text === '' ? paragraph : ` ${paragraph}`
  }
  return { text, breaks, span: { start: 0, end: text.length }, place: {}, columns: 1, rows: 1 }
}
const bodies = (...paragraphs: string[]) => {
  const own = cell(...paragraphs)
  return splitBodies(bodyLines({ text: own.text, cells: [own] }))
}

describe('bodyLines', () => {
  it.each([
    [['Phòng Kinh tế', 'Công an xã']],
    [['Văn phòng HĐND và UBND xã', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế']],
    [['UBND xã', 'Các thôn']],
    [['Đảng ủy xã', 'Mặt trận Tổ quốc xã', 'Đoàn Thanh niên']],
    [['Trung tâm Phục vụ hành chính công', 'Bưu điện xã']],
  ])('%j are bodies of their own', (paragraphs) => expect(bodies(...paragraphs)).toEqual(paragraphs))

  it.each<[string[], string[]]>([
    [
      ['- Phòng Kinh tế;', '- Công an xã.'],
      ['Phòng Kinh tế', 'Công an xã'],
    ],
    [['Phòng Văn hóa -', 'Xã hội'], ['Phòng Văn hóa - Xã hội']],
    [['Trung tâm Phục vụ', 'hành chính công'], ['Trung tâm Phục vụ hành chính công']],
    [['Văn phòng HĐND và', 'UBND xã'], ['Văn phòng HĐND và UBND xã']],
    [['Ủy ban', 'Mặt trận Tổ quốc'], ['Ủy ban Mặt trận Tổ quốc']],
    [
      ['Công an xã,', 'Phòng Kinh tế'],
      ['Công an xã', 'Phòng Kinh tế'],
    ],
    [['Phòng', 'Kinh tế'], ['Phòng Kinh tế']],
  ])('%j', (paragraphs, expected) => expect(bodies(...paragraphs)).toEqual(expected))

  it('a cell of one paragraph stays as it is', () => {
    const { breaks, ...own } = cell('Công an xã')
    expect(breaks).toEqual([])
    expect(bodyLines({ text: own.text, cells: [own] })).toBe('Công an xã')
    expect(bodyLines(undefined)).toBe('')
  })

  it('counts on over cells that a page break cut', () => {
    const [first, second] = [cell('Phòng Kinh tế'), cell('Công an xã', 'Trạm Y tế')]
    expect(bodyLines({ text: `${first.text} ${second.text}`, cells: [first, second] })).toBe(
      'Phòng Kinh tế Công an xã; Trạm Y tế',
    )
  })
})
