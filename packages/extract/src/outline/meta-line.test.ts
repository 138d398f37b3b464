import { describe, expect, it } from 'vitest'
import { metaLine, trailingFields } from './meta-line.js'

const fields = (text: string): string[] => metaLine(text).map(({ field, at, end }) => `${field}=${text.slice(at, end)}`)

describe('metaLine', () => {
  it.each<[string, string[]]>([
    ['Đơn vị chủ trì: Phòng Kinh tế.', ['lead=Phòng Kinh tế']],
    ['Cơ quan chủ trì thực hiện: Công an xã', ['lead=Công an xã']],
    ['Chủ trì: Công an xã', ['lead=Công an xã']],
    ['Đơn vị thực hiện: các thôn', ['lead=các thôn']],
    ['Cơ quan, đơn vị phối hợp: các thôn', ['coordinators=các thôn']],
    ['Phối hợp: các thôn', ['coordinators=các thôn']],
    ['Thời gian thực hiện: Trong năm 2026.', ['schedule=Trong năm 2026']],
    ['Thời hạn hoàn thành: Quý I/2026', ['schedule=Quý I/2026']],
    ['Tiến độ: tháng 6/2026', ['schedule=tháng 6/2026']],
    ['Sản phẩm: Quy chế', ['deliverable=Quy chế']],
    ['Kết quả, sản phẩm dự kiến: Báo cáo', ['deliverable=Báo cáo']],
    ['Người đứng đầu: Chủ tịch UBND xã', ['head=Chủ tịch UBND xã']],
    ['Đơn vị chủ trì: A. Đơn vị phối hợp: B; thời gian: Quý II.', ['lead=A', 'coordinators=B', 'schedule=Quý II']],
    ['Hoàn thành: tháng 11/2026', ['schedule=tháng 11/2026']],
    ['(Chủ trì: Phòng Kinh tế; phối hợp: các thôn)', ['lead=Phòng Kinh tế', 'coordinators=các thôn']],
    ['Thời gian dự kiến: ngày 11/9/2026 (thứ Sáu).', ['schedule=ngày 11/9/2026 (thứ Sáu)']],
    ['Thời gian tổ chức dự kiến: tháng 9/2026', ['schedule=tháng 9/2026']],
    ['Địa điểm: Nhà văn hóa xã', ['circumstance=Nhà văn hóa xã']],
    [
      'Địa điểm thực hiện: các thôn; thành phần tham dự: Tổ công nghệ số',
      ['circumstance=các thôn', 'circumstance=Tổ công nghệ số'],
    ],
    ['Hình thức tổ chức: trực tuyến', ['circumstance=trực tuyến']],
    ['Nguồn kinh phí: ngân sách xã và xã hội hóa.', ['circumstance=ngân sách xã và xã hội hóa']],
    ['Kinh phí: bố trí ít nhất 3% chi ngân sách', []],
    ['Kinh phí đã bố trí: chưa sử dụng', []],
    ['Địa điểm du lịch có wifi: 05 điểm', []],
    ['Hình thức thanh toán không dùng tiền mặt: đạt 80%', []],
    ['(Chi tiết: Phụ lục I)', []],
    ['Hoàn thành 100% hồ sơ: số hóa', []],
    ['Mục đích: quán triệt nghị quyết', []],
    ['Phòng Kinh tế: bố trí kinh phí', []],
    ['100% đơn vị chủ trì hoàn thành', []],
    ['Thời gian qua, xã đã triển khai', []],
    ['Kết quả thực hiện đạt 90%', []],
    ['Các nhiệm vụ trọng tâm: số hóa', []],
    ['', []],
  ])('%s', (text, expected) => expect(fields(text)).toEqual(expected))
})

describe('trailingFields', () => {
  it.each<[string, string | null]>([
    ['Số hóa hồ sơ. Đơn vị chủ trì: Công an xã; thời gian: Quý II.', 'Số hóa hồ sơ.'],
    ['Số hóa hồ sơ (Đơn vị chủ trì: Công an xã)', 'Số hóa hồ sơ '],
    ['Số hóa: hộ tịch; đất đai', null],
    ['Lắp 10 điểm wifi; kết quả: bàn giao', null],
    ['Nội dung', null],
  ])('%s', (text, expected) => {
    const found = trailingFields(text)
    expect(found === null ? null : text.slice(0, found.ends)).toBe(expected)
  })
})
