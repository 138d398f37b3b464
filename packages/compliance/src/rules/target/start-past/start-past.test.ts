import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { startPast } from './start-past.js'

const one = (text: string, date: string | null = '2026-06') => ({ header: { date }, targets: [makeTarget(text)] })
ruleTable(startPast, {
  hits: [
    {
      why: 'a month',
      plan: one('Từ tháng 01/2026, 100% hồ sơ công việc được xử lý trên môi trường điện tử'),
      quote: 'Từ tháng 01/2026',
    },
    { why: 'a day', plan: one('100% văn bản được ký số kể từ ngày 01/5/2026'), quote: 'từ ngày 01/5/2026' },
    { why: 'a quarter', plan: one('Từ quý I/2026, 90% hồ sơ được nộp trực tuyến'), quote: 'Từ quý I/2026' },
    { why: 'last year', plan: one('Từ năm 2025, 100% thôn có mạng cáp quang'), quote: 'Từ năm 2025' },
  ],
  silent: [
    { why: 'the month of issue', plan: one('Từ tháng 6/2026, 100% hồ sơ công việc điện tử') },
    { why: 'the year of issue', plan: one('Từ năm 2026, 100% hồ sơ công việc điện tử') },
    { why: 'later', plan: one('Từ ngày 01/7/2026, 100% hồ sơ công việc điện tử') },
    { why: 'a comparison', plan: one('Số giao dịch tăng 20% so với mức tính từ năm 2024') },
    { why: 'no date of issue', plan: one('Từ tháng 01/2026, 100% hồ sơ điện tử', null) },
    { why: 'an age', plan: one('100% công dân từ 15 tuổi trở lên có tài khoản') },
  ],
})
