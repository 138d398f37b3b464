import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { duplicate } from './duplicate.js'

const two = (a: string, b: string, some = {}) => ({
  targets: [makeTarget(a, { line: 65, key: '1' }), makeTarget(b, { line: 66, key: '2', ...some })],
})
await testRule(
  duplicate,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'the figure first, then last',
        plan: makePlan(
          two(
            '100% hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
            'tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính của xã đạt 100%',
          ),
        ),
        findings: [
          {
            quote: 'tỷ lệ số hóa',
            line: 66,
            message: 'twice',
            severity: 'info',
            subject: 'target:annex-2',
            says: 'Chỉ tiêu “tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính của xã đạt 100%” lặp lại chỉ tiêu “100% hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa” (dòng 65).',
            expected: 'nêu một lần',
          },
        ],
      },
      {
        name: 'short form',
        plan: makePlan(
          two(
            'Tỷ lệ thanh toán trực tuyến trong giải quyết TTHC đạt 80%',
            '80% thanh toán trực tuyến trong giải quyết thủ tục hành chính',
          ),
        ),
        findings: [{ quote: '80%' }],
      },
      {
        name: 'word for word',
        plan: makePlan(two('100% thôn có cáp quang', '100% thôn có cáp quang')),
        findings: [{ quote: 'cáp quang' }],
      },
    ],
    lookAlikes: [
      {
        name: 'body and annex',
        plan: makePlan(two('100% thôn có cáp quang', '100% thôn có cáp quang', { origin: 'body' })),
      },
      {
        name: 'two horizons',
        plan: makePlan(two('100% thôn có cáp quang', '100% thôn có cáp quang', { horizon: '2030' })),
      },
      {
        name: 'full-process and online',
        plan: makePlan(two('100% dịch vụ công trực tuyến toàn trình', '100% dịch vụ công trực tuyến')),
      },
      { name: '4G and 5G', plan: makePlan(two('100% thôn có sóng 4G', '100% thôn có sóng 5G')) },
      {
        name: 'another value: another rule',
        plan: makePlan(two('90% hồ sơ nộp trực tuyến', '95% hồ sơ nộp trực tuyến')),
      },
    ],
  },
  builtIn,
)
