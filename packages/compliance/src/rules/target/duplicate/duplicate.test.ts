import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { duplicate } from './duplicate.js'

const two = (a: string, b: string, some = {}) => ({
  targets: [makeTarget(a, { line: 65, key: '1' }), makeTarget(b, { line: 66, key: '2', ...some })],
})
ruleTable(duplicate, {
  hits: [
    {
      why: 'the figure first, then last',
      plan: two(
        '100% hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
        'tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính của xã đạt 100%',
      ),
      quote: 'tỷ lệ số hóa',
      line: 66,
    },
    {
      why: 'short form',
      plan: two(
        'Tỷ lệ thanh toán trực tuyến trong giải quyết TTHC đạt 80%',
        '80% thanh toán trực tuyến trong giải quyết thủ tục hành chính',
      ),
      quote: '80%',
    },
    { why: 'word for word', plan: two('100% thôn có cáp quang', '100% thôn có cáp quang'), quote: 'cáp quang' },
  ],
  silent: [
    { why: 'body and annex', plan: two('100% thôn có cáp quang', '100% thôn có cáp quang', { origin: 'body' }) },
    { why: 'two horizons', plan: two('100% thôn có cáp quang', '100% thôn có cáp quang', { horizon: '2030' }) },
    {
      why: 'full-process and online',
      plan: two('100% dịch vụ công trực tuyến toàn trình', '100% dịch vụ công trực tuyến'),
    },
    { why: '4G and 5G', plan: two('100% thôn có sóng 4G', '100% thôn có sóng 5G') },
    { why: 'another value: another rule', plan: two('90% hồ sơ nộp trực tuyến', '95% hồ sơ nộp trực tuyến') },
  ],
})
