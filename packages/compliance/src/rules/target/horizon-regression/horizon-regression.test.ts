import { makeClause, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { horizonRegression } from './horizon-regression.js'

const at = (horizon: string, text: string, line: number) =>
  makeTarget(text, { origin: 'body', horizon, line, key: `${horizon}-${text}` })
const late = (horizon: string, value: string, line: number) =>
  makeTarget(`Hồ sơ quá hạn không quá ${value}%`, {
    origin: 'body',
    horizon,
    line,
    clauses: [makeClause({ value, comparator: '<=' })],
  })
await testRule(
  horizonRegression,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a share falls',
        plan: makePlan({
          targets: [
            at('2025', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 95%', 103),
            at('2030', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 90%', 151),
          ],
        }),
        findings: [
          {
            quote: '90%',
            line: 151,
            message: 'less',
            severity: 'error',
            subject: 'target:body-2030-Tỷ lệ hồ sơ nộp trực tuyến đạt 90%',
            says: '“Tỷ lệ hồ sơ nộp trực tuyến đạt 90%”: 2030 đặt 90 %, kém hơn 2025 đã đặt 95 % (dòng 103).',
            expected: 'không kém 95 %',
            actual: '90 %',
            value: '95 90',
          },
        ],
      },
      {
        name: 'between the second and the third',
        plan: makePlan({
          targets: [
            at('2026', '100% thôn có cáp quang', 50),
            at('2030', '100% thôn có cáp quang', 60),
            at('2035', '95% thôn có cáp quang', 70),
          ],
        }),
        findings: [{ quote: '95%', line: 70 }],
      },
      {
        name: 'what should fall rises',
        plan: makePlan({ targets: [late('2026', '2', 50), late('2030', '5', 60)] }),
        findings: [{ quote: '5%', line: 60 }],
      },
      {
        name: 'out of order in the text',
        plan: makePlan({
          targets: [
            at('2030', '80% dân số trưởng thành có chữ ký số', 50),
            at('2026', '90% dân số trưởng thành có chữ ký số', 60),
          ],
        }),
        findings: [{ quote: '80%', line: 50 }],
      },
    ],
    lookAlikes: [
      {
        name: 'rising',
        plan: makePlan({
          targets: [at('2025', '92% hồ sơ nộp trực tuyến', 103), at('2030', '95% hồ sơ nộp trực tuyến', 151)],
        }),
      },
      { name: 'what should fall falls', plan: makePlan({ targets: [late('2026', '5', 50), late('2030', '2', 60)] }) },
      {
        name: '5G, then 6G',
        plan: makePlan({
          targets: [at('2030', 'Tỷ lệ phủ sóng 5G đạt 100%', 119), at('2035', 'Tỷ lệ phủ sóng 6G đạt 50%', 163)],
        }),
      },
      {
        name: 'another base',
        plan: makePlan({
          targets: [
            at('2030', '98% người dân có chữ ký số', 155),
            at('2035', '20% người dân trưởng thành có chữ ký số', 191),
          ],
        }),
      },
      {
        name: 'one horizon',
        plan: makePlan({
          targets: [at('2026', '95% hồ sơ nộp trực tuyến', 50), at('2026', '90% hồ sơ được số hóa', 51)],
        }),
      },
    ],
  },
  builtIn,
)
