import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noCoordinator } from './no-coordinator.js'

const other = makeTask('Tập huấn kỹ năng số')
await testRule(
  noCoordinator,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'one blank cell',
        plan: makePlan({ tasks: [other, makeTask('Cập nhật dữ liệu hộ tịch', { coordinators: [], line: 182 })] }),
        findings: [
          {
            quote: 'hộ tịch',
            line: 182,
            message: 'blank',
            severity: 'info',
            subject: 'task:annex-182',
            says: 'Nhiệm vụ “Cập nhật dữ liệu hộ tịch” để trống ô đơn vị phối hợp.',
            expected: 'đơn vị phối hợp, hoặc ghi “Không”',
          },
        ],
      },
      {
        name: 'two',
        plan: makePlan({
          tasks: [other, makeTask('A', { coordinators: [] }), makeTask('B', { coordinators: [], line: 61 })],
        }),
        findings: [{ quote: 'A' }, { quote: 'B' }],
      },
      {
        name: 'led by all',
        plan: makePlan({
          tasks: [other, makeTask('Khai thác dữ liệu', { lead: ['Các phòng, ban'], coordinators: [] })],
        }),
        findings: [{ quote: 'Khai thác' }],
      },
    ],
    lookAlikes: [
      { name: 'filled', plan: makePlan({ tasks: [other] }) },
      {
        name: 'no such column',
        plan: makePlan({
          tasks: [other, makeTask('Số hóa di tích', { coordinators: [], columns: ['lead', 'schedule'] })],
        }),
      },
      {
        name: 'nobody coordinates anything',
        plan: makePlan({ tasks: [makeTask('Số hóa di tích', { coordinators: [] })] }),
      },
    ],
  },
  builtIn,
)
