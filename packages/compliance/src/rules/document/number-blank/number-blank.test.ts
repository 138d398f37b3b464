import { makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { numberBlank } from './number-blank.js'

const lines = { number: 3, date: 5, title: 9 }
ruleTable(numberBlank, {
  hits: [
    {
      why: 'nothing before the slash',
      plan: { header: { number: null, lines }, passages: [makePassage('Số: /KH-UBND', { line: 3 })] },
      quote: 'Số: /KH-UBND',
      line: 3,
      message: 'blank',
    },
    {
      why: 'dots in place of the number',
      plan: { header: { number: null, lines }, passages: [makePassage('Số:……/KH-UBND', { line: 3 })] },
      quote: '……',
      message: 'blank',
    },
    {
      why: 'the line is known, its passage is not',
      plan: { header: { number: null, lines }, passages: [] },
      quote: '/KH-UBND',
      message: 'blank',
    },
    {
      why: 'no number line at all',
      plan: { header: { number: null, symbol: null, lines: { title: 9 } }, passages: [] },
      quote: '',
      line: 9,
      message: 'missing',
    },
  ],
  silent: [
    { why: 'a number of one digit', plan: { header: { number: '5', lines } } },
    { why: 'a leading zero', plan: { header: { number: '05', lines } } },
    { why: 'a party number', plan: { header: { number: '36', symbol: 'KH/ĐU', lines } } },
    { why: 'a number with a letter', plan: { header: { number: '12a', lines } } },
  ],
})
