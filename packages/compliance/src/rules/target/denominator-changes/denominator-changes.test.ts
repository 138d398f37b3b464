import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { denominatorChanges } from './denominator-changes.js'

const body = (text: string, horizon = '2026', line = 47) => makeTarget(text, { origin: 'body', horizon, line })
const row = (text: string, line = 308) => makeTarget(text, { line })
await testRule(
  denominatorChanges,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'area in the body, population in the annex',
        plan: makePlan({
          targets: [body('Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%'), row('Tỷ lệ phủ sóng 5G trên dân số đạt 90%')],
        }),
        findings: [
          {
            quote: '5G',
            line: 47,
            message: 'changes',
            severity: 'warning',
            subject: 'target:body-47',
            says: 'Cùng một chỉ tiêu mà tính “trên địa bàn” ở đây và “dân số” ở dòng 308: “Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%”.',
            expected: 'một mẫu số cho cùng một chỉ tiêu',
            actual: 'trên địa bàn / dân số',
            value: 'territory population',
          },
        ],
      },
      {
        name: 'people, then adults',
        plan: makePlan({
          targets: [
            body('Tỷ lệ người dân có chữ ký số đạt 10%', '2030', 155),
            body('Tỷ lệ người dân trưởng thành có chữ ký số đạt 20%', '2035', 191),
          ],
        }),
        findings: [{ quote: 'trưởng thành', line: 191 }],
      },
      {
        name: 'households, then people',
        plan: makePlan({
          targets: [
            body('Hộ gia đình có kết nối Internet cáp quang đạt 80%', '2026', 50),
            body('Người dân có kết nối Internet cáp quang đạt 95%', '2030', 60),
          ],
        }),
        findings: [{ quote: 'cáp quang', line: 60 }],
      },
    ],
    lookAlikes: [
      {
        name: 'the same base',
        plan: makePlan({
          targets: [body('Tỷ lệ phủ sóng 5G trên dân số đạt 90%'), row('Phủ sóng 5G trên dân số 90%')],
        }),
      },
      {
        name: 'no base named',
        plan: makePlan({ targets: [body('Tỷ lệ phủ sóng 5G đạt 90%'), row('Tỷ lệ phủ sóng 5G trên dân số đạt 90%')] }),
      },
      {
        name: 'two measures',
        plan: makePlan({
          targets: [
            body('100% thôn có nhà văn hóa kết nối Internet', '2026'),
            body('90% dân số trưởng thành có tài khoản thanh toán', '2030', 60),
          ],
        }),
      },
    ],
  },
  builtIn,
)
