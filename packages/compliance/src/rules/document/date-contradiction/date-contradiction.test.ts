import { makeAnnex, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { dateContradiction } from './date-contradiction.js'

const captioned = (written: string, date: string | null) => [
  makeAnnex('Phụ lục I', { caption: { written, number: null, date, line: 102, span: { start: 0, end: 0 } } }),
]
await testRule(
  dateContradiction,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'another day',
        plan: makePlan({ annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày 18/3/2026)', '2026-03-18') }),
        findings: [
          {
            quote: '18/3/2026',
            line: 102,
            message: 'differs',
            severity: 'warning',
            subject: 'annex:phụ lục i',
            says: 'Dòng “(Kèm theo Kế hoạch số 15/KH-UBND ngày 18/3/2026)” ghi kế hoạch ban hành 18/3/2026, còn phần đầu ghi 16/3/2026.',
            expected: '16/3/2026',
            actual: '18/3/2026',
            value: '2026-03-18',
          },
        ],
      },
      {
        name: 'another year, copied from last year',
        plan: makePlan({ annexes: captioned('(Ban hành kèm theo Kế hoạch ngày 16 tháng 3 năm 2025)', '2025-03-16') }),
        findings: [{ quote: 'năm 2025', message: 'differs' }],
      },
      {
        name: 'another month, days blank',
        plan: makePlan({
          header: { date: '2026-04' },
          annexes: captioned('(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026)', '2026-03'),
        }),
        findings: [{ quote: '/3/2026', message: 'differs' }],
      },
      {
        name: 'a month that the head leaves blank',
        plan: makePlan({
          header: { date: '2026' },
          annexes: captioned('(Kèm theo Kế hoạch /KH-UBND ngày /01/2026)', '2026-01'),
        }),
        findings: [
          {
            quote: '/01/2026',
            message: 'more',
            line: 102,
            severity: 'warning',
            subject: 'annex:phụ lục i',
            says: 'Dòng “(Kèm theo Kế hoạch /KH-UBND ngày /01/2026)” ghi kế hoạch ban hành 1/2026, còn phần đầu mới ghi 2026.',
            expected: '2026',
            actual: '1/2026',
            value: '2026-01',
          },
        ],
      },
    ],
    lookAlikes: [
      {
        name: 'the same day',
        plan: makePlan({ annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày 16/3/2026)', '2026-03-16') }),
      },
      {
        name: 'day left blank in the caption',
        plan: makePlan({ annexes: captioned('(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026)', '2026-03') }),
      },
      {
        name: 'caption without a date',
        plan: makePlan({ annexes: captioned('(Kèm theo Kế hoạch của UBND xã)', null) }),
      },
      {
        name: 'head without a date',
        plan: makePlan({ header: { date: null }, annexes: captioned('(ngày 16/3/2026)', '2026-03-16') }),
      },
    ],
  },
  builtIn,
)
