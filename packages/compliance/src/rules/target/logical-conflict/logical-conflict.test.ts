import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { logicalConflict } from './logical-conflict.js'

const two = (a: string, b: string, some = {}) => ({
  targets: [makeTarget(a, { line: 147, key: 'a' }), makeTarget(b, { line: 151, key: 'b', ...some })],
})
ruleTable(logicalConflict, {
  hits: [
    {
      why: 'contact-free above online',
      plan: two('100% giao dịch hành chính thuộc diện “phi tiếp xúc”', '95% hồ sơ thủ tục hành chính xử lý trực tuyến'),
      quote: 'hồ sơ',
      line: 151,
    },
    {
      why: 'wholly online above online',
      plan: two('Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến đạt 90%', 'Tỷ lệ hồ sơ nộp trực tuyến đạt 80%'),
      quote: 'nộp trực tuyến',
    },
    {
      why: 'regular use above access',
      plan: two(
        '90% dân số trưởng thành thường xuyên sử dụng dịch vụ số',
        '80% dân số trưởng thành tiếp cận dịch vụ số',
      ),
      quote: 'tiếp cận',
    },
  ],
  silent: [
    {
      why: 'the narrower is lower',
      plan: two('80% giao dịch hành chính thuộc diện “phi tiếp xúc”', '100% hồ sơ thủ tục hành chính xử lý trực tuyến'),
    },
    { why: 'equal', plan: two('100% giao dịch phi tiếp xúc', '100% hồ sơ xử lý trực tuyến') },
    {
      why: 'two horizons',
      plan: two('100% giao dịch phi tiếp xúc', '95% hồ sơ xử lý trực tuyến', { horizon: '2025' }),
    },
    { why: 'nothing to do with each other', plan: two('100% giao dịch phi tiếp xúc', '60% thanh toán trực tuyến') },
  ],
})
