import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { bodyOmits } from './body-omits.js'

const body = makeTarget('tỷ lệ thanh toán trực tuyến đạt 80%', { origin: 'body', line: 65 })
const row = (text: string, line = 310) => makeTarget(text, { line, key: text })
ruleTable(bodyOmits, {
  hits: [
    {
      why: 'not in the body',
      plan: { targets: [body, row('Bảo đảm hạ tầng cáp quang đến 100% các xóm')] },
      quote: 'cáp quang',
      line: 310,
    },
    {
      why: 'two',
      plan: {
        targets: [
          body,
          row('Thanh toán trực tuyến 80%'),
          row('Hài lòng 98%', 325),
          row('Bồi dưỡng kỹ năng số 100%', 313),
        ],
      },
      quote: 'Hài lòng',
      hits: 2,
    },
    {
      why: 'one that differs in its mark',
      plan: { targets: [body, row('Thanh toán không dùng tiền mặt qua tài khoản 80%')] },
      quote: 'tài khoản',
    },
  ],
  silent: [
    { why: 'it is there', plan: { targets: [body, row('Tỷ lệ thanh toán trực tuyến 80%')] } },
    { why: 'targets stand in the annex alone', plan: { targets: [row('Hài lòng 98%')] } },
    { why: 'targets stand in the body alone', plan: { targets: [body] } },
  ],
})
