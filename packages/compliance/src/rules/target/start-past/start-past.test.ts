import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { startPast } from './start-past.js'

const one = (text: string, date: string | null = '2026-06') => ({ header: { date }, targets: [makeTarget(text)] })
await testRule(
  startPast,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a month',
        plan: makePlan(one('Từ tháng 01/2026, 100% hồ sơ công việc được xử lý trên môi trường điện tử')),
        findings: [
          {
            quote: 'Từ tháng 01/2026',
            line: 40,
            message: 'past',
            severity: 'info',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu áp dụng “Từ tháng 01/2026”, trước khi kế hoạch ban hành (6/2026).',
            expected: 'từ 01/6/2026 trở đi',
            actual: 'Từ tháng 01/2026',
            value: '2026-01-31',
          },
        ],
      },
      {
        name: 'a day',
        plan: makePlan(one('100% văn bản được ký số kể từ ngày 01/5/2026')),
        findings: [{ quote: 'từ ngày 01/5/2026' }],
      },
      {
        name: 'a quarter',
        plan: makePlan(one('Từ quý I/2026, 90% hồ sơ được nộp trực tuyến')),
        findings: [{ quote: 'Từ quý I/2026' }],
      },
      {
        name: 'last year',
        plan: makePlan(one('Từ năm 2025, 100% thôn có mạng cáp quang')),
        findings: [{ quote: 'Từ năm 2025' }],
      },
    ],
    lookAlikes: [
      { name: 'the month of issue', plan: makePlan(one('Từ tháng 6/2026, 100% hồ sơ công việc điện tử')) },
      { name: 'the year of issue', plan: makePlan(one('Từ năm 2026, 100% hồ sơ công việc điện tử')) },
      { name: 'later', plan: makePlan(one('Từ ngày 01/7/2026, 100% hồ sơ công việc điện tử')) },
      { name: 'a comparison', plan: makePlan(one('Số giao dịch tăng 20% so với mức tính từ năm 2024')) },
      { name: 'no date of issue', plan: makePlan(one('Từ tháng 01/2026, 100% hồ sơ điện tử', null)) },
      { name: 'an age', plan: makePlan(one('100% công dân từ 15 tuổi trở lên có tài khoản')) },
    ],
  },
  builtIn,
)
