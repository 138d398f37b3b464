import { makeCharged, makePassage, makeSection, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { leadWithoutDuty } from './lead-without-duty.js'

const led = (lead: string, some = {}) => ({
  targets: [makeTarget('90% hồ sơ trực tuyến', { lead: [lead] })],
  tasks: [],
  passages: [],
  charged: [makeCharged('Phòng Kinh tế')],
  ...some,
})
ruleTable(leadWithoutDuty, {
  hits: [
    { why: 'one body', plan: led('Trung tâm Phục vụ hành chính công'), quote: 'TỔ CHỨC THỰC HIỆN', line: 35 },
    { why: 'the office', plan: led('Văn phòng HĐND và UBND xã'), quote: 'TỔ CHỨC THỰC HIỆN' },
    { why: 'nobody is charged at all', plan: led('Công an xã', { charged: [] }), quote: 'TỔ CHỨC THỰC HIỆN' },
  ],
  silent: [
    { why: 'charged', plan: led('Phòng Kinh tế xã') },
    {
      why: 'named in running text',
      plan: led('Phòng Văn hóa - Xã hội', {
        passages: [makePassage('Giao phòng Văn hoá – Xã hội chủ trì theo dõi', { line: 40 })],
      }),
    },
    { why: 'a collective', plan: led('Các phòng, ban liên quan') },
    { why: 'the issuer itself', plan: led('UBND xã') },
    { why: 'no organisation section', plan: led('Công an xã', { sections: [makeSection('I. MỤC ĐÍCH', 'purpose')] }) },
  ],
})
