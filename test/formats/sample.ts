/** A plan in pieces, from which the tests make the same document in every format. */
export type Piece =
  | { readonly kind: 'line'; readonly text: string; readonly bold?: boolean; readonly heading?: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const line = (text: string, more: { bold?: boolean; heading?: number } = {}): Piece => ({ kind: 'line', text, ...more })

export const sample: readonly Piece[] = [
  line('ỦY BAN NHÂN DÂN XÃ NÀ PHÒN', { bold: true }),
  line('Số: 31/KH-UBND'),
  line('Nà Phòn, ngày 12 tháng 3 năm 2026'),
  line('KẾ HOẠCH', { heading: 1 }),
  line('Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị trên địa bàn xã Nà Phòn năm 2026', {
    heading: 2,
  }),
  line(
    'Thực hiện Kế hoạch số 69/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân tỉnh Phú Thọ, Ủy ban nhân dân xã Nà Phòn ban hành Kế hoạch như sau:',
  ),
  line('I. MỤC TIÊU CỤ THỂ', { heading: 3 }),
  line('1. Về hạ tầng số', { heading: 4 }),
  line('- Tỷ lệ dân số được phủ sóng 5G đạt ≥ 70%.'),
  line('- 100% thôn có cáp quang đến nhà văn hóa.'),
  line('2. Về dịch vụ công', { heading: 4 }),
  line('- Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 85,5%.'),
  line('II. TỔ CHỨC THỰC HIỆN', { heading: 3 }),
  line('1. Phòng Văn hóa - Xã hội', { heading: 4 }),
  line('Theo dõi, đôn đốc việc thực hiện Kế hoạch; báo cáo Ủy ban nhân dân xã hằng quý.'),
  line('TM. ỦY BAN NHÂN DÂN', { bold: true }),
  line('CHỦ TỊCH', { bold: true }),
  line('Đinh Văn Thắng', { bold: true }),
  line('PHỤ LỤC', { heading: 3 }),
  line('DANH MỤC NHIỆM VỤ NĂM 2026', { heading: 3 }),
  {
    kind: 'table',
    rows: [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm', 'Thời hạn'],
      [
        '1',
        'Số hóa hồ sơ hộ tịch còn hiệu lực',
        'Văn phòng HĐND và UBND',
        'Công an xã',
        'Biên bản nghiệm thu',
        '30/9/2026',
      ],
      [
        '2',
        'Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng',
        'Phòng Văn hóa - Xã hội',
        'Các thôn',
        '02 lớp tập huấn',
        'Quý II/2026',
      ],
      [
        '3',
        'Duy trì trang thông tin điện tử của xã',
        'Phòng Văn hóa - Xã hội',
        'Văn phòng HĐND và UBND',
        'Tin, bài được đăng',
        'Thường xuyên',
      ],
    ],
  },
]
