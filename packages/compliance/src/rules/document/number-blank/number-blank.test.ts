import { makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { numberBlank } from './number-blank.js'

const lines = { number: 3, date: 5, title: 9 }
await testRule(
  numberBlank,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'nothing before the slash',
        plan: makePlan({ header: { number: null, lines }, passages: [makePassage('Số: /KH-UBND', { line: 3 })] }),
        findings: [
          {
            quote: 'Số: /KH-UBND',
            line: 3,
            message: 'blank',
            severity: 'warning',
            subject: 'header.number',
            says: 'Số của kế hoạch còn để trống: “Số: /KH-UBND”.',
            expected: 'số thứ tự đăng ký, ví dụ “Số: 25/KH-UBND”',
            actual: 'Số: /KH-UBND',
            value: 'blank',
          },
        ],
      },
      {
        name: 'dots in place of the number',
        plan: makePlan({ header: { number: null, lines }, passages: [makePassage('Số:……/KH-UBND', { line: 3 })] }),
        findings: [{ quote: '……', message: 'blank' }],
      },
      {
        name: 'the line is known, its passage is not',
        plan: makePlan({ header: { number: null, lines }, passages: [] }),
        findings: [{ quote: '/KH-UBND', message: 'blank' }],
      },
      {
        name: 'no number line at all',
        plan: makePlan({ header: { number: null, symbol: null, lines: { title: 9 } }, passages: [] }),
        findings: [
          {
            quote: '',
            line: 9,
            message: 'missing',
            severity: 'warning',
            subject: 'header.number',
            says: 'Không thấy dòng “Số: …/KH-…” ở phần đầu kế hoạch.',
            expected: 'số thứ tự đăng ký, ví dụ “Số: 25/KH-UBND”',
            value: 'missing',
          },
        ],
      },
    ],
    lookAlikes: [
      { name: 'a number of one digit', plan: makePlan({ header: { number: '5', lines } }) },
      { name: 'a leading zero', plan: makePlan({ header: { number: '05', lines } }) },
      { name: 'a party number', plan: makePlan({ header: { number: '36', symbol: 'KH/ĐU', lines } }) },
      { name: 'a number with a letter', plan: makePlan({ header: { number: '12a', lines } }) },
    ],
  },
  builtIn,
)
