import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { unitInvalid } from './unit-invalid.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
ruleTable(unitInvalid, {
  hits: [
    { why: 'per second twice', plan: one('100% người sử dụng có tốc độ trên 01 Gbps/s.'), quote: 'Gbps/s' },
    { why: 'per second twice, in words', plan: one('tốc độ tối thiểu 100 Mbps/giây'), quote: 'Mbps/giây' },
    { why: 'letters changed places', plan: one('băng thông trên 1 Gpbs'), quote: 'Gpbs' },
    { why: 'percent of percent', plan: one('đạt 90% % hồ sơ'), quote: '% %' },
  ],
  silent: [
    { why: 'Gbps', plan: one('tốc độ trên 01 Gbps') },
    { why: 'Gb/s', plan: one('tốc độ trên 1 Gb/s') },
    { why: 'Mbit/s', plan: one('tối thiểu 200 Mbit/s') },
    { why: 'a share', plan: one('90% hồ sơ; 80% giao dịch') },
  ],
})
