import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { scopeSlip } from './scope-slip.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
ruleTable(scopeSlip, {
  hits: [
    {
      why: 'agencies of the province',
      plan: one('100% các quy trình lõi trong các cơ quan nhà nước của tỉnh được tái cấu trúc'),
      quote: 'của tỉnh',
      message: 'higher',
    },
    {
      why: 'index of the province',
      plan: one('góp phần nâng cao Chỉ số chuyển đổi số (DTI) của tỉnh theo kế hoạch'),
      quote: 'của tỉnh',
      message: 'higher',
    },
    {
      why: 'companies of the province',
      plan: one('Có ≥ 30% doanh nghiệp đang hoạt động của tỉnh sử dụng kết quả nghiên cứu'),
      quote: 'của tỉnh',
    },
    {
      why: 'people of the whole city',
      plan: one('80% người dân toàn thành phố có tài khoản VNeID'),
      quote: 'toàn thành phố',
    },
    {
      why: 'boundaries within one commune',
      plan: one('100% thủ tục được thực hiện không phụ thuộc vào địa giới hành chính trong phạm vi xã'),
      quote: 'trong phạm vi xã',
      message: 'boundary',
    },
    { why: 'a macro figure', plan: one('Kinh tế số đạt tối thiểu 20% GRDP'), quote: 'GRDP', message: 'macro' },
    {
      why: 'a share of the whole province',
      plan: one('tỷ lệ giao dịch thanh toán trực tuyến toàn tỉnh đạt 40%'),
      quote: 'toàn tỉnh',
    },
  ],
  silent: [
    { why: 'the direction of the province', plan: one('bố trí 2% ngân sách xã theo định hướng của tỉnh') },
    {
      why: 'a platform of the province',
      plan: one('100% dữ liệu được tích hợp với nền tảng chia sẻ dữ liệu của tỉnh'),
    },
    {
      why: 'boundaries within the province',
      plan: one('100% thủ tục được thực hiện không phụ thuộc địa giới hành chính trong phạm vi tỉnh'),
    },
    { why: 'the national portal', plan: one('60% thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia') },
    { why: 'compared with the province', plan: one('Tỷ lệ hài lòng cao hơn trung bình toàn tỉnh, đạt 95%') },
    { why: 'guidance of the city', plan: one('100% cán bộ được tập huấn theo hướng dẫn của thành phố') },
    { why: 'through the portal of the province', plan: one('Tỷ lệ hồ sơ nộp qua Cổng dịch vụ công của tỉnh đạt 90%') },
    { why: 'of the commune', plan: one('100% hồ sơ công việc của xã được xử lý điện tử') },
  ],
})
