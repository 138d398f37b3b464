import { describe, expect, it } from 'vitest'
import { cellOwners } from './cell-owners.js'

const read = (...cells: [string, string?]): string => {
  const { lead, coordinators } = cellOwners(...cells)
  return `${lead.join(' + ')} / ${coordinators.join(' + ')}`
}

describe('cellOwners', () => {
  it.each([
    ['Phòng Kinh tế', 'Phòng Kinh tế / '],
    ['Chủ trì: Phòng Kinh tế; phối hợp: các thôn', 'Phòng Kinh tế / các thôn'],
    ['Chủ trì: Phòng Kinh tế Phối hợp: Công an xã; các thôn', 'Phòng Kinh tế / Công an xã + các thôn'],
    ['- Cơ quan chủ trì: Công an xã - Cơ quan phối hợp: Phòng Kinh tế', 'Công an xã / Phòng Kinh tế'],
    ['Đơn vị thực hiện: Trạm Y tế', 'Trạm Y tế / '],
    ['Phòng Kinh tế (chủ trì); các thôn (phối hợp)', 'Phòng Kinh tế / các thôn'],
    ['Phòng Kinh tế (chủ trì), Công an xã (phối hợp)', 'Phòng Kinh tế / Công an xã'],
    ['Phòng Kinh tế chủ trì; Công an xã phối hợp', 'Phòng Kinh tế / Công an xã'],
    ['Phòng Kinh tế chủ trì, phối hợp Công an xã', 'Phòng Kinh tế / Công an xã'],
    ['Công an xã chủ trì; phối hợp với Phòng Kinh tế, các thôn', 'Công an xã / Phòng Kinh tế + các thôn'],
    ['Văn phòng HĐND và UBND; Công an xã', 'Văn phòng HĐND và UBND + Công an xã / '],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội / '],
    ['', ' / '],
  ])('%s', (cell, expected) => expect(read(cell)).toBe(expected))

  it('adds the column of those who help', () =>
    expect(read('Phòng Kinh tế', 'Công an xã; các thôn')).toBe('Phòng Kinh tế / Công an xã + các thôn'))
})
