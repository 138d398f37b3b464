import { makeCharged, makePassage, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { none } from './none.js'

const says = (text: string, line = 33) => ({ passages: [makePassage(text, { line })], charged: [] })
ruleTable(none, {
  hits: [
    { why: 'no word', plan: says('Các đơn vị tổ chức thực hiện.'), quote: 'KINH PHÍ', line: 31, message: 'none' },
    {
      why: 'a source, nobody to provide',
      plan: says('Kinh phí thực hiện từ nguồn ngân sách nhà nước.'),
      quote: 'ngân sách',
      line: 33,
      message: 'no-body',
    },
    {
      why: 'a wish',
      plan: says('Tăng tỷ lệ chi ngân sách cho chuyển đổi số.', 20),
      quote: 'ngân sách',
      message: 'no-body',
    },
  ],
  silent: [
    {
      why: 'the economy office',
      plan: {
        ...says('Kinh phí từ ngân sách xã.'),
        charged: [makeCharged('Phòng Kinh tế', ['Tham mưu bố trí kinh phí thực hiện Kế hoạch'])],
      },
    },
    { why: 'in the organisation section', plan: says('Phòng Kinh tế, Hạ tầng và Đô thị bố trí dự toán hằng năm.', 40) },
    {
      why: 'a task of funding',
      plan: { ...says('Tổ chức thực hiện.'), tasks: [makeTask('Bố trí, lồng ghép kinh phí thực hiện nhiệm vụ')] },
    },
  ],
})
