import { makeDuty, makePassage, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { noCadence } from './no-cadence.js'

const says = (text: string, ...reporting: ReturnType<typeof makeDuty>[]) => ({
  reporting,
  passages: [makePassage(text, { line: 223 })],
})
await testRule(
  noCadence,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: '"định kỳ"',
        plan: makePlan(says('đôn đốc các đơn vị; định kỳ báo cáo tiến độ thực hiện các nhiệm vụ')),
        findings: [
          {
            quote: 'định kỳ báo cáo',
            line: 223,
            message: 'loose',
            severity: 'warning',
            subject: 'reporting',
            says: '“định kỳ báo cáo”: không ghi tháng, quý, 6 tháng hay năm, nên không ai biết khi nào phải báo cáo.',
            expected: 'chu kỳ (tháng, quý, 6 tháng, năm) và ngày gửi',
            suggestion: 'Báo cáo định kỳ 6 tháng (trước ngày …/6) và năm (trước ngày …/11) về Ủy ban nhân dân xã',
            value: 'no-cadence',
          },
        ],
      },
      {
        name: 'compiled periodically',
        plan: makePlan(says('theo dõi, định kỳ tổng hợp báo cáo Ủy ban nhân dân đặc khu')),
        findings: [{ quote: 'định kỳ tổng hợp báo cáo' }],
      },
      {
        name: 'on request',
        plan: makePlan(
          says('Tổng hợp kết quả báo cáo các Sở liên quan khi có yêu cầu', makeDuty({ cadence: 'ad-hoc', due: null })),
        ),
        findings: [{ quote: 'khi có yêu cầu' }],
      },
      {
        name: 'a heading with nothing definite',
        plan: makePlan(says('Thực hiện chế độ báo cáo theo quy định.')),
        findings: [{ quote: 'chế độ báo cáo' }],
      },
    ],
    lookAlikes: [
      { name: 'half-yearly', plan: makePlan(says('định kỳ báo cáo 6 tháng', makeDuty())) },
      {
        name: 'monthly beside "đột xuất"',
        plan: makePlan(
          says(
            'báo cáo hằng tháng hoặc đột xuất khi có yêu cầu',
            makeDuty({ cadence: 'monthly', due: null }),
            makeDuty({ cadence: 'ad-hoc', due: null }),
          ),
        ),
      },
      { name: 'none: another rule', plan: makePlan(says('Các phòng tổ chức thực hiện.')) },
      {
        name: 'a regular check is no report',
        plan: makePlan(says('Định kỳ kiểm tra, đánh giá mức độ an toàn thông tin')),
      },
    ],
  },
  builtIn,
)
