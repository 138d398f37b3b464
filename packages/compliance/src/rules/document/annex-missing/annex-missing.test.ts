import { makeAnnex, makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { annexMissing } from './annex-missing.js'

const mention = (written: string, line: number) => ({ written, line, span: { start: 0, end: 0 } })
const absent = (label: string | null, written: string, line = 45) =>
  makeAnnex(label, { at: null, title: null, mentions: [mention(written, line)] })
await testRule(
  annexMissing,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'none is attached',
        plan: makePlan({ annexes: [absent('Phụ lục số 01', 'Phụ lục số 01')] }),
        findings: [
          {
            quote: 'Phụ lục số 01',
            line: 45,
            message: 'missing',
            severity: 'error',
            subject: 'annex:phụ lục số 01',
            says: 'Kế hoạch dẫn “Phụ lục số 01” nhưng không có phụ lục đó kèm theo.',
            expected: 'phụ lục được kèm theo, hoặc bỏ lời dẫn',
            value: 'Phụ lục số 01',
          },
        ],
      },
      {
        name: 'the first is there, the second is not',
        plan: makePlan({ annexes: [makeAnnex('Phụ lục I'), absent('Phụ lục II', 'Phụ lục II', 217)] }),
        findings: [{ quote: 'Phụ lục II', line: 217 }],
      },
      {
        name: 'no number, no annex',
        plan: makePlan({ annexes: [absent(null, 'Biểu phụ lục kèm theo')] }),
        findings: [{ quote: 'phụ lục kèm theo' }],
      },
      {
        name: 'one that comes with this plan by its words',
        plan: makePlan({
          annexes: [absent('Phụ lục 3', 'Phụ lục 3')],
          passages: [makePassage('Chi tiết tại Phụ lục 3 kèm theo Kế hoạch này.', { line: 45 })],
        }),
        findings: [{ quote: 'Phụ lục 3' }],
      },
    ],
    lookAlikes: [
      {
        name: 'Arabic for Roman',
        plan: makePlan({ annexes: [makeAnnex('Phụ lục I'), absent('Phụ lục 1', 'Phụ lục 1')] }),
      },
      {
        name: '"the annex" where there is one',
        plan: makePlan({ annexes: [makeAnnex(null), absent(null, 'phụ lục kèm theo')] }),
      },
      {
        name: 'an annex of a decree',
        plan: makePlan({
          annexes: [absent('Phụ lục I', 'Phụ lục I')],
          passages: [makePassage('trình bày theo Phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP', { line: 45 })],
        }),
      },
      { name: 'all there', plan: makePlan({ annexes: [makeAnnex('Phụ lục I'), makeAnnex('Phụ lục II')] }) },
    ],
  },
  builtIn,
)
