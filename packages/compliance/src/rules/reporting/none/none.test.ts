import { makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { none } from './none.js'

const says = (text: string) => ({ reporting: [], passages: [makePassage(text, { line: 40 })] })
await testRule(
  none,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'no word of reports',
        plan: makePlan(says('Các phòng, ban căn cứ Kế hoạch tổ chức thực hiện.')),
        findings: [
          {
            quote: 'TỔ CHỨC THỰC HIỆN',
            line: 35,
            message: 'none',
            severity: 'error',
            subject: 'reporting',
            says: 'Kế hoạch không quy định ai báo cáo, báo cáo khi nào.',
            expected: 'chu kỳ, thời hạn và nơi nhận báo cáo',
            value: 'none',
          },
        ],
      },
      {
        name: 'difficulties only',
        plan: makePlan(says('Nếu có vướng mắc, kịp thời báo cáo UBND xã xem xét, quyết định.')),
        findings: [{ quote: 'TỔ CHỨC' }],
      },
      {
        name: 'a report as a product',
        plan: makePlan(says('Ứng dụng AI trong tổng hợp báo cáo, tra cứu văn bản.')),
        findings: [{ quote: 'TỔ CHỨC' }],
      },
    ],
    lookAlikes: [
      { name: 'a duty that was read', plan: makePlan({}) },
      {
        name: '"định kỳ" alone: another rule',
        plan: makePlan(says('định kỳ tổng hợp, báo cáo UBND xã tiến độ thực hiện')),
      },
      { name: 'on request: another rule', plan: makePlan(says('báo cáo kết quả về UBND phường khi có yêu cầu')) },
      { name: 'a heading', plan: makePlan(says('9. Chế độ báo cáo')) },
    ],
  },
  builtIn,
)
