import { makeAnnex } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { annexLabelInconsistent } from './annex-label-inconsistent.js'

const mention = (written: string, line = 29) => ({ written, line, span: { start: 0, end: 0 } })
const head = (label: string, ...mentions: ReturnType<typeof mention>[]) => makeAnnex(label, { mentions })
const absent = (label: string, ...mentions: ReturnType<typeof mention>[]) => makeAnnex(label, { at: null, mentions })
ruleTable(annexLabelInconsistent, {
  hits: [
    {
      why: 'Arabic in the body, Roman at the head',
      plan: { annexes: [head('Phụ lục I', mention('Phụ lục 1'))] },
      quote: 'Phụ lục 1',
      line: 29,
    },
    {
      why: '"số 01" and "2"',
      plan: {
        annexes: [
          absent('Phụ lục số 01', mention('Phụ lục số 01', 45)),
          absent('Phụ lục 2', mention('Phụ lục 2', 217)),
        ],
      },
      quote: 'Phụ lục 2',
      line: 217,
    },
    { why: 'leading zero', plan: { annexes: [head('PHỤ LỤC 01', mention('Phụ lục 1'))] }, quote: 'Phụ lục 1' },
    {
      why: 'two heads of two forms',
      plan: {
        annexes: [
          head('Phụ lục I'),
          makeAnnex('Phụ lục 2', { mentions: [], at: { line: 130, span: { start: 0, end: 0 } } }),
        ],
      },
      quote: 'Phụ lục 2',
      line: 130,
    },
  ],
  silent: [
    { why: 'case of letters only', plan: { annexes: [head('PHỤ LỤC II', mention('Phụ lục II'))] } },
    { why: 'one without a number', plan: { annexes: [head('Phụ lục I', mention('Phụ lục kèm theo'))] } },
    {
      why: 'all Arabic',
      plan: { annexes: [head('Phụ lục 1', mention('phụ lục 1')), head('Phụ lục 2', mention('Phụ lục 2'))] },
    },
  ],
})
