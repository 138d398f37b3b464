import type { DocumentRecord } from '@commune-plan/model'
import { makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { wrongNumber } from './wrong-number.js'

const record = (type: string, number: string, date: string): DocumentRecord => ({
  number,
  type,
  date,
  issuer: 'Bộ Chính trị',
  title: '',
  province: null,
  status: 'in-force',
  amendedBy: [],
  replacedBy: [],
  aliases: [],
  sources: [],
})
const nq57 = makeReference('Nghị quyết', '57-NQ/TW', { date: '2024-12-22' })
ruleTable(wrongNumber, {
  hits: [
    {
      why: 'KL for NQ, right elsewhere in the plan',
      plan: { references: [nq57, makeReference('Nghị quyết', '57-KL/TW')] },
      quote: '57-KL/TW',
      message: 'type',
    },
    {
      why: 'QĐ for NQ, right in the registry',
      plan: { references: [makeReference('Nghị quyết', '71/QĐ-CP')] },
      input: { documents: [record('Nghị quyết', '71/NQ-CP', '2025-04-01')] },
      quote: '71/QĐ-CP',
      message: 'type',
    },
    {
      why: 'digits changed places',
      plan: { references: [makeReference('Nghị quyết', '75-NQ/TW', { date: '2024-12-22' })] },
      input: { documents: [record('Nghị quyết', '57-NQ/TW', '2024-12-22')] },
      quote: '75-NQ/TW',
      message: 'digits',
    },
  ],
  silent: [
    {
      why: 'two documents of one number',
      plan: { references: [makeReference('Kế hoạch', '69/KH-UBND'), makeReference('Quyết định', '69/QĐ-UBND')] },
    },
    { why: 'a conclusion with its own symbol', plan: { references: [nq57, makeReference('Kết luận', '57-KL/TW')] } },
    {
      why: 'another resolution of another day',
      plan: { references: [nq57, makeReference('Nghị quyết', '75-NQ/TW', { date: '2025-08-01' })] },
    },
    { why: 'the same number twice', plan: { references: [nq57, nq57] } },
  ],
})
