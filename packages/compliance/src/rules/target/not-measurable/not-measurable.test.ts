import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { notMeasurable } from './not-measurable.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
ruleTable(notMeasurable, {
  hits: [
    {
      why: 'works effectively',
      plan: one('100% Tổ công nghệ số cộng đồng hoạt động hiệu quả.'),
      quote: 'hoạt động hiệu quả',
      message: 'quality',
    },
    {
      why: 'operates with skill',
      plan: one('Tiếp nhận, vận hành thành thạo 100% nền tảng, ứng dụng số được chuyển giao.'),
      quote: 'thành thạo',
    },
    {
      why: 'raises skills of all',
      plan: one('Nâng cao kỹ năng số cơ bản gắn với vị trí việc làm cho 100% cán bộ, công chức.'),
      quote: 'Nâng cao kỹ năng',
      message: 'change',
    },
    { why: 'takes part eagerly', plan: one('80% hộ dân tích cực tham gia chuyển đổi số'), quote: 'tích cực tham gia' },
    { why: 'has regard', plan: one('100% cấp ủy quan tâm lãnh đạo, chỉ đạo chuyển đổi số'), quote: 'quan tâm' },
    {
      why: 'regularly and effectively',
      plan: one('100% buôn, thôn có Tổ công nghệ số cộng đồng hoạt động thường xuyên, hiệu quả'),
      quote: 'hoạt động thường xuyên, hiệu quả',
    },
  ],
  silent: [
    {
      why: 'effect as purpose',
      plan: one('100% quy trình lõi được số hóa và đưa lên môi trường số để phục vụ hoạt động hiệu quả'),
    },
    { why: 'trained can be counted', plan: one('100% cán bộ được bồi dưỡng kỹ năng số cơ bản') },
    { why: 'rated', plan: one('90% Tổ công nghệ số cộng đồng được đánh giá hoạt động hiệu quả') },
    { why: 'satisfaction is surveyed', plan: one('Tỷ lệ hài lòng của người dân khi sử dụng dịch vụ công đạt 95%') },
    {
      why: 'a certificate',
      plan: one('70% công chức sử dụng thành thạo máy tính có chứng chỉ ứng dụng công nghệ thông tin'),
    },
    { why: 'no figure: another rule', plan: one('Tổ công nghệ số cộng đồng hoạt động hiệu quả') },
  ],
})
