import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { bodyOmits } from './body-omits.js'

const body = makeTarget('tỷ lệ thanh toán trực tuyến đạt 80%', { origin: 'body', line: 65 })
const row = (text: string, line = 310) => makeTarget(text, { line, key: text })
await testRule(
  bodyOmits,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'not in the body',
        plan: makePlan({ targets: [body, row('Bảo đảm hạ tầng cáp quang đến 100% các xóm')] }),
        findings: [
          {
            quote: 'cáp quang',
            line: 310,
            message: 'omits',
            severity: 'info',
            subject: 'target:annex-Bảo đảm hạ tầng cáp quang đến 100% các xóm',
            says: 'Chỉ tiêu “Bảo đảm hạ tầng cáp quang đến 100% các xóm” chỉ có trong phụ lục, phần lời không nêu.',
            expected: 'chỉ tiêu được nêu ở phần mục tiêu',
          },
        ],
      },
      {
        name: 'two',
        plan: makePlan({
          targets: [
            body,
            row('Thanh toán trực tuyến 80%'),
            row('Hài lòng 98%', 325),
            row('Bồi dưỡng kỹ năng số 100%', 313),
          ],
        }),
        findings: [{ quote: 'kỹ năng số' }, { quote: 'Hài lòng' }],
      },
      {
        name: 'one that differs in its mark',
        plan: makePlan({ targets: [body, row('Thanh toán không dùng tiền mặt qua tài khoản 80%')] }),
        findings: [{ quote: 'tài khoản' }],
      },
    ],
    lookAlikes: [
      { name: 'it is there', plan: makePlan({ targets: [body, row('Tỷ lệ thanh toán trực tuyến 80%')] }) },
      { name: 'targets stand in the annex alone', plan: makePlan({ targets: [row('Hài lòng 98%')] }) },
      { name: 'targets stand in the body alone', plan: makePlan({ targets: [body] }) },
    ],
  },
  builtIn,
)
