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
      ...(['administrative-services', 'data', 'economy-innovation', 'infrastructure', 'security'] as const).map(
        (group) => ({
          name: `no work of the group ${group}`,
          plan: makePlan(known('any', 'Trồng cây')),
          input: { indicators: [indicator('any', group, [['chỉ số lạ']])] },
          findings: [{ quote: 'Chỉ tiêu' }] as const,
        }),
      ),
      ...[
        'người dân',
        'công dân',
        'nhân dân',
        'cư dân',
        'cán bộ',
        'công chức',
        'gia đình',
        'học sinh',
        'địa bàn',
        'thôn',
      ].map((who) => ({
        name: `who or where is counted: ${who}`,
        plan: makePlan(known('any', `Vận động ${who} trồng cây`)),
        input: { indicators: [indicator('any', 'people', [['ví điện tử'], [who]])] },
        findings: [{ quote: 'Chỉ tiêu' }] as const,
      })),
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
      ...(
        [
          ['90% dân số được phủ sóng 5G', 'Xóa vùng lõm sóng tại các bản'],
          ['90% dân số được phủ sóng 5G', 'Làm việc với doanh nghiệp viễn thông'],
          ['100% thôn có cáp quang', 'Nâng cấp đường truyền tại nhà văn hóa'],
          ['100% thôn có băng rộng', 'Phát triển Internet đến các hộ'],
          ['60% giao dịch thanh toán trực tuyến', 'Vận động không dùng tiền mặt'],
          ['60% giao dịch thanh toán trực tuyến', 'Đẩy mạnh thương mại điện tử'],
          ['80% người dân có chữ ký số', 'Cấp chứng thư cho người dân'],
          ['80% người dân có chữ ký số', 'Triển khai xác thực điện tử'],
          ['100% cán bộ có kỹ năng số', 'Phong trào bình dân học vụ số'],
          ['100% cán bộ được tập huấn', 'Mở lớp đào tạo'],
          ['95% người dân có định danh điện tử', 'Thực hiện Đề án 06'],
          ['95% người dân có VNeID', 'Làm sạch dữ liệu dân cư'],
          ['90% người dân có hồ sơ sức khỏe điện tử', 'Hỗ trợ trạm y tế'],
          ['90% người dân có hồ sơ sức khỏe điện tử', 'Khám chữa bệnh từ xa'],
          ['100% hệ thống được phê duyệt cấp độ an toàn', 'Bảo đảm an ninh mạng'],
          ['12 sản phẩm OCOP có truy xuất nguồn gốc', 'Đưa hàng hóa lên sàn'],
          ['100% khai sinh trực tuyến', 'Rà soát thủ tục'],
          ['100% chứng thực điện tử', 'Hướng dẫn dịch vụ công'],
        ] as const
      ).map(([target, task]) => ({ name: `${target} – ${task}`, plan: makePlan(plan(target, task)) })),
      ...(
        [
          ['administrative-services', ['Rà soát thủ tục', 'Mở quầy một cửa', 'Số hóa hồ sơ']],
          ['data', ['Làm sạch dữ liệu', 'Số hóa sổ sách']],
          ['economy-innovation', ['Hỗ trợ doanh nghiệp', 'Ngày hội sáng tạo', 'Quảng bá sản phẩm', 'Bố trí kinh phí']],
          ['infrastructure', ['Kéo cáp', 'Lắp wifi', 'Nâng cấp hạ tầng', 'Phát triển 4G']],
          ['security', ['Diệt mã độc', 'Giữ an toàn hệ thống']],
          ['monitoring', ['Trồng cây']],
          ['digital-government', ['Trồng cây']],
        ] as const
      ).flatMap(([group, tasks]) =>
        tasks.map((task) => ({
          name: `work of the group ${group}: ${task}`,
          plan: makePlan(known('any', task)),
          input: { indicators: [indicator('any', group, [['chỉ số lạ']])] },
        })),
      ),
    ],
  },
  builtIn,
)
