import { makeAnnex, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { annexCaptionBlank } from './annex-caption-blank.js'

const captioned = (written: string, number: string | null, date: string | null) => [
  makeAnnex('Phụ lục I', { caption: { written, number, date, line: 102, span: { start: 0, end: 0 } } }),
]
await testRule(
  annexCaptionBlank,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'number and day',
        plan: makePlan({
          annexes: captioned('(Kèm theo Kế hoạch số /KH-UBND ngày / 3 /2026 của UBND xã)', null, '2026-03'),
        }),
        findings: [
          {
            quote: 'số /KH-UBND',
            line: 102,
            message: 'blank',
            severity: 'info',
            subject: 'annex:phụ lục i',
            says: 'Dòng “(Kèm theo Kế hoạch số /KH-UBND ngày / 3 /2026 của UBND xã)” chưa ghi đủ số và ngày ban hành của kế hoạch.',
            expected: 'số 15 và ngày ban hành của kế hoạch',
            actual: '(Kèm theo Kế hoạch số /KH-UBND ngày / 3 /2026 của UBND xã)',
            value: 'number date',
          },
        ],
      },
      {
        name: 'number only',
        plan: makePlan({
          annexes: captioned('(Ban hành kèm theo Kế hoạch số ___/KH-UBND ngày 12/3/2026)', null, '2026-03-12'),
        }),
        findings: [{ quote: '___' }],
      },
      {
        name: 'day only',
        plan: makePlan({
          annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày … tháng 3 năm 2026)', '15', '2026-03'),
        }),
        findings: [{ quote: 'ngày …' }],
      },
    ],
    lookAlikes: [
      {
        name: 'filled in',
        plan: makePlan({ annexes: captioned('(Kèm theo Kế hoạch số 15/KH-UBND ngày 16/3/2026)', '15', '2026-03-16') }),
      },
      { name: 'no caption', plan: makePlan({ annexes: [makeAnnex('Phụ lục I')] }) },
      { name: 'no annex', plan: makePlan({ annexes: [] }) },
    ],
  },
  builtIn,
)
