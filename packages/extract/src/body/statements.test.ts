import { describe, expect, it } from 'vitest'
import { sentences, statements } from './statements.js'

const parts = (text: string): string[] => statements(text).map(({ start, end }) => text.slice(start, end))

describe('statements', () => {
  it.each<[string, string[]]>([
    ['Phủ sóng đạt 90%; hồ sơ đạt 80%.', ['Phủ sóng đạt 90%', 'hồ sơ đạt 80%.']],
    ['Đạt 90%. Phấn đấu 95% vào cuối năm.', ['Đạt 90%.', 'Phấn đấu 95% vào cuối năm.']],
    ['Đạt 90% .(mạng Viettel)', ['Đạt 90% .(mạng Viettel)']],
    [
      'Bảo đảm điều kiện: 100% cán bộ có máy tính; 80% có chữ ký số',
      ['Bảo đảm điều kiện: 100% cán bộ có máy tính', '80% có chữ ký số'],
    ],
    [
      'Đạt mức khá về: doanh nghiệp khoa học; dự án khởi nghiệp; vườn ươm...',
      ['Đạt mức khá về: doanh nghiệp khoa học; dự án khởi nghiệp; vườn ươm...'],
    ],
    [
      'Đạt mức trên trung bình về doanh nghiệp khoa học; doanh nghiệp khởi nghiệp',
      ['Đạt mức trên trung bình về doanh nghiệp khoa học; doanh nghiệp khởi nghiệp'],
    ],
    [
      'Nâng cao nhận thức về chuyển đổi số; đẩy mạnh tuyên truyền',
      ['Nâng cao nhận thức về chuyển đổi số', 'đẩy mạnh tuyên truyền'],
    ],
    ['Kết nối (thuế; bảo hiểm; hải quan) thông suốt', ['Kết nối (thuế; bảo hiểm; hải quan) thông suốt']],
    ['Theo kế hoạch của TP. Huế, đạt 90%', ['Theo kế hoạch của TP. Huế, đạt 90%']],
    ['Ứng dụng AI, IoT, v.v. Đến nay đạt 50%', ['Ứng dụng AI, IoT, v.v. Đến nay đạt 50%']],
    [
      'Chỉ tiêu đến năm 2026: (i) 100% hồ sơ số hóa; (ii) tối thiểu 80% trực tuyến; (iii) không quá 2% trễ hạn.',
      ['100% hồ sơ số hóa', 'tối thiểu 80% trực tuyến', 'không quá 2% trễ hạn.'],
    ],
    ['Phấn đấu: (1) đạt 90%, (2) đạt 80%', ['đạt 90%,', 'đạt 80%']],
    ['Rà soát: (1) dữ liệu hộ tịch; (2) dữ liệu đất đai', ['Rà soát: (1) dữ liệu hộ tịch; (2) dữ liệu đất đai']],
    ['Theo mẫu (1) và (2) đạt 90%', ['Theo mẫu (1) và (2) đạt 90%']],
    ['  ; ', []],
    ['', []],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))

  it('keeps numbers with dots together', () => {
    const text = 'Đạt 1.200 lượt và 99.5 điểm. 100% thôn có tổ.'
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Đạt 1.200 lượt và 99.5 điểm.',
      '100% thôn có tổ.',
    ])
  })
})
