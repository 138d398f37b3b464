import type { DocumentRecord } from '@commune-plan/model'
import { makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan, soundWith } from '../../../testing/built-in.js'
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
await testRule(
  superseded,
  {
    valid: [soundWith({ documents })],
    invalid: [
      {
        name: 'amended a day before the plan',
        plan: makePlan({ ...cite('03/NQ-CP'), header: { date: '2025-04-02' } }),
        input: { documents },
        findings: [{ quote: '03/NQ-CP', message: 'amended' }],
      },
      {
        name: 'amended twice, the later one after the plan',
        plan: makePlan(cite('8/NQ-CP')),
        input: {
          documents: [
            ...documents,
            record('8/NQ-CP', '2025-01-01', { status: 'amended', amendedBy: ['71/NQ-CP', '90/NQ-CP'] }),
            record('90/NQ-CP', '2026-12-01'),
          ],
        },
        findings: [{ quote: '8/NQ-CP', data: { by: '71/NQ-CP' } }],
      },
      {
        name: 'a replaced one that was also amended: the replacement counts',
        plan: makePlan(cite('9/NQ-CP')),
        input: {
          documents: [
            ...documents,
            record('9/NQ-CP', '2025-01-01', { status: 'replaced', amendedBy: ['71/NQ-CP'], replacedBy: ['91/NQ-CP'] }),
            record('91/NQ-CP', '2026-01-01'),
          ],
        },
        findings: [{ quote: '9/NQ-CP', message: 'replaced', data: { by: '91/NQ-CP' } }],
      },
      {
        name: 'amended, the amendment not cited',
        plan: makePlan(cite('03/NQ-CP')),
        input: { documents },
        findings: [
          {
            quote: '03/NQ-CP',
            message: 'amended',
            line: 11,
            severity: 'warning',
            subject: 'reference:03/NQ-CP',
            says: '“Nghị quyết số 03/NQ-CP” đã được sửa đổi, bổ sung bởi 71/NQ-CP, kế hoạch không dẫn văn bản đó.',
            expected: 'dẫn cả 71/NQ-CP',
            actual: '03/NQ-CP',
            value: '03/NQ-CP',
          },
        ],
      },
      {
        name: 'replaced',
        plan: makePlan(cite('942/QĐ-TTg')),
        input: { documents },
        findings: [
          {
            quote: '942/QĐ-TTg',
            message: 'replaced',
            line: 11,
            severity: 'warning',
            subject: 'reference:942/QĐ-TTg',
            says: '“Nghị quyết số 942/QĐ-TTg” đã được thay thế bởi 2629/QĐ-TTg.',
            expected: 'dẫn 2629/QĐ-TTg thay cho 942/QĐ-TTg',
            actual: '942/QĐ-TTg',
            value: '942/QĐ-TTg',
          },
        ],
      },
      {
        name: 'both',
        plan: makePlan(cite('03/NQ-CP', '942/QĐ-TTg')),
        input: { documents },
        findings: [{ quote: '03/NQ-CP' }, { quote: '942/QĐ-TTg' }],
      },
    ],
    lookAlikes: [
      {
        name: 'amended on the day of the plan',
        plan: makePlan({ ...cite('03/NQ-CP'), header: { date: '2025-04-01' } }),
        input: { documents },
      },
      {
        name: 'replaced, and the new one is cited',
        plan: makePlan(cite('942/QĐ-TTg', '2629/QĐ-TTg')),
        input: { documents },
      },
      {
        name: 'the amending document is not in the registry',
        plan: makePlan(cite('5/NQ-CP')),
        input: { documents: documents.filter(({ number }) => number !== '71/NQ-CP') },
      },
      {
        name: 'a plan without a date is taken as of the evaluation',
        plan: makePlan({ ...cite('03/NQ-CP'), header: { date: null } }),
        input: { documents, asOf: '2025-03-01' },
      },
      { name: 'the amendment is cited', plan: makePlan(cite('03/NQ-CP', '71/NQ-CP')), input: { documents } },
      { name: 'in force', plan: makePlan(cite('71/NQ-CP')), input: { documents } },
      {
        name: 'amended after the plan',
        plan: makePlan({ ...cite('03/NQ-CP'), header: { date: '2025-03-01' } }),
        input: { documents },
      },
      { name: 'the date of the amendment is not known', plan: makePlan(cite('5/NQ-CP')), input: { documents } },
      {
        name: 'named among documents to be made known',
        plan: makePlan({ references: [makeReference('Nghị quyết', '03/NQ-CP', { relation: 'cites' })] }),
        input: { documents },
      },
      { name: 'not in the registry', plan: makePlan(cite('69/KH-UBND')), input: { documents } },
    ],
    unchecked: [soundPlan],
  },
  builtIn,
)
