import { makePassage, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noDeliverable } from './no-deliverable.js'

const schedule = { kind: 'recurring', start: null, end: null, recurrence: 'quarterly', condition: null } as const
const bare = { deliverable: null, columns: ['lead', 'coordinators', 'schedule'] } as const
await testRule(
  noDeliverable,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'running text that says what is done',
        plan: makePlan({
          tasks: [
            makeTask('Vận động tiểu thương dùng mã QR trong 10 ngày', {
              ...bare,
              origin: 'body',
              columns: [],
              line: 31,
            }),
          ],
        }),
        findings: [
          {
            quote: 'mã QR',
            line: 31,
            message: 'one',
            severity: 'error',
            subject: 'task:annex-31',
            says: 'Nhiệm vụ “Vận động tiểu thương dùng mã QR trong 10 ngày” không nêu kết quả, sản phẩm.',
            expected: 'sản phẩm kiểm đếm được',
          },
        ],
      },
      {
        name: 'a table of one row lacks a cell',
        plan: makePlan({ tasks: [makeTask('Ban hành quy chế', { ...bare, columns: ['deliverable'] })] }),
        findings: [{ quote: 'Ban hành', message: 'one' }],
      },
      {
        name: 'an empty cell',
        plan: makePlan({
          tasks: [makeTask('Tập huấn'), makeTask('Nâng cấp mạng LAN', { deliverable: null, line: 61 })],
        }),
        findings: [{ quote: 'mạng LAN', line: 61, message: 'one' }],
      },
      {
        name: 'a dated task in running text',
        plan: makePlan({
          tasks: [makeTask('Xây dựng nền tảng hỗ trợ công vụ', { ...bare, origin: 'body', columns: [], line: 193 })],
        }),
        findings: [{ quote: 'nền tảng', line: 193 }],
      },
      {
        name: 'a table without the column',
        plan: makePlan({
          tasks: [makeTask('Tập huấn', bare), makeTask('Nâng cấp mạng', { ...bare, line: 61 })],
          passages: [makePassage('STT', { kind: 'cell', line: 59 })],
        }),
        findings: [
          {
            quote: 'STT',
            line: 59,
            message: 'table',
            severity: 'error',
            subject: 'tasks',
            says: 'Bảng nhiệm vụ (2 nhiệm vụ) không có cột kết quả, sản phẩm.',
            expected: 'sản phẩm kiểm đếm được',
            value: 'table',
          },
        ],
      },
    ],
    lookAlikes: [
      {
        name: 'a product',
        plan: makePlan({ tasks: [makeTask('Ban hành quy chế', { deliverable: 'Quy chế được ban hành' })] }),
      },
      {
        name: 'a vague product: another rule',
        plan: makePlan({ tasks: [makeTask('Tập huấn', { deliverable: 'Báo cáo' })] }),
      },
      {
        name: 'a recurring act in running text',
        plan: makePlan({
          tasks: [makeTask('Định kỳ hằng quý, rà soát tiến độ', { ...bare, origin: 'body', schedule })],
        }),
      },
      ...[
        'Văn phòng rà soát, ban hành Quy chế sử dụng chữ ký số trước ngày 20/01/2026',
        'Trạm Y tế lập hồ sơ sức khỏe điện tử cho người cao tuổi trước 30/11/2026',
        'Trung tâm Dịch vụ tổng hợp lắp đặt camera tại cầu cảng trong quý III/2026',
        'Đoàn Thanh niên tổ chức 12 lớp học số trước ngày 15/9/2026',
        'Kiện toàn Tổ công nghệ số cộng đồng các buôn trong tháng 4/2026',
      ].map((name) => ({
        name: `running text that says what is made: ${name}`,
        plan: makePlan({ tasks: [makeTask(name, { ...bare, origin: 'body', columns: [] })] }),
      })),
    ],
  },
  builtIn,
)
