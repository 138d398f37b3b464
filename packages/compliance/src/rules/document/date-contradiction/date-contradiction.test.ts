import { makeAnnex } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { dateContradiction } from './date-contradiction.js'

const captioned = (written: string, date: string | null) => [
  makeAnnex('Phụ lục I', { caption: { written, number: null, date, line: 102, span: { start: 0, end: 0 } } }),
]
ruleTable(dateContradiction, {
  hits: [
    {
      why: 'another day',
      plan: { annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày 18/3/2026)', '2026-03-18') },
      quote: '18/3/2026',
      line: 102,
      message: 'differs',
    },
    {
      why: 'another year, copied from last year',
      plan: { annexes: captioned('(Ban hành kèm theo Kế hoạch ngày 16 tháng 3 năm 2025)', '2025-03-16') },
      quote: 'năm 2025',
      message: 'differs',
    },
    {
      why: 'another month, days blank',
      plan: {
        header: { date: '2026-04' },
        annexes: captioned('(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026)', '2026-03'),
      },
      quote: '/3/2026',
      message: 'differs',
    },
    {
      why: 'a month that the head leaves blank',
      plan: { header: { date: '2026' }, annexes: captioned('(Kèm theo Kế hoạch /KH-UBND ngày /01/2026)', '2026-01') },
      quote: '/01/2026',
      message: 'more',
    },
  ],
  silent: [
    {
      why: 'the same day',
      plan: { annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày 16/3/2026)', '2026-03-16') },
    },
    {
      why: 'day left blank in the caption',
      plan: { annexes: captioned('(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026)', '2026-03') },
    },
    { why: 'caption without a date', plan: { annexes: captioned('(Kèm theo Kế hoạch của UBND xã)', null) } },
    {
      why: 'head without a date',
      plan: { header: { date: null }, annexes: captioned('(ngày 16/3/2026)', '2026-03-16') },
    },
  ],
})
