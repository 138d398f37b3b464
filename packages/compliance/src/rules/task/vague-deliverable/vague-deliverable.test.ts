import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { vagueDeliverable } from './vague-deliverable.js'

const product = (deliverable: string | null, name = 'Đẩy mạnh thương mại điện tử') => ({
  tasks: [makeTask(name, { deliverable })],
})
ruleTable(vagueDeliverable, {
  hits: [
    { why: 'report', plan: product('Báo cáo'), quote: 'Báo cáo' },
    { why: 'document', plan: product('Văn bản triển khai'), quote: 'Văn bản' },
    { why: 'two of them', plan: product('Kế hoạch, báo cáo'), quote: 'Kế hoạch, báo cáo' },
    { why: 'result', plan: product('Kết quả thực hiện nhiệm vụ'), quote: 'Kết quả' },
    { why: 'documents directing', plan: product('Các văn bản chỉ đạo, hướng dẫn.'), quote: 'chỉ đạo' },
    { why: 'by rule', plan: product('Theo quy định'), quote: 'Theo quy định' },
  ],
  silent: [
    { why: 'a named document', plan: product('Kế hoạch phát triển hạ tầng số giai đoạn 2026 - 2030') },
    { why: 'a number', plan: product('02 lớp tập huấn') },
    { why: 'minutes', plan: product('Biên bản phối hợp') },
    { why: 'the report is the work', plan: product('Báo cáo', 'Tổng hợp, báo cáo kết quả thực hiện Nghị quyết 57') },
    { why: 'a decision', plan: product('Quyết định phê duyệt cấp độ an toàn') },
    { why: 'none: another rule', plan: product(null) },
  ],
})
