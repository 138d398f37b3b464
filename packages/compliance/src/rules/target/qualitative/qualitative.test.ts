import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { qualitative } from './qualitative.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
ruleTable(qualitative, {
  hits: [
    {
      why: 'a state',
      plan: one('Hệ thống thông tin của xã được đánh giá, bảo đảm an toàn theo cấp độ.'),
      quote: 'an toàn theo cấp độ',
    },
    {
      why: 'completion of a mass without measure',
      plan: one('Hoàn thành số hóa tài liệu lưu trữ trong các cơ quan'),
      quote: 'số hóa tài liệu',
    },
    {
      why: 'an effort',
      plan: one('Phấn đấu bố trí kinh phí phù hợp trong dự toán ngân sách phường'),
      quote: 'bố trí kinh phí',
    },
    { why: 'continuing', plan: one('Tiếp tục duy trì và phủ sóng các trạm 5G.'), quote: '5G' },
    { why: 'a figure that sets no level', plan: one('Đẩy mạnh phủ sóng 4G tại các buôn'), quote: '4G' },
    {
      why: 'a second sentence',
      plan: one('Phủ sóng 4G cho 100% bản. Tiếp tục duy trì và phủ sóng các trạm 5G.'),
      quote: 'Tiếp tục duy trì',
    },
  ],
  silent: [
    {
      why: 'a second sentence that explains',
      plan: one('Tối thiểu 90% hồ sơ được xử lý trực tuyến. Không yêu cầu người dân cung cấp lại giấy tờ.'),
    },
    {
      why: 'a second sentence with a figure',
      plan: one('90% hồ sơ nộp trực tuyến. Phấn đấu 60% thanh toán trực tuyến.'),
    },
    { why: 'a share', plan: one('100% buôn có nhà văn hóa kết nối Internet') },
    { why: 'a document', plan: one('Ban hành Quy chế quản lý, khai thác dữ liệu dùng chung của xã') },
    { why: 'a body set up', plan: one('Thành lập Tổ công nghệ số cộng đồng tại các ấp') },
    { why: 'a system put to use', plan: one('Đưa vào vận hành phòng họp không giấy tại trụ sở UBND phường') },
    { why: 'a thing finished', plan: one('Hoàn thành xây dựng trang thông tin điện tử của đặc khu') },
  ],
})
