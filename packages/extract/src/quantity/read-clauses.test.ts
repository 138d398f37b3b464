import { describe, expect, it } from 'vitest'
import { readClauses } from './read-clauses.js'

function shown(text: string, cells: { readonly unitCell?: string; readonly valueCell?: string } = {}): string[] {
  return readClauses(text, cells).map(({ comparator, value, upper, unit, implied, strive }) =>
    [comparator, value, upper ?? '', unit, implied ? 'implied' : '', strive ? 'strive' : ''].filter(Boolean).join(' '),
  )
}

describe('readClauses', () => {
  it.each([
    ['100% hộ gia đình có cáp quang', ['>= 100 % implied']],
    ['Tỷ lệ hồ sơ trực tuyến đạt trên 90%.', ['> 90 %']],
    ['Tối thiểu 90% hồ sơ được xử lý trực tuyến, người dân chỉ nhập dữ liệu một lần', ['>= 90 %']],
    ['Phấn đấu 100% thôn có Tổ công nghệ số; 80% hộ có tài khoản', ['>= 100 % implied strive', '>= 80 % implied']],
    ['Phấn đấu tỷ lệ phủ sóng 5G trên địa bàn đạt 100%', ['>= 100 % implied strive']],
    ['100% người dùng truy cập băng rộng với tốc độ trên 01 Gb/s', ['>= 100 % implied', '> 1 Gbps']],
    ['Mỗi cơ quan có ít nhất 01 sáng kiến hoặc mô hình', ['>= 1 sáng kiến | mô hình']],
    ['Tối đa không quá 03 ngày làm việc', ['<= 3 ngày làm việc']],
    ['Tỷ lệ hộ nghèo giảm còn dưới 2%', ['< 2 %']],
    ['Thu ngân sách đạt 1,5 tỷ đồng', ['>= 1500000000 đồng implied']],
    ['Đạt 80 - 90% kế hoạch', ['>= 80 90 %']],
    ['Trên ½ số hộ có mã QR', ['> 50 %']],
    ['100% nhiệm vụ của Ban Chỉ đạo Nghị quyết 57 xã được theo dõi', ['>= 100 % implied']],
    ['Không còn hộ nghèo', ['= 0 hộ nghèo implied']],
    ['Tăng tỷ lệ người dân dùng dịch vụ số', []],
    ['Triển khai chính quyền địa phương 2 cấp, phủ sóng 4G, 5G', []],
    ['Sau 12 tháng nghiệm thu, kết quả được ứng dụng', []],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected))

  it.each([
    ['%', '90', ['>= 90 % implied']],
    ['%', '≥98', ['>= 98 %']],
    ['Thứ bậc', '≤ 3 Đông Nam Á', ['<= 3 Thứ bậc']],
    ['Thứ bậc', '≤ 10', ['<= 10 Thứ bậc']],
    ['Số sáng chế/đơn vị', '≥ 5', ['>= 5 Số sáng chế/đơn vị']],
    ['Sản phẩm OCOP', '05', ['>= 5 sản phẩm OCOP implied']],
    ['TỶ ĐỒNG', '2', ['>= 2000000000 đồng implied']],
    ['', '2/3', []],
    ['', '100%', ['>= 100 % implied']],
    ['Mô hình', '02', ['>= 2 mô hình implied']],
    ['Tỷ đồng', '1,5', ['>= 1500000000 đồng implied']],
    ['Lượt/năm', '500', ['>= 500 lượt implied']],
    ['Cuộc gọi', '12', ['>= 12 cuộc implied']],
    ['%', 'Hoàn thành', []],
    ['%', '', []],
  ])('cells %j, %j', (unitCell, valueCell, expected) =>
    expect(shown('Chỉ tiêu của xã', { unitCell, valueCell })).toEqual(expected),
  )

  it('reads the text beside the cells only for figures with a comparator of their own', () => {
    const text = 'Người sử dụng truy cập 4 dịch vụ với tốc độ trên 01 Gbps'
    expect(shown(text, { unitCell: '%', valueCell: '100' })).toEqual(['>= 100 % implied', '> 1 Gbps'])
  })

  it.each([
    ['Tỷ lệ số hóa hồ sơ đạt 95%', 'số hóa hồ sơ'],
    ['100% cán bộ cấp xã có chữ ký số (trừ trường hợp đặc biệt)', 'cán bộ cấp xã có chữ ký số'],
    ['Phủ sóng di động cho 100% bản', 'bản được phủ sóng di động'],
    ['Nâng cao kỹ năng số cho 100% cán bộ', 'cán bộ được nâng cao kỹ năng số'],
    ['Duy trì tỷ lệ hài lòng của người dân đạt trên 95%', 'hài lòng của người dân'],
    [
      '100% người dân có tài khoản định danh (VNeID), tỷ lệ người dân có chữ ký số đạt 40%',
      'người dân có tài khoản định danh (VNeID)',
    ],
    ['100% tỷ lệ người dân có hồ sơ sức khỏe', 'người dân có hồ sơ sức khỏe'],
  ])('%s is about %s', (text, subject) => expect(readClauses(text)[0]!.subject).toBe(subject))

  it('gives spans of the document through the caller', () => {
    const [clause] = readClauses('Tỷ lệ đạt $\\geq 50\\%$', {
      spanOf: ({ start, end }) => ({ start: start + 10, end: end + 10 }),
    })
    expect(clause!.span).toEqual({ start: 16, end: 30 })
  })
})
