import { describe, expect, it } from 'vitest'
import { bodyKey, sameBody } from './body-key.js'
import { isCollective, onlyCollective } from './is-collective.js'

describe('isCollective', () => {
  it.each([
    'Các phòng, ban, liên quan',
    'Các cơ quan, đơn vị',
    'các thôn, tổ dân phố',
    'Cơ quan, đơn vị liên quan',
    'Phòng, ban chuyên môn',
    'Tất cả các phòng, ban',
    'Mỗi cơ quan, đơn vị',
    'Thủ trưởng các cơ quan, đơn vị',
    'Người đứng đầu các phòng',
    'UBND các xã',
    'CÁC ĐƠN VỊ',
    'Các doanh nghiệp viễn thông',
    'Các ông (bà) Trưởng xóm',
    'Các Tổ công nghệ số cộng đồng',
    'Toàn thể cán bộ, công chức',
    'Các buôn, thôn',
    'Ban, ngành, đoàn thể xã',
  ])('%s is one', (name) => {
    expect(isCollective(name)).toBe(true)
  })
  it.each([
    'Phòng Văn hóa - Xã hội',
    'Văn phòng HĐND và UBND xã',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Công an xã',
    'Trung tâm Phục vụ hành chính công',
    'Ban Chỉ đạo 57',
    'Ban Quản lý các dự án',
    'Trưởng phòng Kinh tế',
    'Trưởng Công an xã',
    'Thôn Đồng Tâm',
    'Trường THCS Nguyễn Du',
    'Hội Nông dân xã',
    'Đoàn Thanh niên',
    'Tổ công nghệ số cộng đồng thôn 3',
    'UBND xã',
    '',
  ])('%s is none', (name) => {
    expect(isCollective(name)).toBe(false)
  })
  it('takes somebody among many for an answer', () => {
    expect(onlyCollective(['Các phòng, ban', 'Công an xã'])).toBe(false)
    expect(onlyCollective(['Các phòng, ban', 'các thôn'])).toBe(true)
    expect(onlyCollective([])).toBe(false)
  })
})

describe('bodyKey', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội', 'phòng VH-XH xã'],
    ['Phòng Văn hoá – Xã hội xã Phú Thịnh', 'Phòng Văn hóa Xã hội'],
    ['Văn phòng HĐND&UBND', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['Trung tâm phục vụ HCC', 'Trung tâm Phục vụ hành chính công'],
    ['Giao Công an xã', 'Công an xã'],
    ['Các phòng, ban liên quan', 'Các phòng, ban, liên quan'],
  ])('%s is %s', (a, b) => {
    expect(sameBody(a, b)).toBe(true)
  })
  it.each([
    ['Trung tâm Dịch vụ tổng hợp', 'Trung tâm Dịch vụ sự nghiệp công'],
    ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
    ['Công an xã', 'UBND xã'],
  ])('%s is not %s', (a, b) => {
    expect(sameBody(a, b)).toBe(false)
  })
  it('keeps a name that is only a kind', () => {
    expect(bodyKey('Công an xã')).toBe('công an xã')
  })
})
