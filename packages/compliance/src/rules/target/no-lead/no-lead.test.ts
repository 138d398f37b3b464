import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { noLead } from './no-lead.js'

const body = (text: string, line: number, lead: string[] = [], section = 'II > 2.1. Hạ tầng số') =>
  makeTarget(text, { origin: 'body', line, lead, section })
ruleTable(noLead, {
  hits: [
    {
      why: 'no target has a lead',
      plan: { targets: [body('100% thôn có cáp quang', 47), body('90% hồ sơ trực tuyến', 48)] },
      quote: 'cáp quang',
      line: 47,
      message: 'all',
    },
    {
      why: 'one of several',
      plan: { targets: [body('100% thôn có cáp quang', 47, ['Phòng Kinh tế']), body('90% hồ sơ nộp trực tuyến', 48)] },
      quote: 'hồ sơ',
      line: 48,
      message: 'section',
    },
    {
      why: 'one finding a section',
      plan: {
        targets: [
          body('100% thôn có cáp quang', 47, ['Phòng Kinh tế']),
          body('90% hồ sơ nộp trực tuyến', 52, [], 'II > 2.2'),
          body('80% giao dịch thanh toán trực tuyến', 53, [], 'II > 2.2'),
          body('100% cán bộ được tập huấn kỹ năng số', 60, [], 'II > 2.3'),
        ],
      },
      quote: 'hồ sơ',
      hits: 2,
    },
  ],
  silent: [
    { why: 'all led', plan: { targets: [body('100% thôn có cáp quang', 47, ['Phòng Văn hóa - Xã hội'])] } },
    {
      why: 'the row of the annex names the lead',
      plan: {
        targets: [
          body('100% thôn có cáp quang', 47),
          makeTarget('Thôn có cáp quang đạt 100%', { lead: ['Phòng Kinh tế'], line: 110 }),
        ],
      },
    },
    { why: 'no target: another rule', plan: { targets: [] } },
    {
      why: 'a collective lead is one: another rule',
      plan: { targets: [body('100% thôn có cáp quang', 47, ['Các cơ quan, đơn vị'])] },
    },
  ],
})
