import { makeAnnex, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { annexLabelInconsistent } from './annex-label-inconsistent.js'

const mention = (written: string, line = 29) => ({ written, line, span: { start: 0, end: 0 } })
const head = (label: string, ...mentions: ReturnType<typeof mention>[]) => makeAnnex(label, { mentions })
const absent = (label: string, ...mentions: ReturnType<typeof mention>[]) => makeAnnex(label, { at: null, mentions })
await testRule(
  annexLabelInconsistent,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'Arabic in the body, Roman at the head',
        plan: makePlan({ annexes: [head('Phụ lục I', mention('Phụ lục 1'))] }),
        findings: [
          {
            quote: 'Phụ lục 1',
            line: 29,
            message: 'differs',
            severity: 'advice',
            subject: 'annexes',
            says: 'Phụ lục được gọi là “Phụ lục 1” ở đây, là “Phụ lục I” ở dòng 98.',
            expected: 'cùng một cách ghi, như “Phụ lục I”',
            actual: 'Phụ lục 1',
            value: 'labels',
          },
        ],
      },
      {
        name: '"số 01" and "2"',
        plan: makePlan({
          annexes: [
            absent('Phụ lục số 01', mention('Phụ lục số 01', 45)),
            absent('Phụ lục 2', mention('Phụ lục 2', 217)),
          ],
        }),
        findings: [{ quote: 'Phụ lục 2', line: 217 }],
      },
      {
        name: 'leading zero',
        plan: makePlan({ annexes: [head('PHỤ LỤC 01', mention('Phụ lục 1'))] }),
        findings: [{ quote: 'Phụ lục 1' }],
      },
      {
        name: 'two heads of two forms',
        plan: makePlan({
          annexes: [
            head('Phụ lục I'),
            makeAnnex('Phụ lục 2', { mentions: [], at: { line: 130, span: { start: 0, end: 0 } } }),
          ],
        }),
        findings: [{ quote: 'Phụ lục 2', line: 130 }],
      },
    ],
    lookAlikes: [
      { name: 'case of letters only', plan: makePlan({ annexes: [head('PHỤ LỤC II', mention('Phụ lục II'))] }) },
      { name: 'one without a number', plan: makePlan({ annexes: [head('Phụ lục I', mention('Phụ lục kèm theo'))] }) },
      {
        name: 'all Arabic',
        plan: makePlan({ annexes: [head('Phụ lục 1', mention('phụ lục 1')), head('Phụ lục 2', mention('Phụ lục 2'))] }),
      },
    ],
  },
  builtIn,
)
