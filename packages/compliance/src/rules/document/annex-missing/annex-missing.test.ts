import { makeAnnex, makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { annexMissing } from './annex-missing.js'

const mention = (written: string, line: number) => ({ written, line, span: { start: 0, end: 0 } })
const absent = (label: string | null, written: string, line = 45) =>
  makeAnnex(label, { at: null, title: null, mentions: [mention(written, line)] })
ruleTable(annexMissing, {
  hits: [
    {
      why: 'none is attached',
      plan: { annexes: [absent('Phụ lục số 01', 'Phụ lục số 01')] },
      quote: 'Phụ lục số 01',
      line: 45,
    },
    {
      why: 'the first is there, the second is not',
      plan: { annexes: [makeAnnex('Phụ lục I'), absent('Phụ lục II', 'Phụ lục II', 217)] },
      quote: 'Phụ lục II',
      line: 217,
    },
    {
      why: 'no number, no annex',
      plan: { annexes: [absent(null, 'Biểu phụ lục kèm theo')] },
      quote: 'phụ lục kèm theo',
    },
    {
      why: 'one that comes with this plan by its words',
      plan: {
        annexes: [absent('Phụ lục 3', 'Phụ lục 3')],
        passages: [makePassage('Chi tiết tại Phụ lục 3 kèm theo Kế hoạch này.', { line: 45 })],
      },
      quote: 'Phụ lục 3',
    },
  ],
  silent: [
    { why: 'Arabic for Roman', plan: { annexes: [makeAnnex('Phụ lục I'), absent('Phụ lục 1', 'Phụ lục 1')] } },
    { why: '"the annex" where there is one', plan: { annexes: [makeAnnex(null), absent(null, 'phụ lục kèm theo')] } },
    {
      why: 'an annex of a decree',
      plan: {
        annexes: [absent('Phụ lục I', 'Phụ lục I')],
        passages: [makePassage('trình bày theo Phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP', { line: 45 })],
      },
    },
    { why: 'all there', plan: { annexes: [makeAnnex('Phụ lục I'), makeAnnex('Phụ lục II')] } },
  ],
})
