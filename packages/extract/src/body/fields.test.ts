import { describe, expect, it } from 'vitest'
import { inlineBodies, inlineProduct, subjectEnd } from './fields.js'

describe('inlineBodies', () => {
  it.each<[string, string[], string[]]>([
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã triển khai lắp đặt camera',
      ['Phòng Kinh tế'],
      ['Công an xã'],
    ],
    ['Công an xã chủ trì rà soát dữ liệu dân cư', ['Công an xã'], []],
    [
      'Mở lớp tập huấn (Phòng Văn hóa - Xã hội chủ trì; Đoàn Thanh niên phối hợp)',
      ['Phòng Văn hóa - Xã hội'],
      ['Đoàn Thanh niên'],
    ],
    ['Mở lớp tập huấn (chủ trì: Phòng Văn hóa - Xã hội; phối hợp: các thôn)', ['Phòng Văn hóa - Xã hội'], ['các thôn']],
    ['Tỷ lệ cơ sở lưu trú khai báo qua phần mềm đạt 100%; giao Công an đặc khu chủ trì.', ['Công an đặc khu'], []],
    [
      '90% tuyến phố có camera, do Công an phường chủ trì, phối hợp với các tổ dân phố',
      ['Công an phường'],
      ['các tổ dân phố'],
    ],
    ['Tỷ lệ hồ sơ trễ hạn dưới 2%; giao các cơ quan, đơn vị chủ trì', ['các cơ quan, đơn vị'], []],
    [
      'Tỷ lệ hồ sơ trực tuyến đạt 80% (Trung tâm Phục vụ hành chính công chủ trì).',
      ['Trung tâm Phục vụ hành chính công'],
      [],
    ],
    ['100% nhiệm vụ do tỉnh giao được hoàn thành', [], []],
    ['Tham gia các nhiệm vụ, do các sở, ngành của tỉnh triển khai', [], []],
    ['Xây dựng quy chế (nếu có) theo quy định', [], []],
    ['Chủ trì tham mưu bố trí kinh phí', [], []],
    ['Nâng cao vai trò của người chủ trì cuộc họp', [], []],
  ])('%s', (text, lead, coordinators) => expect(inlineBodies(text)).toEqual({ lead, coordinators }))
})

describe('subjectEnd', () => {
  const subject = (text: string): string | null => {
    const end = subjectEnd(text)
    return end === null ? null : text.slice(0, end)
  }
  it.each<[string, string | null]>([
    ['Phòng Kinh tế chủ trì tham mưu kinh phí', 'Phòng Kinh tế'],
    ['Phòng Quản lý đô thị rà soát quy hoạch', 'Phòng Quản lý đô thị'],
    ['Các phòng ban, cơ quan, đơn vị thực hiện báo cáo', 'Các phòng ban, cơ quan, đơn vị'],
    ['Văn phòng HĐND và UBND xã công khai Kế hoạch', 'Văn phòng HĐND và UBND xã'],
    ['Các chi bộ trực thuộc cụ thể hóa kế hoạch', 'Các chi bộ trực thuộc'],
    ['Tổ chức tuyên truyền, triển khai thực hiện', null],
    ['Tăng cường kiểm tra', null],
    ['Trong quá trình thực hiện, nếu phát sinh', null],
  ])('%s', (text, expected) => expect(subject(text)).toBe(expected))
})

describe('inlineProduct', () => {
  it.each<[string, string | null]>([
    ['Mở điểm hỗ trợ tại các hòn; sản phẩm: 06 điểm hỗ trợ; hoàn thành trong quý II', '06 điểm hỗ trợ'],
    ['Xây dựng bản đồ số. Kết quả là bản đồ số du lịch được công bố.', 'bản đồ số du lịch được công bố'],
    ['Quảng bá sản phẩm: OCOP, đặc sản trên sàn', null],
    ['Trả kết quả là bản điện tử cho người dân', null],
    ['Nâng cao chất lượng sản phẩm', null],
  ])('%s', (text, expected) => expect(inlineProduct(text)).toBe(expected))
})
