import { makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { symbolForm } from './symbol-form.js'

const cite = (type: string, number: string) => ({ references: [makeReference(type, number)] })
ruleTable(symbolForm, {
  hits: [
    {
      why: 'Party form of a People’s Committee',
      plan: cite('Kế hoạch', '25-KH/UBND'),
      quote: '25-KH/UBND',
      message: 'family',
    },
    {
      why: 'State form of a Party body',
      plan: cite('Kế hoạch', '02/KH-BCĐTW'),
      quote: '02/KH-BCĐTW',
      message: 'family',
    },
    { why: 'State form of the centre', plan: cite('Nghị quyết', '57/NQ-TW'), quote: '57/NQ-TW', message: 'family' },
    { why: 'letters run together', plan: cite('Kế hoạch', '02-KHBCDTW'), quote: '02-KHBCDTW', message: 'unreadable' },
    { why: 'a decision called a plan', plan: cite('Kế hoạch', '120/QĐ-UBND'), quote: '120/QĐ-UBND', message: 'type' },
  ],
  silent: [
    { why: 'State', plan: cite('Kế hoạch', '5926/KH-UBND') },
    { why: 'Party', plan: cite('Kế hoạch', '36-KH/ĐU') },
    { why: 'National Assembly', plan: cite('Nghị quyết', '193/2025/QH15') },
    { why: 'a decree with its year', plan: cite('Nghị định', '118/2025/NĐ-CP') },
    { why: 'a Party regulation with QĐ', plan: cite('Quy định', '399-QĐ/TW') },
    { why: 'a steering committee may be either', plan: cite('Kế hoạch', '11/KH-BCĐ') },
    { why: 'an official letter has no type', plan: cite('Công văn', '123/UBND-VX') },
    { why: 'a bare number', plan: cite('Đề án', '06') },
    { why: 'the notice of a standing body', plan: cite('Thông báo', '13-TB/CQTT') },
  ],
})
