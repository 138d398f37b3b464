import { makeCharged, makePassage, makeSection, makeTarget, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { leadWithoutDuty } from './lead-without-duty.js'

const led = (lead: string, some = {}) => ({
  targets: [makeTarget('90% hồ sơ trực tuyến', { lead: [lead] })],
  tasks: [],
  passages: [],
  charged: [makeCharged('Phòng Kinh tế')],
  ...some,
})
await testRule(
  leadWithoutDuty,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'one body',
        plan: makePlan(led('Trung tâm Phục vụ hành chính công')),
        findings: [
          {
            quote: 'TỔ CHỨC THỰC HIỆN',
            line: 35,
            message: 'missing',
            severity: 'info',
            subject: 'organisation',
            says: 'Mục “IV. TỔ CHỨC THỰC HIỆN” không giao trách nhiệm cho Trung tâm Phục vụ hành chính công, dù chủ trì chỉ tiêu hoặc nhiệm vụ của kế hoạch.',
            expected: 'trách nhiệm của từng đơn vị chủ trì',
            actual: 'Trung tâm Phục vụ hành chính công',
            value: 'trung tâm phục vụ hành chính công',
          },
        ],
      },
      {
        name: 'the office',
        plan: makePlan(led('Văn phòng HĐND và UBND xã')),
        findings: [{ quote: 'TỔ CHỨC THỰC HIỆN' }],
      },
      {
        name: 'nobody is charged at all',
        plan: makePlan(led('Công an xã', { charged: [] })),
        findings: [{ quote: 'TỔ CHỨC THỰC HIỆN' }],
      },
    ],
    lookAlikes: [
      { name: 'charged', plan: makePlan(led('Phòng Kinh tế xã')) },
      {
        name: 'named in running text',
        plan: makePlan(
          led('Phòng Văn hóa - Xã hội', {
            passages: [makePassage('Giao phòng Văn hoá – Xã hội chủ trì theo dõi', { line: 40 })],
          }),
        ),
      },
      { name: 'a collective', plan: makePlan(led('Các phòng, ban liên quan')) },
      { name: 'the issuer itself', plan: makePlan(led('UBND xã')) },
      {
        name: 'no organisation section',
        plan: makePlan(led('Công an xã', { sections: [makeSection('I. MỤC ĐÍCH', 'purpose')] })),
      },
    ],
  },
  builtIn,
)
