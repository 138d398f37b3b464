import { makeCharged, makePassage, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { none } from './none.js'

const says = (text: string, line = 33) => ({ passages: [makePassage(text, { line })], charged: [] })
await testRule(
  none,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'no word',
        plan: makePlan(says('Các đơn vị tổ chức thực hiện.')),
        findings: [
          {
            quote: 'KINH PHÍ',
            line: 31,
            message: 'none',
            severity: 'warning',
            subject: 'resources',
            says: 'Kế hoạch không nói kinh phí lấy từ đâu.',
            value: 'none',
          },
        ],
      },
      {
        name: 'a source, nobody to provide',
        plan: makePlan(says('Kinh phí thực hiện từ nguồn ngân sách nhà nước.')),
        findings: [
          {
            quote: 'ngân sách',
            line: 33,
            message: 'no-body',
            severity: 'warning',
            subject: 'resources',
            says: 'Kế hoạch có nói đến kinh phí (“Kinh phí thực hiện từ nguồn ngân sách nhà nước.”) nhưng không giao đơn vị nào tham mưu, bố trí.',
            value: 'no-body',
          },
        ],
      },
      {
        name: 'a wish',
        plan: makePlan(says('Tăng tỷ lệ chi ngân sách cho chuyển đổi số.', 20)),
        findings: [{ quote: 'ngân sách', message: 'no-body' }],
      },
    ],
    lookAlikes: [
      {
        name: 'the economy office',
        plan: makePlan({
          ...says('Kinh phí từ ngân sách xã.'),
          charged: [makeCharged('Phòng Kinh tế', ['Tham mưu bố trí kinh phí thực hiện Kế hoạch'])],
        }),
      },
      {
        name: 'in the organisation section',
        plan: makePlan(says('Phòng Kinh tế, Hạ tầng và Đô thị bố trí dự toán hằng năm.', 40)),
      },
      {
        name: 'a task of funding',
        plan: makePlan({
          ...says('Tổ chức thực hiện.'),
          tasks: [makeTask('Bố trí, lồng ghép kinh phí thực hiện nhiệm vụ')],
        }),
      },
    ],
  },
  builtIn,
)
