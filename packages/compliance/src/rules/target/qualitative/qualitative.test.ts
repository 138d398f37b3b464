import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { qualitative } from './qualitative.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
await testRule(
  qualitative,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a state',
        plan: makePlan(one('Hệ thống thông tin của xã được đánh giá, bảo đảm an toàn theo cấp độ.')),
        findings: [
          {
            quote: 'an toàn theo cấp độ',
            line: 40,
            message: 'no-figure',
            severity: 'warning',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “Hệ thống thông tin của xã được đánh giá, bảo đảm an toàn theo cấp độ.” không có con số, cũng không nêu sản phẩm để biết đã đạt hay chưa.',
            expected: 'một mức cụ thể (tỷ lệ, số lượng) hoặc sản phẩm',
          },
        ],
      },
      {
        name: 'completion of a mass without measure',
        plan: makePlan(one('Hoàn thành số hóa tài liệu lưu trữ trong các cơ quan')),
        findings: [{ quote: 'số hóa tài liệu' }],
      },
      {
        name: 'an effort',
        plan: makePlan(one('Phấn đấu bố trí kinh phí phù hợp trong dự toán ngân sách phường')),
        findings: [{ quote: 'bố trí kinh phí' }],
      },
      {
        name: 'continuing',
        plan: makePlan(one('Tiếp tục duy trì và phủ sóng các trạm 5G.')),
        findings: [{ quote: '5G' }],
      },
      {
        name: 'a figure that sets no level',
        plan: makePlan(one('Đẩy mạnh phủ sóng 4G tại các buôn')),
        findings: [{ quote: '4G' }],
      },
      {
        name: 'a second sentence',
        plan: makePlan(one('Phủ sóng 4G cho 100% bản. Tiếp tục duy trì và phủ sóng các trạm 5G.')),
        findings: [{ quote: 'Tiếp tục duy trì' }],
      },
    ],
    lookAlikes: [
      {
        name: 'a second sentence that explains',
        plan: makePlan(one('Tối thiểu 90% hồ sơ được xử lý trực tuyến. Không yêu cầu người dân cung cấp lại giấy tờ.')),
      },
      {
        name: 'a second sentence with a figure',
        plan: makePlan(one('90% hồ sơ nộp trực tuyến. Phấn đấu 60% thanh toán trực tuyến.')),
      },
      { name: 'a share', plan: makePlan(one('100% buôn có nhà văn hóa kết nối Internet')) },
      { name: 'a document', plan: makePlan(one('Ban hành Quy chế quản lý, khai thác dữ liệu dùng chung của xã')) },
      { name: 'a body set up', plan: makePlan(one('Thành lập Tổ công nghệ số cộng đồng tại các ấp')) },
      {
        name: 'a system put to use',
        plan: makePlan(one('Đưa vào vận hành phòng họp không giấy tại trụ sở UBND phường')),
      },
      { name: 'a thing finished', plan: makePlan(one('Hoàn thành xây dựng trang thông tin điện tử của đặc khu')) },
    ],
  },
  builtIn,
)
