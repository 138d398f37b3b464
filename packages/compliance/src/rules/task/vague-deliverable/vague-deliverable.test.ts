import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { vagueDeliverable } from './vague-deliverable.js'

const product = (deliverable: string | null, name = 'Đẩy mạnh thương mại điện tử') => ({
  tasks: [makeTask(name, { deliverable })],
})
await testRule(
  vagueDeliverable,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'report',
        plan: makePlan(product('Báo cáo')),
        findings: [
          {
            quote: 'Báo cáo',
            line: 60,
            message: 'vague',
            severity: 'info',
            subject: 'task:annex-60',
            says: 'Sản phẩm của nhiệm vụ “Đẩy mạnh thương mại điện tử” chỉ ghi “Báo cáo”, không rõ văn bản hay kết quả nào.',
            expected: 'tên văn bản, số lượng hoặc kết quả cụ thể',
            actual: 'Báo cáo',
          },
        ],
      },
      { name: 'document', plan: makePlan(product('Văn bản triển khai')), findings: [{ quote: 'Văn bản' }] },
      { name: 'two of them', plan: makePlan(product('Kế hoạch, báo cáo')), findings: [{ quote: 'Kế hoạch, báo cáo' }] },
      { name: 'result', plan: makePlan(product('Kết quả thực hiện nhiệm vụ')), findings: [{ quote: 'Kết quả' }] },
      {
        name: 'documents directing',
        plan: makePlan(product('Các văn bản chỉ đạo, hướng dẫn.')),
        findings: [{ quote: 'chỉ đạo' }],
      },
      { name: 'by rule', plan: makePlan(product('Theo quy định')), findings: [{ quote: 'Theo quy định' }] },
    ],
    lookAlikes: [
      { name: 'a named document', plan: makePlan(product('Kế hoạch phát triển hạ tầng số giai đoạn 2026 - 2030')) },
      { name: 'a number', plan: makePlan(product('02 lớp tập huấn')) },
      { name: 'minutes', plan: makePlan(product('Biên bản phối hợp')) },
      {
        name: 'the report is the work',
        plan: makePlan(product('Báo cáo', 'Tổng hợp, báo cáo kết quả thực hiện Nghị quyết 57')),
      },
      { name: 'a decision', plan: makePlan(product('Quyết định phê duyệt cấp độ an toàn')) },
      { name: 'none: another rule', plan: makePlan(product(null)) },
    ],
  },
  builtIn,
)
