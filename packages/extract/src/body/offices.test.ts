import { describe, expect, it } from 'vitest'
import { beginsWithOffice, isBody } from './offices.js'

describe('isBody', () => {
  it.each([
    'Phòng Kinh tế',
    'các thôn',
    'Tổ công nghệ số cộng đồng',
    'Tổ hợp tác sản xuất',
    'UBND xã',
    'Đoàn Thanh niên',
    'Bộ Công an',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Trưởng các thôn',
    'Đồn Biên phòng Hòn Khoai',
    'Tổ chức chính trị - xã hội',
    'Các chi, đảng bộ',
    'Thành đoàn Hà Nội',
    'Tổng Công ty Điện lực',
  ])('%s', (text) => expect(isBody(text)).toBe(true))

  it.each([
    'Tổ chức thực hiện',
    'Tổ hợp dịch vụ',
    'hồ sơ trực tuyến',
    'bản đồ số',
    'Ban hành Quy chế',
    'Phòng chống tội phạm mạng',
    'Phòng, chống lừa đảo',
    'Phòng họp không giấy',
    'Hội nghị triển khai',
    'Trường hợp vướng mắc',
    'Đội ngũ cán bộ',
    'Bộ tiêu chí đánh giá',
    'Làng nghề truyền thống',
    'Sở hữu trí tuệ',
    'Phòngkinh',
    '',
  ])('not %s', (text) => expect(isBody(text)).toBe(false))
})

describe('beginsWithOffice', () => {
  it.each(['Chủ tịch UBND xã', 'Công chức Văn hóa', 'VNPT'])('%s', (text) => expect(beginsWithOffice(text)).toBe(true))
  it.each(['các thôn', 'người dân', 'Kế hoạch'])('not %s', (text) => expect(beginsWithOffice(text)).toBe(false))
})
