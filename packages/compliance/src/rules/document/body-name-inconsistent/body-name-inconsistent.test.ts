import { makeCharged, makeTarget, makeTask, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { bodyNameInconsistent } from './body-name-inconsistent.js'

const led = (charged: string, target: string, task = 'Công an xã') => ({
  charged: [makeCharged(charged, [], { line: 61 })],
  targets: [makeTarget('90% hồ sơ trực tuyến', { lead: [target], line: 105 })],
  tasks: [makeTask('Tập huấn', { lead: [task], coordinators: [], line: 127 })],
})
await testRule(
  bodyNameInconsistent,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'abbreviated in the annex',
        plan: makePlan(led('Trung tâm Phục vụ hành chính công', 'Trung tâm phục vụ HCC')),
        findings: [
          {
            quote: 'HCC',
            line: 105,
            message: 'differs',
            severity: 'advice',
            subject: 'body:trung tâm phục vụ hành chính công',
            says: 'Cùng một đơn vị được viết là “Trung tâm phục vụ HCC” ở đây và “Trung tâm Phục vụ hành chính công” ở dòng 61.',
            expected: 'một tên, như “Trung tâm Phục vụ hành chính công”',
            actual: 'Trung tâm phục vụ HCC',
            value: 'trung tâm phục vụ hành chính công',
          },
        ],
      },
      {
        name: 'without its dash',
        plan: makePlan(led('Phòng Văn hóa - Xã hội', 'Phòng Văn hóa Xã hội')),
        findings: [{ quote: 'Văn hóa Xã hội' }],
      },
      {
        name: 'shortened',
        plan: makePlan(led('Phòng Văn hóa - Xã hội', 'Phòng VH-XH')),
        findings: [{ quote: 'VH-XH' }],
      },
      {
        name: 'in tasks',
        plan: makePlan(led('Công an xã', 'Trung tâm Dịch vụ sự nghiệp công', 'Trung tâm DVSNC xã')),
        findings: [{ quote: 'DVSNC', line: 127 }],
      },
    ],
    lookAlikes: [
      { name: 'case and kind of dash', plan: makePlan(led('Phòng Văn hóa – Xã hội', 'PHÒNG VĂN HÓA - XÃ HỘI')) },
      { name: 'place of the tone mark', plan: makePlan(led('Phòng Văn hoá - Xã hội', 'Phòng Văn hóa - Xã hội xã')) },
      {
        name: 'HĐND, UBND and "&"',
        plan: makePlan(led('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Văn phòng HĐND&UBND')),
      },
      { name: 'two bodies', plan: makePlan(led('Trung tâm Dịch vụ tổng hợp', 'Trung tâm Phục vụ hành chính công')) },
      {
        name: 'a collective has no name',
        plan: makePlan(led('Các phòng, ban liên quan', 'Các phòng, ban, liên quan')),
      },
    ],
  },
  builtIn,
)
