import { makeAnnex } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { annexNotReferenced } from './annex-not-referenced.js'

const mention = (written: string) => ({ written, line: 29, span: { start: 0, end: 0 } })
ruleTable(annexNotReferenced, {
  hits: [
    {
      why: 'a captioned table without a label',
      plan: { annexes: [makeAnnex(null, { title: 'DANH MỤC CÁC NHIỆM VỤ' })] },
      quote: 'DANH MỤC CÁC NHIỆM VỤ',
      line: 98,
    },
    {
      why: 'the second of two',
      plan: { annexes: [makeAnnex('Phụ lục I'), makeAnnex('Phụ lục II', { mentions: [] })] },
      quote: 'Phụ lục II',
    },
    {
      why: 'two, neither named',
      plan: { annexes: [makeAnnex('Phụ lục 1', { mentions: [] }), makeAnnex('Phụ lục 2', { mentions: [] })] },
      quote: 'Phụ lục 1',
      hits: 2,
    },
  ],
  silent: [
    {
      why: 'named under another numeral',
      plan: {
        annexes: [
          makeAnnex('Phụ lục II', { mentions: [] }),
          makeAnnex('Phụ lục 2', { at: null, mentions: [mention('Phụ lục 2')] }),
        ],
      },
    },
    {
      why: '"phụ lục kèm theo" for one without a number',
      plan: { annexes: [makeAnnex(null, { mentions: [mention('Phụ lục kèm theo')] })] },
    },
    { why: 'missing, not unreferenced', plan: { annexes: [makeAnnex('Phụ lục I', { at: null })] } },
    { why: 'no annex', plan: { annexes: [] } },
  ],
})
