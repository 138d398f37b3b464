import type { Indicator, IndicatorMention } from '@commune-plan/model'
import { makePlan, makeSection, makeTarget, makeTask } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { withoutTask } from './without-task.js'

const plan = (target: string, task: string) => ({
  targets: [makeTarget(target)],
  tasks: [makeTask(task, { deliverable: null })],
  passages: [],
})
const indicator = (id: string, group: Indicator['group'], any: readonly (readonly string[])[], family = id) =>
  ({ id, group, family, wording: [{ all: [], any }], lookAlikes: [] }) as unknown as Indicator
const indicators = [
  indicator('bank-account-15', 'people', [['tài khoản ngân hàng', 'tài khoản thanh toán'], ['từ 15 tuổi']]),
  indicator('e-invoices', 'economy-innovation', [['hóa đơn điện tử']]),
  indicator('5g-coverage-area', 'infrastructure', [['sóng 5g'], ['địa bàn']], '5g'),
  indicator('5g-coverage', 'infrastructure', [['sóng 5g']], '5g'),
]
/** A target recognised as an indicator, with one task, and what the reader says of where indicators are spoken of. */
const known = (id: string, task: string, mentioned: readonly { indicator: string; where: string }[] = []) => ({
  ...plan('', task),
  targets: [makeTarget('Chỉ tiêu đạt 90%', { indicator: id })],
  mentions: mentioned as unknown as IndicatorMention[],
})
const withIndicators = { input: { indicators } }
await testRule(
  withoutTask,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'by its indicator',
        plan: makePlan(known('bank-account-15', 'Số hóa di tích')),
        ...withIndicators,
        findings: [
          {
            quote: 'Chỉ tiêu',
            line: 40,
            message: 'without',
            severity: 'info',
            subject: 'target:annex-40',
            says: 'Không nhiệm vụ, giải pháp nào của kế hoạch nhắm tới chỉ tiêu “Chỉ tiêu đạt 90%”.',
            expected: 'ít nhất một nhiệm vụ cho chỉ tiêu',
          },
        ],
      },
      {
        name: 'by its indicator, of which only another target speaks',
        plan: makePlan(known('5g-coverage', 'Số hóa di tích', [{ indicator: '5g-coverage-area', where: 'target' }])),
        ...withIndicators,
        findings: [{ quote: 'Chỉ tiêu' }],
      },
      {
        name: 'who is counted is not what is reached',
        plan: makePlan(known('bank-account-15', 'Khám sức khỏe người từ 15 tuổi trở lên')),
        ...withIndicators,
        findings: [{ quote: 'Chỉ tiêu' }],
      },
      {
        name: 'twice of one subject is told once, of two twice',
        plan: makePlan({
          targets: [
            makeTarget('80% người dân có chữ ký số', { line: 40 }),
            makeTarget('90% công chức có chữ ký số', { line: 41 }),
            makeTarget('70% giao dịch thanh toán trực tuyến', { line: 42 }),
          ],
          tasks: [makeTask('Số hóa di tích', { deliverable: null })],
          passages: [],
        }),
        findings: [
          { quote: 'chữ ký số', line: 40 },
          { quote: 'thanh toán', line: 42 },
        ],
      },
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
        name: 'by its indicator: a task names what it counts',
        plan: makePlan(known('bank-account-15', 'Phối hợp ngân hàng mở tài khoản thanh toán tại chợ')),
        ...withIndicators,
      },
      {
        name: 'by its indicator: a task of the same group',
        plan: makePlan(known('e-invoices', 'Hỗ trợ hộ kinh doanh chuyển đổi số')),
        ...withIndicators,
      },
      {
        name: 'by its indicator: the reader found it in a task',
        plan: makePlan(known('5g-coverage', 'Khảo sát', [{ indicator: '5g-coverage-area', where: 'task' }])),
        ...withIndicators,
      },
      { name: 'an indicator that nobody knows', plan: makePlan(known('other', 'Số hóa di tích')), ...withIndicators },
      {
        name: 'without a figure',
        plan: makePlan({ ...plan('Mở rộng cấp chữ ký số', 'Số hóa di tích') }),
      },
      {
        name: 'a heading of the tasks names it',
        plan: makePlan({
          ...plan('80% người dân có chữ ký số', 'Số hóa di tích'),
          sections: [makeSection('2. Cấp chữ ký số', 'tasks', { line: 50 })],
        }),
      },
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
