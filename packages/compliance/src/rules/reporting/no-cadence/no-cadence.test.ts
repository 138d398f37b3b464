import { makeDuty, makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noCadence } from './no-cadence.js'

const says = (text: string, ...reporting: ReturnType<typeof makeDuty>[]) => ({
  reporting,
  passages: [makePassage(text, { line: 223 })],
})
ruleTable(noCadence, {
  hits: [
    {
      why: '"định kỳ"',
      plan: says('đôn đốc các đơn vị; định kỳ báo cáo tiến độ thực hiện các nhiệm vụ'),
      quote: 'định kỳ báo cáo',
      line: 223,
    },
    {
      why: 'compiled periodically',
      plan: says('theo dõi, định kỳ tổng hợp báo cáo Ủy ban nhân dân đặc khu'),
      quote: 'định kỳ tổng hợp báo cáo',
    },
    {
      why: 'on request',
      plan: says(
        'Tổng hợp kết quả báo cáo các Sở liên quan khi có yêu cầu',
        makeDuty({ cadence: 'ad-hoc', due: null }),
      ),
      quote: 'khi có yêu cầu',
    },
    {
      why: 'a heading with nothing definite',
      plan: says('Thực hiện chế độ báo cáo theo quy định.'),
      quote: 'chế độ báo cáo',
    },
  ],
  silent: [
    { why: 'half-yearly', plan: says('định kỳ báo cáo 6 tháng', makeDuty()) },
    {
      why: 'monthly beside "đột xuất"',
      plan: says(
        'báo cáo hằng tháng hoặc đột xuất khi có yêu cầu',
        makeDuty({ cadence: 'monthly', due: null }),
        makeDuty({ cadence: 'ad-hoc', due: null }),
      ),
    },
    { why: 'none: another rule', plan: says('Các phòng tổ chức thực hiện.') },
    { why: 'a regular check is no report', plan: says('Định kỳ kiểm tra, đánh giá mức độ an toàn thông tin') },
  ],
})
