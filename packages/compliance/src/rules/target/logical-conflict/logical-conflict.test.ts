import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { logicalConflict } from './logical-conflict.js'

const two = (a: string, b: string, some = {}) => ({
  targets: [makeTarget(a, { line: 147, key: 'a' }), makeTarget(b, { line: 151, key: 'b', ...some })],
})
await testRule(
  logicalConflict,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'contact-free above online',
        plan: makePlan(
          two('100% giao dịch hành chính thuộc diện “phi tiếp xúc”', '95% hồ sơ thủ tục hành chính xử lý trực tuyến'),
        ),
        findings: [{ quote: 'hồ sơ', line: 151 }],
      },
      {
        name: 'wholly online above online',
        plan: makePlan(
          two('Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến đạt 90%', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 80%'),
        ),
        findings: [{ quote: 'nộp trực tuyến' }],
      },
      {
        name: 'regular use above access',
        plan: makePlan(
          two('90% dân số trưởng thành thường xuyên sử dụng dịch vụ số', '80% dân số trưởng thành tiếp cận dịch vụ số'),
        ),
        findings: [{ quote: 'tiếp cận' }],
      },
    ],
    lookAlikes: [
      {
        name: 'the narrower is lower',
        plan: makePlan(
          two('80% giao dịch hành chính thuộc diện “phi tiếp xúc”', '100% hồ sơ thủ tục hành chính xử lý trực tuyến'),
        ),
      },
      { name: 'equal', plan: makePlan(two('100% giao dịch phi tiếp xúc', '100% hồ sơ xử lý trực tuyến')) },
      {
        name: 'two horizons',
        plan: makePlan(two('100% giao dịch phi tiếp xúc', '95% hồ sơ xử lý trực tuyến', { horizon: '2025' })),
      },
      {
        name: 'nothing to do with each other',
        plan: makePlan(two('100% giao dịch phi tiếp xúc', '60% thanh toán trực tuyến')),
      },
    ],
  },
  builtIn,
)
