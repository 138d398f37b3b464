import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { denominatorChanges } from './denominator-changes.js'

const body = (text: string, horizon = '2026', line = 47) => makeTarget(text, { origin: 'body', horizon, line })
const row = (text: string, line = 308) => makeTarget(text, { line })
ruleTable(denominatorChanges, {
  hits: [
    {
      why: 'area in the body, population in the annex',
      plan: {
        targets: [body('Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%'), row('Tỷ lệ phủ sóng 5G trên dân số đạt 90%')],
      },
      quote: '5G',
      line: 47,
    },
    {
      why: 'people, then adults',
      plan: {
        targets: [
          body('Tỷ lệ người dân có chữ ký số đạt 10%', '2030', 155),
          body('Tỷ lệ người dân trưởng thành có chữ ký số đạt 20%', '2035', 191),
        ],
      },
      quote: 'trưởng thành',
      line: 191,
    },
    {
      why: 'households, then people',
      plan: {
        targets: [
          body('Hộ gia đình có kết nối Internet cáp quang đạt 80%', '2026', 50),
          body('Người dân có kết nối Internet cáp quang đạt 95%', '2030', 60),
        ],
      },
      quote: 'cáp quang',
      line: 60,
    },
  ],
  silent: [
    {
      why: 'the same base',
      plan: { targets: [body('Tỷ lệ phủ sóng 5G trên dân số đạt 90%'), row('Phủ sóng 5G trên dân số 90%')] },
    },
    {
      why: 'no base named',
      plan: { targets: [body('Tỷ lệ phủ sóng 5G đạt 90%'), row('Tỷ lệ phủ sóng 5G trên dân số đạt 90%')] },
    },
    {
      why: 'two measures',
      plan: {
        targets: [
          body('100% thôn có nhà văn hóa kết nối Internet', '2026'),
          body('90% dân số trưởng thành có tài khoản thanh toán', '2030', 60),
        ],
      },
    },
  ],
})
