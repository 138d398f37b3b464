import { makeClause, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { vague } from './vague.js'

const ongoing = { schedule: { kind: 'ongoing', start: null, end: null, recurrence: null, condition: null } } as const
const one = (name: string, some = {}) => ({ tasks: [makeTask(name, { deliverable: null, ...some })] })
ruleTable(vague, {
  hits: [
    { why: 'a check of what', plan: one('Thực hiện kiểm tra qua môi trường số'), quote: 'kiểm tra' },
    {
      why: 'continuing effort with a vague product',
      plan: one('Tăng cường phối hợp với sở, ngành, viện, trường', { ...ongoing, deliverable: 'Báo cáo' }),
      quote: 'Tăng cường',
    },
    {
      why: 'encouragement',
      plan: one('Khuyến khích hộ kinh doanh tham gia sàn thương mại điện tử', ongoing),
      quote: 'Khuyến khích',
    },
  ],
  silent: [
    { why: 'a product', plan: one('Tăng cường tuyên truyền', { deliverable: '24 tin, bài' }) },
    {
      why: 'a number',
      plan: one('Thực hiện kiểm tra ít nhất 03 đơn vị', { clauses: [makeClause({ value: '3', unit: 'đơn vị' })] }),
    },
    { why: 'a thing to be made', plan: one('Triển khai hệ thống phòng họp không giấy') },
    {
      why: 'dated and told at length',
      plan: one('Thực hiện số hóa toàn bộ hồ sơ hộ tịch lưu tại UBND xã từ năm 1976 đến nay'),
    },
  ],
})
