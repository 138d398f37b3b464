import { makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { leadEqualsCoordinator } from './lead-equals-coordinator.js'

const shared = (lead: string[], coordinators: string[]) => ({
  tasks: [makeTask('Khai thác nền tảng số', { lead, coordinators })],
})
ruleTable(leadEqualsCoordinator, {
  hits: [
    {
      why: 'the same words',
      plan: shared(['Các phòng, ban liên quan'], ['Các phòng, ban liên quan']),
      quote: 'Các phòng, ban',
    },
    {
      why: 'dash and case',
      plan: shared(['Phòng Văn hóa - Xã hội'], ['Công an xã', 'phòng Văn hoá – Xã hội xã']),
      quote: 'Văn hóa',
    },
    {
      why: 'short and full',
      plan: shared(['Trung tâm Phục vụ hành chính công'], ['Trung tâm PVHCC xã']),
      quote: 'Trung tâm',
    },
    { why: '"&" and "và"', plan: shared(['Văn phòng HĐND&UBND xã'], ['Văn phòng HĐND và UBND']), quote: 'Văn phòng' },
  ],
  silent: [
    { why: 'two offices', plan: shared(['Phòng Kinh tế'], ['Phòng Văn hóa - Xã hội']) },
    { why: 'a collective coordinates', plan: shared(['Phòng Kinh tế'], ['Các phòng, ban liên quan']) },
    { why: 'nobody coordinates', plan: shared(['Phòng Kinh tế'], []) },
    { why: 'like names', plan: shared(['Trung tâm Dịch vụ tổng hợp'], ['Trung tâm Dịch vụ sự nghiệp công']) },
  ],
})
