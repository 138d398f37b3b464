import type { DocumentRecord } from '@commune-plan/model'
import { makeReference, makePlan } from '../../../testing/make.js'
import { testRule } from '@commune-plan/engine/testing'
import { builtIn, soundPlan } from '../../../testing/built-in.js'
import { wrongDate } from './wrong-date.js'

const record = (number: string, date: string, some: Partial<DocumentRecord> = {}): DocumentRecord => ({
  number,
  type: 'Nghị quyết',
  date,
  issuer: 'UBND tỉnh Lào Cai',
  title: '',
  province: null,
  status: 'in-force',
  amendedBy: [],
  replacedBy: [],
  aliases: [],
  sources: [],
  ...some,
})
const registry = {
  documents: [record('57-NQ/TW', '2024-12-22'), record('69/KH-UBND', '2025-09-19', { province: '10' })],
}
const cited = (number: string, date: string | null, issuer = 'Bộ Chính trị') =>
  makeReference('Nghị quyết', number, { date, issuer })
const twice = (...dates: string[]) =>
  makeReference('Kế hoạch', '41-KH/TU', {
    mentions: dates.map((date, index) => ({
      line: 11 + index,
      span: { start: 0, end: 0 },
      written: 'Kế hoạch số 41-KH/TU',
      type: 'Kế hoạch',
      number: '41-KH/TU',
      date,
      issuer: null,
    })),
  })
await testRule(
  wrongDate,
  {
    valid: [soundPlan],
    invalid: [
      {
        name: 'two days late by the registry',
        plan: makePlan({ references: [cited('57-NQ/TW', '2024-12-24')] }),
        input: registry,
        findings: [
          {
            quote: '57-NQ/TW',
            message: 'registry',
            line: 11,
            severity: 'error',
            subject: 'reference:57-NQ/TW',
            says: '“Nghị quyết số 57-NQ/TW” ghi ngày 24/12/2024; theo danh mục văn bản là ngày 22/12/2024.',
            expected: '22/12/2024',
            actual: '24/12/2024',
            value: '2024-12-24',
          },
        ],
      },
      {
        name: 'another form of the number',
        plan: makePlan({ references: [cited('57/NQ-TW', '2024-11-22')] }),
        input: registry,
        findings: [{ quote: '57/NQ-TW', message: 'registry' }],
      },
      {
        name: 'two dates in one plan',
        plan: makePlan({ references: [twice('2026-01-15', '2026-01-25')] }),
        findings: [
          {
            quote: '41-KH/TU',
            line: 12,
            message: 'within',
            severity: 'error',
            subject: 'reference:41-KH/TU',
            says: '“Kế hoạch số 41-KH/TU” ghi ngày 25/01/2026, trong khi dòng 11 ghi ngày 15/01/2026.',
            expected: '15/01/2026',
            actual: '25/01/2026',
            value: '2026-01-25',
          },
        ],
      },
      {
        name: "the own province's plan",
        plan: makePlan({ references: [cited('69/KH-UBND', '2025-09-20', 'UBND tỉnh')] }),
        input: { ...registry, province: '10' },
        findings: [{ quote: '69/KH-UBND', message: 'registry' }],
      },
    ],
    lookAlikes: [
      { name: 'right', plan: makePlan({ references: [cited('57-NQ/TW', '2024-12-22')] }), input: registry },
      { name: 'no date: another rule', plan: makePlan({ references: [cited('57-NQ/TW', null)] }), input: registry },
      {
        name: "the same number of another province's plan",
        plan: makePlan({ references: [cited('69/KH-UBND', '2026-03-10', 'UBND tỉnh Phú Thọ')] }),
        input: { ...registry, province: '25' },
      },
      { name: 'one date twice', plan: makePlan({ references: [twice('2026-01-15', '2026-01-15')] }) },
    ],
  },
  builtIn,
)
