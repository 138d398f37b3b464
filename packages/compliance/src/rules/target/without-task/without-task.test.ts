import { makeTarget, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { withoutTask } from './without-task.js'

const plan = (target: string, task: string) => ({
  targets: [makeTarget(target)],
  tasks: [makeTask(task, { deliverable: null })],
  passages: [],
})
ruleTable(withoutTask, {
  hits: [
    {
      why: 'signatures',
      plan: plan('80% người dân trưởng thành có chữ ký số', 'Tập huấn kỹ năng số cho cán bộ'),
      quote: 'chữ ký số',
    },
    {
      why: 'payments',
      plan: plan('60% giao dịch thanh toán trực tuyến', 'Số hóa di tích trên địa bàn xã'),
      quote: 'thanh toán',
    },
    {
      why: 'health records',
      plan: plan('100% người dân có hồ sơ sức khỏe điện tử', 'Nâng cấp đường truyền'),
      quote: 'sức khỏe',
    },
  ],
  silent: [
    { why: 'a task names it', plan: plan('80% người dân có chữ ký số', 'Phối hợp cấp chữ ký số cho người dân') },
    { why: 'a wider task', plan: plan('90% dân số được phủ sóng 5G', 'Phối hợp doanh nghiệp phát triển hạ tầng số') },
    {
      why: 'no task at all: another rule',
      plan: { targets: [makeTarget('80% người dân có chữ ký số')], tasks: [], passages: [] },
    },
    { why: 'nothing certain', plan: plan('100% nhiệm vụ được theo dõi trên hệ thống', 'Số hóa di tích') },
  ],
})
