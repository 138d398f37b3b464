import type { DocumentRecord } from '@commune-plan/model'
import { makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { superseded } from './superseded.js'

const record = (number: string, date: string | null, some: Partial<DocumentRecord> = {}): DocumentRecord => ({
  number,
  type: 'Nghị quyết',
  date,
  issuer: 'Chính phủ',
  title: '',
  province: null,
  status: 'in-force',
  amendedBy: [],
  replacedBy: [],
  aliases: [],
  sources: [],
  ...some,
})
const documents = [
  record('03/NQ-CP', '2025-01-09', { status: 'amended', amendedBy: ['71/NQ-CP'] }),
  record('71/NQ-CP', '2025-04-01'),
  record('942/QĐ-TTg', '2021-06-15', { status: 'replaced', replacedBy: ['2629/QĐ-TTg'] }),
  record('2629/QĐ-TTg', '2025-12-01'),
  record('5/NQ-CP', '2025-01-01', { status: 'amended', amendedBy: ['99/NQ-CP'] }),
]
const cite = (...numbers: string[]) => ({ references: numbers.map((number) => makeReference('Nghị quyết', number)) })
ruleTable(superseded, {
  hits: [
    {
      why: 'amended, the amendment not cited',
      plan: cite('03/NQ-CP'),
      input: { documents },
      quote: '03/NQ-CP',
      message: 'amended',
    },
    { why: 'replaced', plan: cite('942/QĐ-TTg'), input: { documents }, quote: '942/QĐ-TTg', message: 'replaced' },
    { why: 'both', plan: cite('03/NQ-CP', '942/QĐ-TTg'), input: { documents }, quote: '03/NQ-CP', hits: 2 },
  ],
  silent: [
    { why: 'the amendment is cited', plan: cite('03/NQ-CP', '71/NQ-CP'), input: { documents } },
    { why: 'in force', plan: cite('71/NQ-CP'), input: { documents } },
    {
      why: 'amended after the plan',
      plan: { ...cite('03/NQ-CP'), header: { date: '2025-03-01' } },
      input: { documents },
    },
    { why: 'the date of the amendment is not known', plan: cite('5/NQ-CP'), input: { documents } },
    {
      why: 'named among documents to be made known',
      plan: { references: [makeReference('Nghị quyết', '03/NQ-CP', { relation: 'cites' })] },
      input: { documents },
    },
    { why: 'not in the registry', plan: cite('69/KH-UBND'), input: { documents } },
  ],
})
