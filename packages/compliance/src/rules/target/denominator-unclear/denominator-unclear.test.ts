import { makeClause, makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { denominatorUnclear } from './denominator-unclear.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
ruleTable(denominatorUnclear, {
  hits: [
    { why: '5G of what', plan: one('Tỷ lệ phủ sóng 5G trên địa bàn xã đạt 90%'), quote: '5G' },
    {
      why: 'full-process services of what',
      plan: one('Dịch vụ công trực tuyến toàn trình đạt 80%'),
      quote: 'toàn trình',
    },
    { why: 'mobile coverage of what', plan: one('Phủ sóng di động đạt 100%'), quote: 'Phủ sóng' },
  ],
  silent: [
    { why: 'of population', plan: one('Tỷ lệ phủ sóng 5G đạt 90% dân số') },
    { why: 'of villages', plan: one('100% bản được phủ sóng 4G') },
    { why: 'of those eligible', plan: one('100% dịch vụ công trực tuyến toàn trình trên tổng số TTHC đủ điều kiện') },
    {
      why: 'a count',
      plan: {
        targets: [makeTarget('Phủ sóng 5G tại 03 vị trí', { clauses: [makeClause({ value: '3', unit: 'vị trí' })] })],
      },
    },
    { why: 'dossiers have one base', plan: one('Tỷ lệ hồ sơ nộp trực tuyến đạt 90%') },
  ],
})
