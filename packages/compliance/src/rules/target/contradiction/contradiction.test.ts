import { makeClause, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { contradiction } from './contradiction.js'

const two = (a: string, b: string, some = {}) => ({
  targets: [makeTarget(a, { line: 65, key: '1' }), makeTarget(b, { line: 66, key: '2', ...some })],
})
ruleTable(contradiction, {
  hits: [
    {
      why: 'two shares',
      plan: two('Tỷ lệ hồ sơ nộp trực tuyến đạt 90%', '95% hồ sơ nộp trực tuyến'),
      quote: 'hồ sơ',
      line: 66,
    },
    {
      why: 'short form',
      plan: two('Số hóa hồ sơ TTHC đạt 100%', 'Số hóa hồ sơ thủ tục hành chính đạt 90%'),
      quote: '90%',
    },
    {
      why: 'two counts',
      plan: two('Ít nhất 02 mô hình thôn thông minh', 'Ít nhất 03 mô hình thôn thông minh', {})
        .targets.map((target, index) => ({
          ...target,
          clauses: [makeClause({ value: String(index + 2), unit: 'mô hình' })],
        }))
        .reduce<{ targets: ReturnType<typeof makeTarget>[] }>(
          (plan, target) => ({ targets: [...plan.targets, target] }),
          { targets: [] },
        ),
      quote: '03 mô hình',
    },
  ],
  silent: [
    {
      why: 'another base',
      plan: two(
        '100% dịch vụ công toàn trình trên tổng số thủ tục đủ điều kiện',
        '80% dịch vụ công toàn trình trên tổng số thủ tục',
      ),
    },
    { why: 'another horizon', plan: two('90% hồ sơ nộp trực tuyến', '95% hồ sơ nộp trực tuyến', { horizon: '2030' }) },
    {
      why: 'body and annex: another rule',
      plan: two('90% hồ sơ nộp trực tuyến', '95% hồ sơ nộp trực tuyến', { origin: 'body' }),
    },
    { why: 'staff and people', plan: two('100% cán bộ có chữ ký số', '50% người dân có chữ ký số') },
    { why: '4G and 5G', plan: two('100% thôn có sóng 4G', '70% thôn có sóng 5G') },
  ],
})
