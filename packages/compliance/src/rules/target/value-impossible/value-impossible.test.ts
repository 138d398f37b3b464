import type { Indicator } from '@commune-plan/model'
import { makeClause, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { valueImpossible } from './value-impossible.js'

const one = (text: string, value: string, unit = '%', indicator: string | null = null) => ({
  targets: [makeTarget(text, { clauses: [makeClause({ value, unit })], indicator })],
})
const score = { id: 'score', unit: 'điểm', minimum: '0', maximum: '100' } as Indicator
ruleTable(valueImpossible, {
  hits: [
    { why: 'more than all', plan: one('Tỷ lệ hồ sơ trực tuyến đạt 105%', '105'), quote: '105%', message: 'above-100' },
    { why: 'a comma lost', plan: one('Tỷ lệ hài lòng đạt 995%', '995'), quote: '995%', message: 'above-100' },
    { why: 'negative', plan: one('Số hồ sơ quá hạn -1', '-1', 'hồ sơ'), quote: '-1', message: 'negative' },
    {
      why: 'beyond the range',
      plan: one('Điểm phục vụ người dân đạt 120 điểm', '120', 'điểm', 'score'),
      input: { indicators: [score] },
      quote: '120',
      message: 'range',
    },
  ],
  silent: [
    { why: 'all', plan: one('100% hồ sơ', '100') },
    { why: 'growth', plan: one('Giao dịch thương mại điện tử tăng 120% so với năm 2025', '120') },
    { why: 'over the estimate', plan: one('Thu ngân sách đạt 110% dự toán', '110') },
    { why: 'a count', plan: one('Ít nhất 150 hộ kinh doanh', '150', 'hộ') },
    { why: 'within the range', plan: one('Điểm đạt 99.5', '99.5', 'điểm', 'score'), input: { indicators: [score] } },
  ],
})
