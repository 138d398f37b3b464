import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { annexOmits } from './annex-omits.js'

const body = (text: string, line = 65) => makeTarget(text, { origin: 'body', line, key: text })
const row = makeTarget('Tỷ lệ thanh toán trực tuyến 80%', { line: 326 })
ruleTable(annexOmits, {
  hits: [
    {
      why: 'no row',
      plan: { targets: [body('100% người dân có hồ sơ sức khỏe điện tử'), row] },
      quote: 'sức khỏe',
      line: 65,
    },
    {
      why: 'an aim without a figure',
      plan: { targets: [body('Phấn đấu bố trí kinh phí phù hợp'), row] },
      quote: 'bố trí kinh phí',
    },
    {
      why: 'two of three',
      plan: {
        targets: [body('80% thanh toán trực tuyến'), body('100% thôn có 5G'), body('100% hồ sơ được số hóa'), row],
      },
      quote: '5G',
      hits: 2,
    },
  ],
  silent: [
    { why: 'it has its row', plan: { targets: [body('tỷ lệ thanh toán trực tuyến đạt 80%'), row] } },
    { why: 'another value: another rule', plan: { targets: [body('tỷ lệ thanh toán trực tuyến đạt 60%'), row] } },
    { why: 'no annex of targets', plan: { targets: [body('100% thôn có 5G')] } },
    { why: 'work, not an aim', plan: { targets: [body('Khuyến khích các hợp tác xã áp dụng mô hình mới'), row] } },
  ],
})
