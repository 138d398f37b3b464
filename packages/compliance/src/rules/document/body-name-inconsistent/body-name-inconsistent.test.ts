import { makeCharged, makeTarget, makeTask } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { bodyNameInconsistent } from './body-name-inconsistent.js'

const led = (charged: string, target: string, task = 'Công an xã') => ({
  charged: [makeCharged(charged, [], { line: 61 })],
  targets: [makeTarget('90% hồ sơ trực tuyến', { lead: [target], line: 105 })],
  tasks: [makeTask('Tập huấn', { lead: [task], coordinators: [], line: 127 })],
})
ruleTable(bodyNameInconsistent, {
  hits: [
    {
      why: 'abbreviated in the annex',
      plan: led('Trung tâm Phục vụ hành chính công', 'Trung tâm phục vụ HCC'),
      quote: 'HCC',
      line: 105,
    },
    { why: 'without its dash', plan: led('Phòng Văn hóa - Xã hội', 'Phòng Văn hóa Xã hội'), quote: 'Văn hóa Xã hội' },
    { why: 'shortened', plan: led('Phòng Văn hóa - Xã hội', 'Phòng VH-XH'), quote: 'VH-XH' },
    {
      why: 'in tasks',
      plan: led('Công an xã', 'Trung tâm Dịch vụ sự nghiệp công', 'Trung tâm DVSNC xã'),
      quote: 'DVSNC',
      line: 127,
    },
  ],
  silent: [
    { why: 'case and kind of dash', plan: led('Phòng Văn hóa – Xã hội', 'PHÒNG VĂN HÓA - XÃ HỘI') },
    { why: 'place of the tone mark', plan: led('Phòng Văn hoá - Xã hội', 'Phòng Văn hóa - Xã hội xã') },
    {
      why: 'HĐND, UBND and "&"',
      plan: led('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Văn phòng HĐND&UBND'),
    },
    { why: 'two bodies', plan: led('Trung tâm Dịch vụ tổng hợp', 'Trung tâm Phục vụ hành chính công') },
    { why: 'a collective has no name', plan: led('Các phòng, ban liên quan', 'Các phòng, ban, liên quan') },
  ],
})
