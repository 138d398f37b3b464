import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noLead } from './no-lead.js'

const body = (text: string, line: number, lead: string[] = [], section = 'II > 2. Mục tiêu > 2.1. Hạ tầng số') =>
  makeTarget(text, { origin: 'body', line, lead, section })
await testRule(
  noLead,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'no target has a lead',
        plan: makePlan({ targets: [body('100% thôn có cáp quang', 47), body('90% hồ sơ trực tuyến', 48)] }),
        findings: [
          {
            quote: 'cáp quang',
            line: 47,
            message: 'all',
            severity: 'error',
            subject: 'targets',
            says: 'Không chỉ tiêu nào của kế hoạch (2 chỉ tiêu) có đơn vị chủ trì.',
            expected: 'một đơn vị chủ trì cho mỗi chỉ tiêu',
            value: 'all',
          },
        ],
      },
      {
        name: 'one of several',
        plan: makePlan({
          targets: [body('100% thôn có cáp quang', 47, ['Phòng Kinh tế']), body('90% hồ sơ nộp trực tuyến', 48)],
        }),
        findings: [
          {
            quote: 'hồ sơ',
            line: 48,
            message: 'section',
            severity: 'error',
            subject: 'target:body-48',
            says: '1 chỉ tiêu của mục “2.1. Hạ tầng số” không có đơn vị chủ trì, bắt đầu từ “90% hồ sơ nộp trực tuyến”.',
            expected: 'một đơn vị chủ trì cho mỗi chỉ tiêu',
            value: '90% hồ sơ nộp trực tuyến',
          },
        ],
      },
      {
        name: 'one finding a section',
        plan: makePlan({
          targets: [
            body('100% thôn có cáp quang', 47, ['Phòng Kinh tế']),
            body('90% hồ sơ nộp trực tuyến', 52, [], 'II > 2. Mục tiêu > 2.2'),
            body('80% giao dịch thanh toán trực tuyến', 53, [], 'II > 2. Mục tiêu > 2.2'),
            body('100% cán bộ được tập huấn kỹ năng số', 60, [], 'II > 2. Mục tiêu > 2.3'),
          ],
        }),
        findings: [
          { quote: 'hồ sơ', data: { count: '2', section: '2.2' } },
          { quote: 'kỹ năng số', data: { count: '1', section: '2.3' } },
        ],
      },
    ],
    lookAlikes: [
      {
        name: 'all led',
        plan: makePlan({ targets: [body('100% thôn có cáp quang', 47, ['Phòng Văn hóa - Xã hội'])] }),
      },
      {
        name: 'the row of the annex names the lead',
        plan: makePlan({
          targets: [
            body('100% thôn có cáp quang', 47),
            makeTarget('Thôn có cáp quang đạt 100%', { lead: ['Phòng Kinh tế'], line: 110 }),
          ],
        }),
      },
      { name: 'no target: another rule', plan: makePlan({ targets: [] }) },
      {
        name: 'a collective lead is one: another rule',
        plan: makePlan({ targets: [body('100% thôn có cáp quang', 47, ['Các cơ quan, đơn vị'])] }),
      },
    ],
  },
  builtIn,
)
