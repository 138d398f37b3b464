import { makeTarget, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { withoutTask } from './without-task.js'

const plan = (target: string, task: string) => ({
  targets: [makeTarget(target)],
  tasks: [makeTask(task, { deliverable: null })],
  passages: [],
})
await testRule(
  withoutTask,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'signatures',
        plan: makePlan(plan('80% người dân trưởng thành có chữ ký số', 'Tập huấn kỹ năng số cho cán bộ')),
        findings: [{ quote: 'chữ ký số' }],
      },
      {
        name: 'payments',
        plan: makePlan(plan('60% giao dịch thanh toán trực tuyến', 'Số hóa di tích trên địa bàn xã')),
        findings: [{ quote: 'thanh toán' }],
      },
      {
        name: 'health records',
        plan: makePlan(plan('100% người dân có hồ sơ sức khỏe điện tử', 'Nâng cấp đường truyền')),
        findings: [{ quote: 'sức khỏe' }],
      },
    ],
    lookAlikes: [
      {
        name: 'a task names it',
        plan: makePlan(plan('80% người dân có chữ ký số', 'Phối hợp cấp chữ ký số cho người dân')),
      },
      {
        name: 'a wider task',
        plan: makePlan(plan('90% dân số được phủ sóng 5G', 'Phối hợp doanh nghiệp phát triển hạ tầng số')),
      },
      {
        name: 'no task at all: another rule',
        plan: makePlan({ targets: [makeTarget('80% người dân có chữ ký số')], tasks: [], passages: [] }),
      },
      { name: 'nothing certain', plan: makePlan(plan('100% nhiệm vụ được theo dõi trên hệ thống', 'Số hóa di tích')) },
    ],
  },
  builtIn,
)
