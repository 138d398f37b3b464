import { makePassage } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { dateIncomplete } from './date-incomplete.js'

ruleTable(dateIncomplete, {
  hits: [
    {
      why: 'day blank',
      plan: { header: { date: '2026-03' }, passages: [makePassage('Tân Phú, ngày tháng 3 năm 2026', { line: 5 })] },
      quote: 'ngày tháng 3 năm 2026',
      line: 5,
      message: 'partial',
    },
    {
      why: 'day and month blank',
      plan: { header: { date: '2026' }, passages: [makePassage('Ea Drăng, ngày   tháng   năm 2026', { line: 5 })] },
      quote: 'năm 2026',
      message: 'partial',
    },
    {
      why: 'everything blank, the line stands',
      plan: { header: { date: null }, passages: [makePassage('Lý Sơn, ngày … tháng … năm …', { line: 5 })] },
      quote: 'ngày …',
      message: 'partial',
    },
    {
      why: 'no date line',
      plan: { header: { date: null, lines: { title: 9 } }, passages: [] },
      quote: '',
      line: 9,
      message: 'missing',
    },
  ],
  silent: [
    { why: 'full date', plan: { header: { date: '2026-03-16' } } },
    { why: 'first day of the year', plan: { header: { date: '2026-01-01' } } },
    { why: 'leap day', plan: { header: { date: '2028-02-29' } } },
  ],
})
