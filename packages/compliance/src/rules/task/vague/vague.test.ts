import { makeClause, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { vague } from './vague.js'

const ongoing = { schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null } } as const
const one = (name: string, some = {}) => ({ tasks: [makeTask(name, { deliverable: null, ...some })] })
await testRule(
  vague,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'a check of what',
        plan: makePlan(one('Thực hiện kiểm tra qua môi trường số')),
        findings: [
          {
            quote: 'kiểm tra',
            line: 60,
            message: 'vague',
            severity: 'advice',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Thực hiện kiểm tra qua môi trường số” không nêu sản phẩm, số lượng hay phạm vi, nên không rõ thế nào là xong.',
            expected: 'sản phẩm, số lượng hoặc phạm vi',
          },
        ],
      },
      {
        name: 'continuing effort with a vague product',
        plan: makePlan(one('Tăng cường phối hợp với sở, ngành, viện, trường', { ...ongoing, deliverable: 'Báo cáo' })),
        findings: [{ quote: 'Tăng cường' }],
      },
      {
        name: 'encouragement',
        plan: makePlan(one('Khuyến khích hộ kinh doanh tham gia sàn thương mại điện tử', ongoing)),
        findings: [{ quote: 'Khuyến khích' }],
      },
    ],
    lookAlikes: [
      { name: 'a product', plan: makePlan(one('Tăng cường tuyên truyền', { deliverable: '24 tin, bài' })) },
      {
        name: 'a number',
        plan: makePlan(
          one('Thực hiện kiểm tra ít nhất 03 đơn vị', { clauses: [makeClause({ value: '3', unit: 'đơn vị' })] }),
        ),
      },
      { name: 'a thing to be made', plan: makePlan(one('Triển khai hệ thống phòng họp không giấy')) },
      {
        name: 'dated and told at length',
        plan: makePlan(one('Thực hiện số hóa toàn bộ hồ sơ hộ tịch lưu tại UBND xã từ năm 1976 đến nay')),
      },
    ],
  },
  builtIn,
)
