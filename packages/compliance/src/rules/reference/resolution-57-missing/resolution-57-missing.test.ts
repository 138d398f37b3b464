import { makePassage, makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { resolution57Missing } from './resolution-57-missing.js'

const only = (text: string, ...references: ReturnType<typeof makeReference>[]) => ({
  references,
  passages: [makePassage(text)],
})
ruleTable(resolution57Missing, {
  hits: [
    {
      why: 'no document at all',
      plan: only('UBND xã ban hành Kế hoạch chuyển đổi số như sau:'),
      quote: 'MỤC ĐÍCH',
      line: 13,
    },
    {
      why: 'another resolution',
      plan: only('Thực hiện Nghị quyết số 71/NQ-CP', makeReference('Nghị quyết', '71/NQ-CP')),
      quote: '',
    },
    {
      why: 'a number that only ends alike',
      plan: only('Nghị quyết số 157-NQ/TU của Tỉnh ủy', makeReference('Nghị quyết', '157-NQ/TU')),
      quote: '',
    },
    {
      why: 'a plan with number 57',
      plan: only('Kế hoạch số 57/KH-UBND của tỉnh', makeReference('Kế hoạch', '57/KH-UBND')),
      quote: '',
    },
  ],
  silent: [
    { why: 'in the running text', plan: only('quán triệt Nghị quyết số 57-NQ/TW trong cán bộ') },
    { why: 'short', plan: only('theo tinh thần Nghị quyết 57 của Bộ Chính trị') },
    { why: 'with a blank', plan: only('triển khai Nghị quyết 57- NQ/TW') },
    { why: 'abbreviated', plan: only('Ban Chỉ đạo NQ57 xã') },
    { why: 'misnumbered: another rule', plan: only('Nghị quyết số 57-KL/TW', makeReference('Nghị quyết', '57-KL/TW')) },
  ],
})
