import { describe, expect, it } from 'vitest'
import { sectionRole } from './section-role.js'

describe('sectionRole', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['Yêu cầu', 'principles'],
    ['QUAN ĐIỂM CHỈ ĐẠO', 'principles'],
    ['Mục tiêu chung', 'general-objectives'],
    ['Mục tiêu tổng quát đến năm 2030', 'general-objectives'],
    ['MỤC TIÊU', 'targets'],
    ['Mục tiêu cụ thể', 'targets'],
    ['CÁC CHỈ TIÊU CHỦ YẾU NĂM 2026', 'targets'],
    ['MỘT SỐ CHỈ TIÊU CỤ THỂ', 'targets'],
    ['Hệ thống chỉ tiêu', 'targets'],
    ['CHỈ TIÊU PHẤN ĐẤU', 'targets'],
    ['KẾT QUẢ CẦN ĐẠT', 'targets'],
    ['NHIỆM VỤ VÀ GIẢI PHÁP', 'tasks'],
    ['CÁC MỤC TIÊU VÀ NHIỆM VỤ TRIỂN KHAI', 'tasks'],
    ['NỘI DUNG, NHIỆM VỤ', 'tasks'],
    ['NỘI DUNG HOẠT ĐỘNG', 'tasks'],
    ['CÁC HOẠT ĐỘNG TRỌNG TÂM', 'tasks'],
    ['Kết quả hoạt động năm 2025', 'other'],
    ['KINH PHÍ THỰC HIỆN', 'resources'],
    ['NGUỒN LỰC THỰC HIỆN', 'resources'],
    ['TỔ CHỨC THỰC HIỆN', 'organisation'],
    ['PHÂN CÔNG NHIỆM VỤ', 'organisation'],
    ['CHẾ ĐỘ BÁO CÁO', 'reporting'],
    ['ĐẶC ĐIỂM TÌNH HÌNH', 'other'],
    ['Tình hình thực hiện mục tiêu năm 2025', 'other'],
  ])('%s at the top: %s', (title, role) => expect(sectionRole(title, null)).toBe(role))

  it.each([
    ['Về tài chính, kinh phí', 'tasks', 'tasks'],
    ['Hoàn thiện thể chế, bảo đảm nguồn lực', 'tasks', 'tasks'],
    ['Số hóa, minh bạch hóa quản trị nhiệm vụ khoa học', 'targets', 'targets'],
    ['Nhiệm vụ trọng tâm', 'targets', 'tasks'],
    ['Mục tiêu chung', 'targets', 'general-objectives'],
    ['Mục tiêu cụ thể', 'general-objectives', 'targets'],
    ['Chế độ báo cáo', 'organisation', 'reporting'],
    ['Phòng Kinh tế', 'organisation', 'organisation'],
    ['Yêu cầu', 'purpose', 'principles'],
    ['Phát triển hạ tầng số', 'targets', 'targets'],
  ] as const)('%s under %s: %s', (title, parent, role) => expect(sectionRole(title, parent)).toBe(role))
})
