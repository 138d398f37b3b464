import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { annexOmits } from './annex-omits.js'

const body = (text: string, line = 65) => makeTarget(text, { origin: 'body', line, key: text })
const row = makeTarget('Tỷ lệ thanh toán trực tuyến 80%', { line: 326 })
await testRule(
  annexOmits,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'no row',
        plan: makePlan({ targets: [body('100% người dân có hồ sơ sức khỏe điện tử'), row] }),
        findings: [
          {
            quote: 'sức khỏe',
            line: 65,
            message: 'omits',
            severity: 'warning',
            subject: 'target:body-100% người dân có hồ sơ sức khỏe điện tử',
            says: 'Chỉ tiêu “100% người dân có hồ sơ sức khỏe điện tử” có ở phần lời mà không có trong phụ lục chỉ tiêu.',
            expected: 'một dòng trong phụ lục chỉ tiêu',
          },
        ],
      },
      {
        name: 'an aim without a figure',
        plan: makePlan({ targets: [body('Phấn đấu bố trí kinh phí phù hợp'), row] }),
        findings: [{ quote: 'bố trí kinh phí' }],
      },
      {
        name: 'two of three',
        plan: makePlan({
          targets: [body('80% thanh toán trực tuyến'), body('100% thôn có 5G'), body('100% hồ sơ được số hóa'), row],
        }),
        findings: [{ quote: 'số hóa' }, { quote: '5G' }],
      },
    ],
    lookAlikes: [
      { name: 'it has its row', plan: makePlan({ targets: [body('tỷ lệ thanh toán trực tuyến đạt 80%'), row] }) },
      {
        name: 'another value: another rule',
        plan: makePlan({ targets: [body('tỷ lệ thanh toán trực tuyến đạt 60%'), row] }),
      },
      { name: 'no annex of targets', plan: makePlan({ targets: [body('100% thôn có 5G')] }) },
      {
        name: 'work, not an aim',
        plan: makePlan({ targets: [body('Khuyến khích các hợp tác xã áp dụng mô hình mới'), row] }),
      },
    ],
  },
  builtIn,
)
