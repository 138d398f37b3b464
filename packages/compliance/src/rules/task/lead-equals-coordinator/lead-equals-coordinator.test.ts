import { makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { leadEqualsCoordinator } from './lead-equals-coordinator.js'

const shared = (lead: string[], coordinators: string[]) => ({
  tasks: [makeTask('Khai thác nền tảng số', { lead, coordinators })],
})
await testRule(
  leadEqualsCoordinator,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'the same words',
        plan: makePlan(shared(['Các phòng, ban liên quan'], ['Các phòng, ban liên quan'])),
        findings: [
          {
            quote: 'Các phòng, ban',
            line: 60,
            message: 'same',
            severity: 'warning',
            subject: 'task:annex-60',
            says: 'Nhiệm vụ “Khai thác nền tảng số”: “Các phòng, ban liên quan” vừa chủ trì vừa phối hợp.',
            expected: 'đơn vị phối hợp khác đơn vị chủ trì',
            actual: 'Các phòng, ban liên quan',
          },
        ],
      },
      {
        name: 'dash and case',
        plan: makePlan(shared(['Phòng Văn hóa - Xã hội'], ['Công an xã', 'phòng Văn hoá – Xã hội xã'])),
        findings: [{ quote: 'Văn hóa' }],
      },
      {
        name: 'short and full',
        plan: makePlan(shared(['Trung tâm Phục vụ hành chính công'], ['Trung tâm PVHCC xã'])),
        findings: [{ quote: 'Trung tâm' }],
      },
      {
        name: '"&" and "và"',
        plan: makePlan(shared(['Văn phòng HĐND&UBND xã'], ['Văn phòng HĐND và UBND'])),
        findings: [{ quote: 'Văn phòng' }],
      },
    ],
    lookAlikes: [
      { name: 'two offices', plan: makePlan(shared(['Phòng Kinh tế'], ['Phòng Văn hóa - Xã hội'])) },
      { name: 'a collective coordinates', plan: makePlan(shared(['Phòng Kinh tế'], ['Các phòng, ban liên quan'])) },
      { name: 'nobody coordinates', plan: makePlan(shared(['Phòng Kinh tế'], [])) },
      {
        name: 'like names',
        plan: makePlan(shared(['Trung tâm Dịch vụ tổng hợp'], ['Trung tâm Dịch vụ sự nghiệp công'])),
      },
    ],
  },
  builtIn,
)
