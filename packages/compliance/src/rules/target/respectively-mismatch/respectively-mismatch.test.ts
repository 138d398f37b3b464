import { makeTarget } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { respectivelyMismatch } from './respectively-mismatch.js'

const one = (text: string) => ({ targets: [makeTarget(text)] })
ruleTable(respectivelyMismatch, {
  hits: [
    {
      why: 'one value for two rates',
      plan: one('Tỷ lệ TTHC cung cấp trực tuyến đạt 100% và tỷ lệ toàn trình lần lượt đạt tối thiểu 80%.'),
      quote: 'lần lượt đạt tối thiểu 80%',
    },
    {
      why: 'two values for three rates',
      plan: one('Tỷ lệ số hóa, tỷ lệ nộp trực tuyến, tỷ lệ thanh toán trực tuyến lần lượt là 90% và 80%'),
      quote: '90% và 80%',
    },
    {
      why: 'three values for two rates',
      plan: one('Tỷ lệ phủ sóng 4G và tỷ lệ phủ sóng 5G lần lượt đạt 100%, 90%, 80%'),
      quote: '100%, 90%, 80%',
    },
  ],
  silent: [
    { why: 'two for two', plan: one('Tỷ lệ số hóa hồ sơ và tỷ lệ số hóa kết quả lần lượt đạt 95% và 100%') },
    { why: 'an act in turn', plan: one('Lần lượt tổ chức tập huấn cho 100% các thôn') },
    { why: 'subjects that are not named as rates', plan: one('4G, 5G phủ sóng lần lượt đạt 100% và 70%') },
    { why: 'no such word', plan: one('Tỷ lệ số hóa đạt 90% và tỷ lệ thanh toán đạt 80%') },
  ],
})
