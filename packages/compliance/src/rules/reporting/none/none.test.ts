import { makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { none } from './none.js'

const says = (text: string) => ({ reporting: [], passages: [makePassage(text, { line: 40 })] })
ruleTable(none, {
  hits: [
    {
      why: 'no word of reports',
      plan: says('Các phòng, ban căn cứ Kế hoạch tổ chức thực hiện.'),
      quote: 'TỔ CHỨC THỰC HIỆN',
      line: 35,
    },
    {
      why: 'difficulties only',
      plan: says('Nếu có vướng mắc, kịp thời báo cáo UBND xã xem xét, quyết định.'),
      quote: 'TỔ CHỨC',
    },
    {
      why: 'a report as a product',
      plan: says('Ứng dụng AI trong tổng hợp báo cáo, tra cứu văn bản.'),
      quote: 'TỔ CHỨC',
    },
  ],
  silent: [
    { why: 'a duty that was read', plan: {} },
    { why: '"định kỳ" alone: another rule', plan: says('định kỳ tổng hợp, báo cáo UBND xã tiến độ thực hiện') },
    { why: 'on request: another rule', plan: says('báo cáo kết quả về UBND phường khi có yêu cầu') },
    { why: 'a heading', plan: says('9. Chế độ báo cáo') },
  ],
})
