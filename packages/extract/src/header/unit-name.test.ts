import { describe, expect, it } from 'vitest'
import { firstUnit, officeCase, properName, superiorName, titleCase } from './unit-name.js'

describe('firstUnit', () => {
  it.each<[string, string | null]>([
    ['UBND xã Thanh Thủy ban hành', 'xã Thanh Thủy'],
    ['Ủy ban nhân dân phường Hòa Hiệp.', 'phường Hòa Hiệp'],
    ['đặc khu Phú Hải năm 2026', 'đặc khu Phú Hải'],
    ['phường 1, thành phố X', 'phường 1'],
    ['xã Ia Krêng', 'xã Ia Krêng'],
    ['trên địa bàn xã theo quy định', null],
    ['các xã, phường', null],
    ['cấp xã Ban hành', null],
  ])('%s', (text, expected) => {
    const unit = firstUnit(text)
    expect(unit === null ? null : `${unit.kind} ${unit.name}`).toBe(expected)
  })
})

describe('superiorName', () => {
  it.each<[string, string | null]>([
    ['UBND tỉnh Phú Thọ về việc', 'Phú Thọ'],
    ['Ủy ban nhân dân thành phố Hải Phòng thực hiện', 'Hải Phòng'],
    ['Tỉnh ủy Thái Nguyên về', 'Thái Nguyên'],
    ['UBND TP. Đà Nẵng', 'Đà Nẵng'],
    ['UBND tỉnh phù hợp', null],
    ['các tỉnh, thành phố', null],
  ])('%s', (text, expected) => expect(superiorName(text)).toBe(expected))
})

describe('writing in capitals', () => {
  it.each([
    ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
    ['CHỦ TỊCH', 'Chủ tịch'],
    ['TM. ỦY BAN NHÂN DÂN', 'TM. Ủy ban nhân dân'],
    ['KT. CHỦ TỊCH', 'KT. Chủ tịch'],
    ['BAN THƯỜNG VỤ', 'Ban Thường vụ'],
    ['PHÓ BÍ THƯ', 'Phó Bí thư'],
    ['Phó Chủ tịch', 'Phó Chủ tịch'],
  ])('%s: %s', (written, expected) => expect(officeCase(written)).toBe(expected))

  it('names of places', () => {
    expect(titleCase('PHÚ THỌ')).toBe('Phú Thọ')
    expect(titleCase('Ia Krêng')).toBe('Ia Krêng')
  })

  it('a name ends where another begins', () => {
    expect(properName('xã Tân Lập Kế hoạch', 2)).toEqual({ name: 'Tân Lập', end: 10 })
    expect(properName('xã trên', 2)).toBeNull()
  })
})
