import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { horizonGap } from './horizon-gap.js'

const at = (horizon: string, text: string, line: number) =>
  makeTarget(text, { origin: 'body', horizon, line, key: `${horizon}-${text}` })
const other = at('2030', '100% thôn có cáp quang', 121)
await testRule(
  horizonGap,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'missing in 2030',
        plan: makePlan({
          targets: [
            at('2025', '100% dịch vụ công trực tuyến toàn trình', 101),
            other,
            at('2035', '100% dịch vụ công trực tuyến toàn trình', 183),
          ],
        }),
        findings: [
          {
            quote: 'toàn trình',
            line: 101,
            message: 'gap',
            severity: 'info',
            subject: 'target:body-2025-100% dịch vụ công trực tuyến toàn trình',
            says: '“100% dịch vụ công trực tuyến toàn trình” có ở mốc 2025 và 2035, không có ở mốc 2030.',
            expected: 'chỉ tiêu được nêu ở mọi mốc, hoặc ghi “duy trì”',
            value: '2030-12-31',
          },
        ],
      },
      {
        name: 'missing twice',
        plan: makePlan({
          targets: [
            at('2025', '55% cơ sở dữ liệu được số hóa', 105),
            other,
            at('2035', '90% cán bộ có chữ ký số', 150),
            at('2040', '100% cơ sở dữ liệu được số hóa', 225),
          ],
        }),
        findings: [{ quote: 'cơ sở dữ liệu', line: 105 }],
      },
      {
        name: 'a quarter is a horizon too',
        plan: makePlan({
          targets: [
            at('2026-33', '50% hồ sơ nộp trực tuyến', 50),
            at('2026-34', '100% thôn có 4G', 55),
            at('2026-35', '70% hồ sơ nộp trực tuyến', 60),
          ],
        }),
        findings: [{ quote: 'hồ sơ', line: 50 }],
      },
    ],
    lookAlikes: [
      {
        name: 'at every horizon',
        plan: makePlan({
          targets: [at('2025', '90% hồ sơ nộp trực tuyến', 50), at('2030', '95% hồ sơ nộp trực tuyến', 60)],
        }),
      },
      { name: 'it ends', plan: makePlan({ targets: [at('2025', '90% hồ sơ nộp trực tuyến', 50), other] }) },
      { name: 'it begins later', plan: makePlan({ targets: [other, at('2035', '50% phủ sóng 6G', 163)] }) },
      { name: 'one horizon', plan: makePlan({ targets: [other] }) },
    ],
  },
  builtIn,
)
