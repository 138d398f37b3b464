import { makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { dateIncomplete } from './date-incomplete.js'

await testRule(
  dateIncomplete,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'day blank',
        plan: makePlan({
          header: { date: '2026-03' },
          passages: [makePassage('Tân Phú, ngày tháng 3 năm 2026', { line: 5 })],
        }),
        findings: [
          {
            quote: 'ngày tháng 3 năm 2026',
            line: 5,
            message: 'partial',
            severity: 'warning',
            subject: 'header.date',
            says: 'Ngày ban hành chưa ghi đủ ngày, tháng, năm: “Tân Phú, ngày tháng 3 năm 2026”.',
            expected: 'đủ ngày, tháng, năm ban hành',
            actual: '3/2026',
            value: '2026-03',
          },
        ],
      },
      {
        name: 'day and month blank',
        plan: makePlan({
          header: { date: '2026' },
          passages: [makePassage('Ea Drăng, ngày   tháng   năm 2026', { line: 5 })],
        }),
        findings: [{ quote: 'năm 2026', message: 'partial' }],
      },
      {
        name: 'everything blank, the line stands',
        plan: makePlan({
          header: { date: null },
          passages: [makePassage('Lý Sơn, ngày … tháng … năm …', { line: 5 })],
        }),
        findings: [{ quote: 'ngày …', message: 'partial' }],
      },
      {
        name: 'no date line',
        plan: makePlan({ header: { date: null, lines: { title: 9 } }, passages: [] }),
        findings: [
          {
            quote: '',
            line: 9,
            message: 'missing',
            severity: 'warning',
            subject: 'header.date',
            says: 'Không thấy dòng địa danh, ngày tháng năm ban hành ở phần đầu kế hoạch.',
            expected: 'đủ ngày, tháng, năm ban hành',
            value: 'missing',
          },
        ],
      },
    ],
    lookAlikes: [
      { name: 'full date', plan: makePlan({ header: { date: '2026-03-16' } }) },
      { name: 'first day of the year', plan: makePlan({ header: { date: '2026-01-01' } }) },
      { name: 'leap day', plan: makePlan({ header: { date: '2028-02-29' } }) },
    ],
  },
  builtIn,
)
