import { makeAnnex, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { annexNotReferenced } from './annex-not-referenced.js'

const mention = (written: string) => ({ written, line: 29, span: { start: 0, end: 0 } })
await testRule(
  annexNotReferenced,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a captioned table without a label',
        plan: makePlan({ annexes: [makeAnnex(null, { title: 'DANH MỤC CÁC NHIỆM VỤ' })] }),
        findings: [
          {
            quote: 'DANH MỤC CÁC NHIỆM VỤ',
            line: 98,
            message: 'unreferenced',
            severity: 'info',
            subject: 'annex:1',
            says: 'Phần lời của kế hoạch không dẫn đến “DANH MỤC CÁC NHIỆM VỤ”.',
            expected: 'một câu dẫn “(Chi tiết tại Phụ lục … kèm theo)”',
            suggestion: '(Chi tiết tại Phụ lục kèm theo Kế hoạch này)',
          },
        ],
      },
      {
        name: 'the second of two',
        plan: makePlan({ annexes: [makeAnnex('Phụ lục I'), makeAnnex('Phụ lục II', { mentions: [] })] }),
        findings: [{ quote: 'Phụ lục II' }],
      },
      {
        name: 'two, neither named',
        plan: makePlan({
          annexes: [makeAnnex('Phụ lục 1', { mentions: [] }), makeAnnex('Phụ lục 2', { mentions: [] })],
        }),
        findings: [{ quote: 'Phụ lục 1' }, { quote: 'Phụ lục 2' }],
      },
    ],
    lookAlikes: [
      {
        name: 'named under another numeral',
        plan: makePlan({
          annexes: [
            makeAnnex('Phụ lục II', { mentions: [] }),
            makeAnnex('Phụ lục 2', { at: null, mentions: [mention('Phụ lục 2')] }),
          ],
        }),
      },
      {
        name: '"phụ lục kèm theo" for one without a number',
        plan: makePlan({ annexes: [makeAnnex(null, { mentions: [mention('Phụ lục kèm theo')] })] }),
      },
      { name: 'missing, not unreferenced', plan: makePlan({ annexes: [makeAnnex('Phụ lục I', { at: null })] }) },
      { name: 'no annex', plan: makePlan({ annexes: [] }) },
    ],
  },
  builtIn,
)
