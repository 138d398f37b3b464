import type { Catalog } from '@commune-plan/model'
import { makeDuty } from '../../../testing/make.js'
import { ruleTable } from '../../../testing/rule-table.js'
import { afterSuperior } from './after-superior.js'

const asks = (cadence: string, due: string) => ({
  catalogs: [
    { reportingDuties: [{ id: 'tinh/bc', cadence, due, to: 'UBND tỉnh', sources: [] }] } as unknown as Catalog,
  ],
})
const gives = (due: string | null, cadence: 'half-yearly' | 'monthly' | 'yearly' = 'half-yearly') => ({
  reporting: [makeDuty({ due, cadence, line: 79 })],
})
ruleTable(afterSuperior, {
  hits: [
    {
      why: 'days later',
      plan: gives('before --06-15'),
      input: asks('half-yearly', 'before --06-10'),
      quote: '15/06',
      line: 79,
    },
    {
      why: 'on the day that the superior excludes',
      plan: gives('by --06-10'),
      input: asks('half-yearly', 'before --06-10'),
      quote: 'chậm nhất',
    },
    { why: 'monthly', plan: gives('before ---25', 'monthly'), input: asks('monthly', 'before ---22'), quote: '25' },
  ],
  silent: [
    { why: 'before', plan: gives('before --06-05'), input: asks('half-yearly', 'before --06-10') },
    { why: 'the same day', plan: gives('before --06-10'), input: asks('half-yearly', 'before --06-10') },
    { why: 'another cadence', plan: gives('before --11-10', 'yearly'), input: asks('half-yearly', 'before --06-10') },
    { why: 'no day: another rule', plan: gives(null), input: asks('half-yearly', 'before --06-10') },
    {
      why: 'a day of the month and a day of the year',
      plan: gives('before ---25', 'monthly'),
      input: asks('monthly', 'before --01-22'),
    },
  ],
})
