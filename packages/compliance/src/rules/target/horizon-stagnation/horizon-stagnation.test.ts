import { makeClause, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { horizonStagnation } from './horizon-stagnation.js'

const at = (horizon: string, text: string, line: number, some = {}) =>
  makeTarget(text, { origin: 'body', horizon, line, key: `${horizon}-${text}`, ...some })
await testRule(
  horizonStagnation,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'below the ceiling',
        plan: makePlan({
          targets: [at('2030', '95% hồ sơ nộp trực tuyến', 151), at('2035', '95% hồ sơ nộp trực tuyến', 185)],
        }),
        findings: [
          {
            quote: '95%',
            line: 185,
            severity: 'info',
            message: 'repeats',
            subject: 'target:body-2035-95% hồ sơ nộp trực tuyến',
            says: '“95% hồ sơ nộp trực tuyến”: 2035 vẫn đặt 95 % như 2030 (dòng 151).',
            expected: 'mức cao hơn, hoặc ghi rõ “duy trì”',
            actual: '95 %',
            value: '95',
          },
        ],
      },
      {
        name: 'at the ceiling',
        plan: makePlan({
          targets: [
            at('2025', '100% cán bộ được bồi dưỡng kỹ năng số', 81),
            at('2030', '100% cán bộ được bồi dưỡng kỹ năng số', 125),
          ],
        }),
        findings: [{ quote: '100%', line: 125, severity: 'advice' }],
      },
      {
        name: 'told once for three horizons',
        plan: makePlan({
          targets: [
            at('2026', '80% thôn có cáp quang', 50),
            at('2030', '80% thôn có cáp quang', 60),
            at('2035', '80% thôn có cáp quang', 70),
          ],
        }),
        findings: [{ quote: '80%', line: 60 }],
      },
    ],
    lookAlikes: [
      {
        name: 'rising',
        plan: makePlan({
          targets: [at('2030', '95% hồ sơ nộp trực tuyến', 151), at('2035', '100% hồ sơ nộp trực tuyến', 185)],
        }),
      },
      {
        name: '"phấn đấu" is dropped',
        plan: makePlan({
          targets: [
            at('2025', 'Phấn đấu 95% thôn có cáp quang', 50, { clauses: [makeClause({ value: '95', strive: true })] }),
            at('2030', '95% thôn có cáp quang', 60),
          ],
        }),
      },
      { name: 'one horizon', plan: makePlan({ targets: [at('2026', '95% hồ sơ nộp trực tuyến', 50)] }) },
      {
        name: 'two measures',
        plan: makePlan({ targets: [at('2026', '100% thôn có sóng 4G', 50), at('2030', '100% thôn có sóng 5G', 60)] }),
      },
    ],
  },
  builtIn,
)
