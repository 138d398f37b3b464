import { describe, expect, it } from 'vitest'
import { isClosing } from './closing.js'

describe('isClosing', () => {
  it.each([
    'Trên đây là Kế hoạch chuyển đổi số năm 2026 của UBND xã./.',
    'Căn cứ Kế hoạch này, các đơn vị tổ chức thực hiện./.',
    'Căn cứ nội dung Kế hoạch này, đề nghị các phòng triển khai.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội.',
    'Trong quá trình tổ chức thực hiện Kế hoạch, nếu cần sửa đổi do có khó khăn, đề nghị báo cáo UBND xã.',
    'Quá trình triển khai nếu phát sinh vấn đề mới, các đơn vị báo cáo UBND phường.',
    'Kế hoạch này thay thế Kế hoạch số 14/KH-UBND ngày 16/01/2026.',
    'Chương trình hành động này được phổ biến đến chi bộ./.',
    'Nhận được Kế hoạch này, các đơn vị khẩn trương triển khai.',
    'UBND phường yêu cầu các đơn vị nghiêm túc thực hiện./.',
    'Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này./.',
  ])('%s', (text) => expect(isClosing(text)).toBe(true))

  it.each([
    'Căn cứ Kế hoạch số 18/KH-UBND ngày 14/01/2026 của UBND tỉnh;',
    'Căn cứ chức năng, nhiệm vụ được giao, chủ động triển khai.',
    'Trong quá trình xử lý hồ sơ, công chức cập nhật trạng thái.',
    'Kế hoạch này đề ra 12 nhiệm vụ.',
    'Yêu cầu các hệ thống thông tin phải được phê duyệt cấp độ.',
    'Đề nghị Ủy ban MTTQ xã vận động Nhân dân tham gia.',
    'UBND xã giao Phòng Kinh tế chủ trì.',
    'Giao Văn phòng HĐND và UBND theo dõi việc thực hiện.',
    'Các phòng, đơn vị báo cáo kết quả trước ngày 15/11.',
    'Tham mưu UBND xã nêu rõ khó khăn, vướng mắc trong quá trình thực hiện.',
  ])('goes on: %s', (text) => expect(isClosing(text)).toBe(false))
})
