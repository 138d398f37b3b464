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
    ['acting', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH', 'Trần Đạt'], ['TM. Ủy ban nhân dân', 'Q. Chủ tịch', 'Trần Đạt']],
    [
      'acting, in full',
      ['TM. ỦY BAN NHÂN DÂN', 'QUYỀN CHỦ TỊCH', 'Trần Đạt'],
      ['TM. Ủy ban nhân dân', 'Quyền Chủ tịch', 'Trần Đạt'],
    ],
    [
      'recipients and signature on the same lines',
      ['Nơi nhận: TM. ỦY BAN NHÂN DÂN', '- UBND tỉnh; KT. CHỦ TỊCH', '- Lưu: VT, KT. PHÓ CHỦ TỊCH', 'Hoàng Tuệ'],
      ['KT. Chủ tịch', 'Phó Chủ tịch', 'Hoàng Tuệ'],
    ],
    [
      'a name behind the last recipient',
      ['Nơi nhận: TM. UBND XÃ', '- Các thôn; CHỦ TỊCH', '- Lưu: VT. Lê Thị Hà'],
      ['TM. UBND xã', 'Chủ tịch', 'Lê Thị Hà'],
    ],
    [
      'delegated',
      ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI', 'PHAN VĂN HÙNG'],
      ['TUQ. Chủ tịch', 'Trưởng phòng văn hóa - xã hội', 'Phan Văn Hùng'],
    ],
    ['T.M', ['T.M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Tám'], ['T.M Ủy ban nhân dân', 'Chủ tịch', 'Lê Tám']],
    ['K/T', ['K/T CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Tám'], ['K/T Chủ tịch', 'Phó Chủ tịch', 'Lê Tám']],
    ['KT/', ['KT/CHỦ TỊCH', 'PHÓ CHỦ TỊCH TT', 'Lê Tám'], ['KT/ Chủ tịch', 'Phó Chủ tịch TT', 'Lê Tám']],
    ['rank', ['TM. UBND XÃ', 'CHỦ TỊCH', 'Đại úy Lê Tám./.'], ['TM. UBND xã', 'Chủ tịch', 'Lê Tám']],
    ['office alone', ['CHỦ TỊCH UBND XÃ', 'Lê Tám'], [null, 'Chủ tịch UBND xã', 'Lê Tám']],
    ['nothing', [], [null, null, null]],
  ])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected))
})
