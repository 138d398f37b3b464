import { makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { notMeasurable } from './not-measurable.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
await testRule(
  notMeasurable,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'works effectively',
        plan: makePlan(one('100% Tổ công nghệ số cộng đồng hoạt động hiệu quả.')),
        findings: [
          {
            quote: 'hoạt động hiệu quả',
            message: 'quality',
            line: 40,
            severity: 'warning',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “100% Tổ công nghệ số cộng đồng hoạt động hiệu quả.” đặt con số cho “hoạt động hiệu quả”, không nêu thế nào là đạt.',
            expected: 'dấu hiệu đếm được (được cấp chứng nhận, đạt tiêu chí nào)',
            actual: '100% Tổ công nghệ số cộng đồng hoạt động hiệu quả.',
          },
        ],
      },
      {
        name: 'operates with skill',
        plan: makePlan(one('Tiếp nhận, vận hành thành thạo 100% nền tảng, ứng dụng số được chuyển giao.')),
        findings: [{ quote: 'thành thạo' }],
      },
      {
        name: 'raises skills of all',
        plan: makePlan(one('Nâng cao kỹ năng số cơ bản gắn với vị trí việc làm cho 100% cán bộ, công chức.')),
        findings: [
          {
            quote: 'Nâng cao kỹ năng',
            message: 'change',
            line: 40,
            severity: 'warning',
            subject: 'target:annex-40',
            says: 'Chỉ tiêu “Nâng cao kỹ năng số cơ bản gắn với vị trí việc làm cho 100% cán bộ, công chức.” đặt con số cho việc “Nâng cao kỹ năng số cơ bản gắn với vị trí việc làm cho 100% cán bộ, công chức.”, không nêu nâng lên mức nào.',
            expected: 'dấu hiệu đếm được (được cấp chứng nhận, đạt tiêu chí nào)',
            actual: 'Nâng cao kỹ năng số cơ bản gắn với vị trí việc làm cho 100% cán bộ, công chức.',
          },
        ],
      },
      {
        name: 'takes part eagerly',
        plan: makePlan(one('80% hộ dân tích cực tham gia chuyển đổi số')),
        findings: [{ quote: 'tích cực tham gia' }],
      },
      {
        name: 'has regard',
        plan: makePlan(one('100% cấp ủy quan tâm lãnh đạo, chỉ đạo chuyển đổi số')),
        findings: [{ quote: 'quan tâm' }],
      },
      {
        name: 'regularly and effectively',
        plan: makePlan(one('100% buôn, thôn có Tổ công nghệ số cộng đồng hoạt động thường xuyên, hiệu quả')),
        findings: [{ quote: 'hoạt động thường xuyên, hiệu quả' }],
      },
    ],
    lookAlikes: [
      {
        name: 'effect as purpose',
        plan: makePlan(one('100% quy trình lõi được số hóa và đưa lên môi trường số để phục vụ hoạt động hiệu quả')),
      },
      { name: 'trained can be counted', plan: makePlan(one('100% cán bộ được bồi dưỡng kỹ năng số cơ bản')) },
      { name: 'rated', plan: makePlan(one('90% Tổ công nghệ số cộng đồng được đánh giá hoạt động hiệu quả')) },
      {
        name: 'satisfaction is surveyed',
        plan: makePlan(one('Tỷ lệ hài lòng của người dân khi sử dụng dịch vụ công đạt 95%')),
      },
      {
        name: 'a certificate',
        plan: makePlan(one('70% công chức sử dụng thành thạo máy tính có chứng chỉ ứng dụng công nghệ thông tin')),
      },
      { name: 'no figure: another rule', plan: makePlan(one('Tổ công nghệ số cộng đồng hoạt động hiệu quả')) },
    ],
  },
  builtIn,
)
