import { makePassage, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noLead } from './no-lead.js'

await testRule(
  noLead,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a charged body only helps',
        plan: makePlan({
          tasks: [
            makeTask('Phòng Kinh tế xã phối hợp khảo sát vùng lõm sóng', { origin: 'body', lead: [], columns: [] }),
          ],
        }),
        findings: [
          {
            quote: 'phối hợp',
            line: 60,
            message: 'one',
            severity: 'error',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Phòng Kinh tế xã phối hợp khảo sát vùng lõm sóng” không giao ai chủ trì.',
            expected: 'một đơn vị chủ trì',
          },
        ],
      },
      {
        name: 'a row that only begins with a body',
        plan: makePlan({ tasks: [makeTask('Phòng Kinh tế rà soát', { lead: [] })] }),
        findings: [{ quote: 'rà soát' }],
      },
      {
        name: 'a task in running text',
        plan: makePlan({
          tasks: [
            makeTask('Xây dựng nền tảng dữ liệu dùng chung', { origin: 'body', lead: [], columns: [], line: 193 }),
          ],
        }),
        findings: [{ quote: 'nền tảng dữ liệu', line: 193, message: 'one' }],
      },
      {
        name: 'an empty cell',
        plan: makePlan({
          tasks: [makeTask('Tập huấn kỹ năng số'), makeTask('Nâng cấp mạng LAN', { lead: [], line: 61 })],
        }),
        findings: [{ quote: 'mạng LAN', line: 61, message: 'one' }],
      },
      {
        name: 'a table without the column',
        plan: makePlan({
          tasks: [
            makeTask('Tập huấn kỹ năng số', { lead: [], columns: ['schedule'] }),
            makeTask('Nâng cấp mạng LAN', { lead: [], columns: ['schedule'], line: 61 }),
          ],
          passages: [makePassage('TT', { kind: 'cell', line: 59 })],
        }),
        findings: [
          {
            quote: 'TT',
            line: 59,
            message: 'table',
            severity: 'error',
            subject: 'tasks',
            says: 'Bảng nhiệm vụ (2 nhiệm vụ) không có cột đơn vị chủ trì.',
            expected: 'một đơn vị chủ trì',
            value: 'table',
          },
        ],
      },
    ],
    lookAlikes: [
      { name: 'led', plan: makePlan({ tasks: [makeTask('Tập huấn kỹ năng số')] }) },
      {
        name: 'led by a collective: another rule',
        plan: makePlan({ tasks: [makeTask('Tập huấn kỹ năng số', { lead: ['Các phòng, ban'] })] }),
      },
      { name: 'no task: another rule', plan: makePlan({ tasks: [] }) },
      ...[
        'Phòng Kinh tế rà soát, công bố các điểm bán hàng trực tuyến',
        'Hạ tầng số: Phòng Kinh tế xã khảo sát vùng lõm sóng',
      ].map((name) => ({
        name: `a charged body does it: ${name}`,
        plan: makePlan({ tasks: [makeTask(name, { origin: 'body', lead: [], columns: [] })] }),
      })),
    ],
  },
  builtIn,
)
