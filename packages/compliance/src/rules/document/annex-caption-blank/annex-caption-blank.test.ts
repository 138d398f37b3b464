import { makeAnnex } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { annexCaptionBlank } from './annex-caption-blank.js'

const captioned = (written: string, number: string | null, date: string | null) => [
  makeAnnex('Phụ lục I', { caption: { written, number, date, line: 102, span: { start: 0, end: 0 } } }),
]
ruleTable(annexCaptionBlank, {
  hits: [
    {
      why: 'number and day',
      plan: { annexes: captioned('(Kèm theo Kế hoạch số /KH-UBND ngày / 3 /2026 của UBND xã)', null, '2026-03') },
      quote: 'số /KH-UBND',
      line: 102,
    },
    {
      why: 'number only',
      plan: { annexes: captioned('(Ban hành kèm theo Kế hoạch số ___/KH-UBND ngày 12/3/2026)', null, '2026-03-12') },
      quote: '___',
    },
    {
      why: 'day only',
      plan: { annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày … tháng 3 năm 2026)', '15', '2026-03') },
      quote: 'ngày …',
    },
  ],
  silent: [
    {
      why: 'filled in',
      plan: { annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày 16/3/2026)', '15', '2026-03-16') },
    },
    { why: 'no caption', plan: { annexes: [makeAnnex('Phụ lục I')] } },
    { why: 'no annex', plan: { annexes: [] } },
  ],
})
