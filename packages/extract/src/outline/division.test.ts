import { describe, expect, it } from 'vitest'
import { divisionOf } from './division.js'

const read = (text: string): string | null => {
  const found = divisionOf(text)
  return found === null ? null : `${found.style.parts[0]!}|${found.title}`
}

describe('divisionOf', () => {
  it.each([
    ['Điều 3. Mục tiêu cụ thể', 'điều 3|Mục tiêu cụ thể'],
    ['ĐIỀU 12: TỔ CHỨC THỰC HIỆN', 'điều 12|TỔ CHỨC THỰC HIỆN'],
    ['Chương II', 'chương 2|'],
    ['CHƯƠNG IV - NHIỆM VỤ', 'chương 4|NHIỆM VỤ'],
    ['PHẦN THỨ NHẤT', 'phần 1|'],
    ['Phần thứ ba: Tổ chức thực hiện', 'phần 3|Tổ chức thực hiện'],
    ['PHẦN I. KẾT QUẢ NĂM 2025', 'phần 1|KẾT QUẢ NĂM 2025'],
    ['Phần B – Nhiệm vụ', 'phần 2|Nhiệm vụ'],
    ['Phần 2:', 'phần 2|'],
    ['Mục 1. Chính quyền số', 'mục 1|Chính quyền số'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    'Điều 5 Nghị định số 30/2020/NĐ-CP quy định',
    'Phần mềm quản lý văn bản',
    'Mục tiêu cụ thể',
    'Mục 2 Phụ lục này',
    'Chương trình hành động',
    'Điều chỉnh Kế hoạch số 5',
    'Phần lớn cán bộ',
    'Chương I của Nghị định',
    'Phần thưởng 1. Bằng khen',
    'Theo Điều 3. Các đơn vị',
  ])('no division: %s', (text) => expect(read(text)).toBeNull())
})
