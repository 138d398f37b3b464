import { describe, expect, it } from 'vitest'
import { splitBodies } from './split-bodies.js'

describe('splitBodies', () => {
  it.each<[string, string[]]>([
    ['Phòng Kinh tế', ['Phòng Kinh tế']],
    ['Phòng Văn hóa - Xã hội; Công an xã', ['Phòng Văn hóa - Xã hội', 'Công an xã']],
    ['Phòng Văn hóa – Xã hội xã.', ['Phòng Văn hóa – Xã hội xã']],
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['Văn phòng HĐND & UBND xã', ['Văn phòng HĐND & UBND xã']],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã']],
    [
      'Văn phòng HĐND và UBND và các phòng, đơn vị thuộc UBND xã',
      ['Văn phòng HĐND và UBND', 'các phòng, đơn vị thuộc UBND xã'],
    ],
    ['Các phòng, ban, ngành, đơn vị liên quan', ['Các phòng, ban, ngành, đơn vị liên quan']],
    ['Các Sở, ban, ngành', ['Các Sở, ban, ngành']],
    ['các thôn, tổ dân phố', ['các thôn, tổ dân phố']],
    ['Công an xã, các thôn, tổ dân phố', ['Công an xã', 'các thôn, tổ dân phố']],
    ['Phòng Kinh tế, Phòng Văn hóa - Xã hội và Công an xã', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Công an xã']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị']],
    [
      'Bộ Công an, Bộ Thông tin và Truyền thông và các bộ, ngành',
      ['Bộ Công an', 'Bộ Thông tin và Truyền thông', 'các bộ, ngành'],
    ],
    ['Ủy ban MTTQ và các tổ chức chính trị - xã hội', ['Ủy ban MTTQ', 'các tổ chức chính trị - xã hội']],
    ['Trung tâm Dịch vụ tổng hợp', ['Trung tâm Dịch vụ tổng hợp']],
    ['Trung tâm Phục vụ hành chính công', ['Trung tâm Phục vụ hành chính công']],
    ['Phòng Văn hóa – Xã hội tham mưu giúp UBND xã chỉ đạo các cơ quan', ['Phòng Văn hóa – Xã hội']],
    ['VNPT Cần Thơ, Viettel Cần Thơ', ['VNPT Cần Thơ', 'Viettel Cần Thơ']],
    [
      'Tổ công nghệ số cộng đồng; các đoàn thể; Trung tâm DVSNC',
      ['Tổ công nghệ số cộng đồng', 'các đoàn thể', 'Trung tâm DVSNC'],
    ],
    ['Viettel, VNPT, MobiFone', ['Viettel', 'VNPT', 'MobiFone']],
    ['VNPT, Viettel và các thôn', ['VNPT', 'Viettel', 'các thôn']],
    ['Công an xã, Thuế', ['Công an xã', 'Thuế']],
    ['Các Phòng, Ban', ['Các Phòng, Ban']],
    ['Phòng Kinh tế, Ban, ngành', ['Phòng Kinh tế, Ban, ngành']],
    ['', []],
    [' - ', []],
    ['nt', []],
  ])('%s', (text, bodies) => expect(splitBodies(text)).toEqual(bodies))
})
