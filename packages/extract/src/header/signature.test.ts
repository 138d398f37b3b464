import type { TextBlock } from '@commune-plan/model'
import { describe, expect, it } from 'vitest'
import { headLines } from './head-lines.js'
import { readSignature } from './signature.js'

const block = (text: string): TextBlock => ({
  kind: 'paragraph',
  text,
  level: null,
  marker: text.startsWith('- ') ? '-' : null,
  bold: false,
  span: { start: 0, end: text.length },
  place: { line: 1 },
})
const read = (...lines: string[]) => {
  const { name, position, onBehalf } = readSignature(headLines(lines.map(block))).signatory
  return [onBehalf, position, name]
}

describe('readSignature', () => {
  it.each<[string, string[], (string | null)[]]>([
    [
      'deputy',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An'],
      ['KT. Chủ tịch', 'Phó Chủ tịch', 'Nguyễn Văn An'],
    ],
    ['head', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Thị Bình'], ['TM. Ủy ban nhân dân', 'Chủ tịch', 'Lê Thị Bình']],
    ['without TM.', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Cường'], ['KT. Chủ tịch', 'Phó Chủ tịch', 'Trần Cường']],
    ['party', ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Phan Dũng'], ['T/M Ban Thường vụ', 'Bí thư', 'Phan Dũng']],
    ['signed', ['TM. UBND XÃ', 'CHỦ TỊCH', '(Đã ký)', 'Y Thịnh Niê'], ['TM. UBND xã', 'Chủ tịch', 'Y Thịnh Niê']],
    [
      'recipients first',
      ['Nơi nhận:', '- Sở Khoa học và Công nghệ;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      ['TM. Ủy ban nhân dân', 'Chủ tịch', null],
    ],
    [
      'one folded cell',
      ["TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH K' Brếu"],
      ['KT. Chủ tịch', 'Phó Chủ tịch', "K' Brếu"],
    ],
    ['nothing', [], [null, null, null]],
  ])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))
})
