import type { Indicator } from '@commune-plan/model'
import { makeClause, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { valueImpossible } from './value-impossible.js'

const one = (text: string, value: string, unit = '%', indicator: string | null = null) => ({
  targets: [makeTarget(text, { clauses: [makeClause({ value, unit })], indicator })],
})
const score = { id: 'score', unit: 'điểm', minimum: '0', maximum: '100' } as Indicator
await testRule(
  valueImpossible,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'more than all',
        plan: makePlan(one('Tỷ lệ hồ sơ trực tuyến đạt 105%', '105')),
        findings: [
          {
            quote: '105%',
            message: 'above-100',
            line: 40,
            severity: 'error',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “Tỷ lệ hồ sơ trực tuyến đạt 105%” đặt 105%, vượt quá toàn bộ.',
            expected: '0–100 %',
            actual: '105 %',
            value: '105',
          },
        ],
      },
      {
        name: 'a comma lost',
        plan: makePlan(one('Tỷ lệ hài lòng đạt 995%', '995')),
        findings: [{ quote: '995%', message: 'above-100' }],
      },
      {
        name: 'negative',
        plan: makePlan(one('Số hồ sơ quá hạn -1', '-1', 'hồ sơ')),
        findings: [
          {
            quote: '-1',
            message: 'negative',
            line: 40,
            severity: 'error',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “Số hồ sơ quá hạn -1” đặt giá trị âm: -1.',
            expected: '≥ 0',
            actual: '-1 hồ sơ',
            value: '-1',
          },
        ],
      },
      {
        name: 'beyond the range',
        plan: makePlan(one('Điểm phục vụ người dân đạt 120 điểm', '120', 'điểm', 'score')),
        input: { indicators: [score] },
        findings: [
          {
            quote: '120',
            message: 'range',
            line: 40,
            severity: 'error',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “Điểm phục vụ người dân đạt 120 điểm” đặt 120, ngoài khoảng 0–100 của chỉ số.',
            expected: '0–100',
            actual: '120 điểm',
            value: '120',
          },
        ],
      },
    ],
    lookAlikes: [
      { name: 'all', plan: makePlan(one('100% hồ sơ', '100')) },
      { name: 'growth', plan: makePlan(one('Giao dịch thương mại điện tử tăng 120% so với năm 2025', '120')) },
      { name: 'over the estimate', plan: makePlan(one('Thu ngân sách đạt 110% dự toán', '110')) },
      { name: 'a count', plan: makePlan(one('Ít nhất 150 hộ kinh doanh', '150', 'hộ')) },
      {
        name: 'within the range',
        plan: makePlan(one('Điểm đạt 99.5', '99.5', 'điểm', 'score')),
        input: { indicators: [score] },
      },
    ],
  },
  builtIn,
)
