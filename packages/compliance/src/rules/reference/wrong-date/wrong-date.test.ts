import type { DocumentRecord } from '@commune-plan/model'
import { makeReference } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
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
ruleTable(wrongDate, {
  hits: [
    {
      why: 'two days late by the registry',
      plan: { references: [cited('57-NQ/TW', '2024-12-24')] },
      input: registry,
      quote: '57-NQ/TW',
      message: 'registry',
    },
    {
      why: 'another form of the number',
      plan: { references: [cited('57/NQ-TW', '2024-11-22')] },
      input: registry,
      quote: '57/NQ-TW',
      message: 'registry',
    },
    {
      why: 'two dates in one plan',
      plan: { references: [twice('2026-01-15', '2026-01-25')] },
      quote: '41-KH/TU',
      line: 12,
      message: 'within',
    },
    {
      why: "the own province's plan",
      plan: { references: [cited('69/KH-UBND', '2025-09-20', 'UBND tỉnh')] },
      input: { ...registry, province: '10' },
      quote: '69/KH-UBND',
      message: 'registry',
    },
  ],
  silent: [
    { why: 'right', plan: { references: [cited('57-NQ/TW', '2024-12-22')] }, input: registry },
    { why: 'no date: another rule', plan: { references: [cited('57-NQ/TW', null)] }, input: registry },
    {
      why: "the same number of another province's plan",
      plan: { references: [cited('69/KH-UBND', '2026-03-10', 'UBND tỉnh Phú Thọ')] },
      input: { ...registry, province: '25' },
    },
    { why: 'one date twice', plan: { references: [twice('2026-01-15', '2026-01-15')] } },
  ],
})
